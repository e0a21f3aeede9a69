"""The chain record by record: directions, mandates, problems, goals, activities, results."""

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.direction import Direction
from jimdesk.domain.goal import Goal, Smart, smart
from jimdesk.domain.observation import Observation
from jimdesk.domain.organisation import Mandate
from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.problem_statement import statement
from jimdesk.domain.result import Result, maturity
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.records import Records, card_heads
from jimdesk.reports.sheet import Sheet
from jimdesk.review.chain import Chain, by_code


def direction_sheet(chain: Chain, records: Records) -> Sheet | None:
    """Return the directions as cards, None without any."""
    if not chain.directions:
        return None
    title = translate("ChainSheets", "Directions")
    return Sheet(
        title=title,
        heading=translate("ChainSheets", "Directions and their five required sections"),
        intro=_card_intro(),
        table_name=title,
        heads=card_heads(),
        rows=tuple(
            row
            for direction in by_code(chain.directions.values())
            for row in records.card(direction.code, direction, _of_direction(chain, direction))
        ),
    )


def _of_direction(chain: Chain, direction: Direction) -> list[tuple[str, str]]:
    further = [
        chain.policy_goals[each].title
        for each in chain.linked(links.DirectionPolicyGoal, direction.id)
        if each in chain.policy_goals
    ]
    return [
        (translate("ChainSheets", "Further sub-goals"), words.listed(further)),
        (
            translate("ChainSheets", "Problems"),
            words.listed(
                _problem_in(chain, link)
                for link in chain.direction_problems
                if link.direction_id == direction.id and link.problem_id in chain.problems
            ),
        ),
        (
            translate("ChainSheets", "Answers mandates"),
            words.listed(_mandates(chain, links.MandateDirection, direction.id)),
        ),
    ]


def _problem_in(chain: Chain, link: links.DirectionProblem) -> str:
    problem = chain.problems[link.problem_id]
    text = f"{problem.code} {problem.title} ({link.continuity.label.lower()})"
    return f"{text}: {link.reason}" if link.reason.strip() else text


def _mandates(
    chain: Chain,
    kind: type[links.MandateDirection | links.MandateProblem | links.MandateResult],
    record_id: int,
) -> list[str]:
    ids = chain.linked(kind, record_id, backwards=True)
    return [
        f"{chain.mandates[i].code} {chain.mandates[i].title}" for i in ids if i in chain.mandates
    ]


def mandate_sheet(chain: Chain, records: Records) -> Sheet | None:
    """Return the mandates with what answers them, None without any."""
    if not chain.mandates:
        return None

    title = translate("ChainSheets", "Mandates")
    return Sheet(
        title=title,
        heading=translate("ChainSheets", "Mandates: which requirements the work answers"),
        intro=_card_intro(),
        table_name=title,
        heads=card_heads(),
        rows=tuple(
            row
            for mandate in by_code(chain.mandates.values())
            for row in records.card(mandate.code, mandate, [_answers(chain, mandate)])
        ),
    )


def _answers(chain: Chain, mandate: Mandate) -> tuple[str, str]:
    directions = chain.linked(links.MandateDirection, mandate.id)
    problems = chain.linked(links.MandateProblem, mandate.id)
    results = chain.linked(links.MandateResult, mandate.id)
    codes = [
        *(chain.directions[i].code for i in directions if i in chain.directions),
        *(chain.problems[i].code for i in problems if i in chain.problems),
        *(chain.results[i].code for i in results if i in chain.results),
    ]
    return translate("ChainSheets", "Answered by"), words.filled(", ".join(codes))


def problem_sheet(chain: Chain, records: Records) -> Sheet:
    """Return the problems as cards, each with its statement, causes and links."""
    title = translate("ChainSheets", "Problems")
    return Sheet(
        title=title,
        heading=translate("ChainSheets", "Problems of gender inequality"),
        intro=_card_intro(),
        table_name=title,
        heads=card_heads(),
        rows=tuple(
            row
            for problem in by_code(chain.problems.values())
            for row in records.card(problem.code, problem, _of_problem(chain, problem))
        ),
    )


def _of_problem(chain: Chain, problem: Problem) -> list[tuple[str, str]]:
    goals, causes = chain.policy_goals_of_problem(problem.id), chain.causes_of(problem.id)
    sources = chain.linked(links.ProblemSource, problem.id)
    partners = chain.linked(links.ProblemPartner, problem.id)
    indicators = chain.linked(links.ProblemIndicator, problem.id)
    return [
        (
            translate("ChainSheets", "The problem in one go"),
            statement(problem, causes, [goal.short for goal in goals]),
        ),
        (translate("ChainSheets", "Causes"), words.listed(map(_cause, causes))),
        (translate("ChainSheets", "Sub-goals"), words.listed(goal.title for goal in goals)),
        (
            translate("ChainSheets", "Sources"),
            words.listed(
                f"{chain.sources[i].code} {chain.sources[i].title}"
                for i in sources
                if i in chain.sources
            ),
        ),
        (
            translate("ChainSheets", "Partners"),
            words.listed(chain.partners[i].name for i in partners if i in chain.partners),
        ),
        (
            translate("ChainSheets", "Themes"),
            words.listed(each.name for each in chain.themes_of_problem(problem.id)),
        ),
        (
            translate("ChainSheets", "Indicators of the extent"),
            words.listed(
                f"{chain.indicators[i].code} {chain.indicators[i].name}"
                for i in indicators
                if i in chain.indicators
            ),
        ),
        (
            translate("ChainSheets", "Goals"),
            words.listed(
                f"{goal.code} {goal.statement}" for goal in chain.goals_of_problem(problem.id)
            ),
        ),
        (
            translate("ChainSheets", "Directions"),
            words.listed(
                f"{each.code} {each.title}" for each in chain.directions_of_problem(problem.id)
            ),
        ),
        (
            translate("ChainSheets", "Answers mandates"),
            words.listed(_mandates(chain, links.MandateProblem, problem.id)),
        ),
    ]


def _cause(cause: Cause) -> str:
    parts = (cause.kind.label if cause.kind else "", cause.description.strip())
    return f"{': '.join(filter(None, parts))} ({cause.status.label.lower()})"


def goal_sheet(chain: Chain, records: Records) -> Sheet:
    """Return the goals with what they are linked to, and whether they are SMART."""

    def is_smart(goal: Goal) -> str:
        problems = chain.problems_of_goal(goal.id)
        met = smart(
            goal,
            problems=len(problems),
            indicators=len(chain.indicators_of_goal(goal.id)),
            says_who=any(problem.who.strip() for problem in problems),
        )
        return " ".join(letter.value for letter in Smart if letter in met) or words.NOT_APPLICABLE

    title = translate("ChainSheets", "Goals")
    heads, rows = records.table(
        by_code(chain.goals.values()),
        Goal,
        [
            (
                translate("ChainSheets", "Sub-goals"),
                lambda goal: words.listed(
                    each.short for each in chain.policy_goals_of_goal(goal.id)
                ),
            ),
            (
                translate("ChainSheets", "Problem ids"),
                lambda goal: words.listed(each.code for each in chain.problems_of_goal(goal.id)),
            ),
            (
                translate("ChainSheets", "Indicator ids"),
                lambda goal: words.listed(each.code for each in chain.indicators_of_goal(goal.id)),
            ),
            (
                translate("ChainSheets", "Activity ids"),
                lambda goal: words.listed(each.code for each in chain.activities_of_goal(goal.id)),
            ),
            (translate("ChainSheets", "SMART"), is_smart),
        ],
    )
    return Sheet(
        title=title,
        heading=translate("ChainSheets", "Goals: the wanted state for the target group"),
        intro=translate(
            "ChainSheets",
            "One row per goal. SMART gives the letters it meets: specific, measurable, accepted, "
            "relevant, timed.",
        ),
        table_name=title,
        heads=heads,
        rows=rows,
    )


def activity_sheet(chain: Chain, records: Records) -> Sheet:
    """Return the activities with their goals and partners."""

    def partners(activity: Activity) -> str:
        ids = chain.linked(links.ActivityPartner, activity.id)
        return words.listed(chain.partners[i].name for i in ids if i in chain.partners)

    title = translate("ChainSheets", "Activities")
    heads, rows = records.table(
        by_code(chain.activities.values()),
        Activity,
        [
            (
                translate("ChainSheets", "Goal ids"),
                lambda each: words.listed(goal.code for goal in chain.goals_of_activity(each.id)),
            ),
            (translate("ChainSheets", "Partners"), partners),
        ],
    )
    return Sheet(
        title=title,
        heading=translate("ChainSheets", "Activities: what changes in the ordinary work"),
        intro=translate("ChainSheets", "One row per activity."),
        table_name=title,
        heads=heads,
        rows=rows,
    )


def result_sheet(basis: Basis, records: Records) -> Sheet:
    """Return the results of the report year as cards; those of other years are in their reports."""
    chain = basis.chain
    shown = by_code(each for each in chain.results.values() if each.year == basis.year)
    title = translate("ChainSheets", "Results, report text")
    return Sheet(
        title=title,
        heading=translate("ChainSheets", "Results {year}: texts for the annual report").format(
            year=basis.year
        ),
        intro=translate(
            "ChainSheets",
            "One row per field, result by result. Effects are well-founded assumptions unless it "
            "says effect analysis.",
        ),
        table_name=title,
        heads=card_heads(),
        rows=tuple(
            row
            for result in shown
            for row in records.card(result.code, result, _of_result(basis, result))
        ),
    )


def _of_result(basis: Basis, result: Result) -> list[tuple[str, str]]:
    chain = basis.chain
    sources = chain.linked(links.ResultSource, result.id)
    return [
        (translate("ChainSheets", "Review"), words.review(chain.review_of_result(result.id))),
        (
            translate("ChainSheets", "How far the result reaches"),
            maturity(result, has_observations=_has_observations(basis, result)).label,
        ),
        (
            translate("ChainSheets", "Sources"),
            words.listed(
                f"{chain.sources[i].code} {chain.sources[i].title}"
                for i in sources
                if i in chain.sources
            ),
        ),
        (
            translate("ChainSheets", "Answers mandates"),
            words.listed(_mandates(chain, links.MandateResult, result.id)),
        ),
    ]


def _has_observations(basis: Basis, result: Result) -> bool:
    """Return whether one of the goal's indicators has an outcome in the result's year."""

    def is_outcome(observation: Observation) -> bool:
        return observation.year == result.year and observation.has_values

    return any(
        is_outcome(observation)
        for indicator in basis.chain.indicators_of_goal(result.goal_id)
        if indicator.chain_level is not None and indicator.chain_level.value.startswith("outcome")
        for observation in basis.of(indicator)
    )


def _card_intro() -> str:
    return translate(
        "ChainSheets", "One row per field, record by record. What nobody has filled in is marked."
    )
