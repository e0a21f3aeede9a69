"""Rules on problems of gender inequality (domain specification 6.3)."""

from collections.abc import Iterable

from jimdesk.domain.links import Continuity, ProblemPartner, ProblemPolicyGoal, ProblemSource
from jimdesk.domain.problem import Evidence, Level, Problem
from jimdesk.i18n import translate
from jimdesk.review import words
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, field_rule, is_blank, records

LONGEST_TITLE = 90
"""Characters of a heading before a warning (domain specification 6.3)."""


def _asks(rule_id: str, field: str) -> Rule:
    """Return the rule that one of the first questions of a problem is answered."""
    return field_rule(
        rule_id,
        Problem,
        field,
        lambda _, problem: is_blank(getattr(problem, field)),
        text={
            "difference": lambda: translate(
                "ProblemRules", "Say what the difference or the shortcoming is."
            ),
            "location": lambda: translate("ProblemRules", "Say where in the operation it is."),
            "compared_to": lambda: translate(
                "ProblemRules", "Say which group it is compared with."
            ),
        }[field],
        reason=lambda: translate(
            "ProblemRules",
            "A problem says who is affected, by what, compared with whom and where. "
            "Otherwise nobody can see whether it gets smaller.",
        ),
    )


def _no_sex(facts: Facts) -> Iterable[Hit]:
    for problem in records(facts, Problem):
        if is_blank(problem.who):
            text = translate("ProblemRules", "Say who is affected: sex and group.")
        elif not words.names_sex(problem.who):
            text = translate("ProblemRules", "Say which sex is affected: women, men or both.")
        else:
            continue
        yield Hit(record=problem, field="who", text=text, seen=problem.who)


def _circular(facts: Facts) -> Iterable[Hit]:
    for problem in records(facts, Problem):
        for cause in facts.chain.causes_of(problem.id):
            if words.is_circular(cause.description):
                text = translate(
                    "ProblemRules", 'The cause "{cause}" goes round in a circle. What lies behind?'
                )
                yield Hit(
                    record=problem,
                    field="causes",
                    text=text.format(cause=cause.description.strip()),
                    seen=cause.description,
                )


def _not_judged(facts: Facts) -> Iterable[Hit]:
    for problem in records(facts, Problem):
        lacking = [
            (field, name)
            for field, name in (
                ("level", translate("ProblemRules", "level")),
                ("justification", translate("ProblemRules", "judgement of the difference")),
                ("evidence", translate("ProblemRules", "strength of the evidence")),
                ("control", translate("ProblemRules", "control")),
                ("priority", translate("ProblemRules", "priority")),
            )
            if getattr(problem, field) is None
        ]
        if lacking:
            text = translate("ProblemRules", "Not judged yet: {fields}.")
            names = ", ".join(name for _, name in lacking)
            yield Hit(
                record=problem,
                field=lacking[0][0],
                text=text.format(fields=names),
                seen=" ".join(field for field, _ in lacking),
            )


def _has_no_goal(facts: Facts, problem: Problem) -> bool:
    return not facts.chain.goals_of_problem(problem.id) and not is_closed(facts, problem)


def is_closed(facts: Facts, problem: Problem) -> bool:
    """Return whether a problem is closed in the newest direction that it stands in."""
    directions = facts.chain.directions_of_problem(problem.id)
    newest = directions[0].id if directions else None
    return any(
        link.direction_id == newest and link.continuity is Continuity.CLOSED
        for link in facts.chain.direction_links_of_problem(problem.id)
    )


RULES: tuple[Rule, ...] = (
    Rule(
        id="problem-who-without-sex",
        find=_no_sex,
        reason=lambda: translate(
            "ProblemRules", "A problem of gender equality concerns women, men, girls or boys."
        ),
    ),
    _asks("problem-without-comparison", "compared_to"),
    _asks("problem-without-difference", "difference"),
    _asks("problem-without-location", "location"),
    field_rule(
        "problem-title-is-measure",
        Problem,
        "title",
        lambda _, problem: words.is_measure(problem.title),
        text=lambda: translate(
            "ProblemRules", "The heading is a measure. Say how things are, not what is to be done."
        ),
        reason=lambda: translate(
            "ProblemRules", "A measure in the heading hides the problem, so that others are missed."
        ),
    ),
    field_rule(
        "problem-title-too-long",
        Problem,
        "title",
        lambda _, problem: len(problem.title) > LONGEST_TITLE,
        text=lambda: translate("ProblemRules", "Shorten the heading to at most 90 characters."),
        reason=lambda: translate("ProblemRules", "The heading stands in tables and in lists."),
    ),
    field_rule(
        "problem-without-source",
        Problem,
        "sources",
        lambda facts, problem: (
            problem.evidence is not Evidence.HYPOTHESIS
            and not facts.chain.linked(ProblemSource, problem.id)
        ),
        text=lambda: translate("ProblemRules", "Give a source, or say that it is a hypothesis."),
        reason=lambda: translate(
            "ProblemRules", "A reader must see what rests on evidence and what is assumed."
        ),
    ),
    field_rule(
        "R-05",
        Problem,
        "policy_goals",
        lambda facts, problem: not facts.chain.linked(ProblemPolicyGoal, problem.id),
        text=lambda: translate("ProblemRules", "Choose the policy goal that it affects."),
        reason=lambda: translate(
            "ProblemRules",
            "The result is analysed and assessed against the gender equality policy goals (R-05).",
        ),
    ),
    field_rule(
        "problem-without-cause",
        Problem,
        "causes",
        lambda facts, problem: not problem.causes_unknown and not facts.chain.causes_of(problem.id),
        text=lambda: translate("ProblemRules", "Give a cause, or say that it is not known."),
        reason=lambda: translate(
            "ProblemRules", "A measure helps only when it meets the cause of the problem."
        ),
        is_depth=True,
    ),
    Rule(
        id="problem-circular-cause",
        find=_circular,
        reason=lambda: translate(
            "ProblemRules", "Lack of gender equality is the problem and cannot be its own cause."
        ),
    ),
    field_rule(
        "problem-without-consequence-target",
        Problem,
        "consequence_target",
        lambda _, problem: is_blank(problem.consequence_target),
        text=lambda: translate("ProblemRules", "Say what follows for the target group."),
        reason=lambda: translate(
            "ProblemRules", "The consequence shows why the problem matters and to whom."
        ),
        is_depth=True,
    ),
    field_rule(
        "problem-without-consequence-society",
        Problem,
        "consequence_society",
        lambda _, problem: is_blank(problem.consequence_society),
        text=lambda: translate("ProblemRules", "Say what follows for gender equality in society."),
        reason=lambda: translate(
            "ProblemRules", "The consequence for society links the problem to the policy goal."
        ),
        is_depth=True,
    ),
    Rule(
        id="problem-not-judged",
        find=_not_judged,
        reason=lambda: translate(
            "ProblemRules", "The judgement decides which problems the agency works with first."
        ),
        is_depth=True,
    ),
    field_rule(
        "problem-without-partner",
        Problem,
        "partners",
        lambda facts, problem: (
            problem.level in {Level.SOCIETY, Level.SHARED}
            and not facts.chain.linked(ProblemPartner, problem.id)
        ),
        text=lambda: translate("ProblemRules", "Say whom you work with to solve it."),
        reason=lambda: translate(
            "ProblemRules", "What lies outside the own operation is solved together with others."
        ),
        is_depth=True,
    ),
    field_rule(
        "problem-justification-without-reason",
        Problem,
        "justification_reason",
        lambda _, problem: (
            problem.justification is not None and is_blank(problem.justification_reason)
        ),
        text=lambda: translate("ProblemRules", "Say why the difference is judged so."),
        reason=lambda: translate(
            "ProblemRules", "A difference is not unequal by itself; it must be analysed."
        ),
        is_depth=True,
    ),
    field_rule(
        "problem-priority-without-reason",
        Problem,
        "priority_reason",
        lambda _, problem: problem.priority is not None and is_blank(problem.priority_reason),
        text=lambda: translate("ProblemRules", "Say why it has this priority."),
        reason=lambda: translate(
            "ProblemRules", "Others must be able to follow how the problems were chosen."
        ),
        is_depth=True,
    ),
    field_rule(
        "problem-without-direction",
        Problem,
        "directions",
        lambda facts, problem: not facts.chain.directions_of_problem(problem.id),
        text=lambda: translate("ProblemRules", "Put the problem in a direction."),
        reason=lambda: translate(
            "ProblemRules", "The direction says which problems the agency is to help solve."
        ),
        is_depth=True,
    ),
    field_rule(
        "problem-without-goal",
        Problem,
        "goals",
        _has_no_goal,
        text=lambda: translate("ProblemRules", "Add a goal, or close the problem."),
        reason=lambda: translate(
            "ProblemRules", "The chain is broken here: nothing says what is to become better."
        ),
        is_depth=True,
    ),
)
