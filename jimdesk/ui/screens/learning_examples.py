"""Learning examples: what was done, for whom, what changed, and what others can use."""

from jimdesk.domain.collaboration import LearningExample
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.review.chain import by_code
from jimdesk.ui import choices
from jimdesk.ui.chain_links import related_problem
from jimdesk.ui.choices import choices_of, enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.look import record_status, related_goal
from jimdesk.ui.subject import Subject
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.links import Related
from jimdesk.ui.widgets.status import Status


def subject() -> Subject[LearningExample]:
    """Return how learning examples are listed and shown."""
    return Subject(
        kind=LearningExample,
        icon="lightbulb",
        title=lambda: translate("LearningExamples", "Learning examples"),
        singular=lambda: translate("LearningExamples", "learning example"),
        search=lambda: translate("LearningExamples", "Search learning examples (Ctrl+F)"),
        add=lambda: translate("LearningExamples", "Add learning example"),
        empty=lambda: translate(
            "LearningExamples",
            "Tell what you did, for whom and what changed, so that others can use it.",
        ),
        tables=frozenset({"learning_example", "problem", "goal", "theme", "origin"}),
        sections=lambda document: (_first(), _deeper(document)),
        name=lambda _, example: example.title,
        unnamed=lambda: translate("LearningExamples", "Learning example without a title"),
        meta=_meta,
        row_status=_status,
        new=lambda document: LearningExample(year=document.report_year),
        order=lambda _, examples: by_code(examples),
        lead_caption=lambda: translate("LearningExamples", "In short"),
        lead=lambda _, example: _lead(example),
        status=lambda _, example: record_status(example.status),
        related=_related,
    )


def _meta(_document: Document, example: LearningExample) -> str:
    parts = (example.code, str(example.year or ""), example.origin)
    return "  ·  ".join(filter(None, parts))


def _status(_document: Document, example: LearningExample) -> Status:
    if example.origin:
        return Status(translate("LearningExamples", "Taken over"), "muted", "inbox")
    if example.shareable:
        return Status(translate("LearningExamples", "May be shared"), "good", "check")
    return record_status(example.status)


def _lead(example: LearningExample) -> str:
    said = (
        (translate("LearningExamples", "What was done: {text}"), example.what_was_done),
        (translate("LearningExamples", "For whom: {text}"), example.for_whom),
        (translate("LearningExamples", "What changed: {text}"), example.what_changed),
        (translate("LearningExamples", "What others can use: {text}"), example.use_for_others),
    )
    return "\n".join(text.format(text=words.strip()) for text, words in said if words.strip())


def _related(document: Document, example: LearningExample) -> list[Related]:
    chain = document.chain
    problem = chain.problems.get(example.problem_id or 0)
    goal = chain.goals.get(example.goal_id or 0)
    return [
        *([related_problem(problem)] if problem else []),
        *(related_goal(document, goal)[:1] if goal else []),
    ]


def _first() -> Section:
    return Section(
        "",
        (
            Field("title", lambda: translate("LearningExamples", "Title"), span=2, required=True),
            Field(
                "what_was_done",
                lambda: translate("LearningExamples", "What you did"),
                "long_text",
                required=True,
            ),
            Field(
                "for_whom",
                lambda: translate("LearningExamples", "For whom"),
                span=2,
                required=True,
                help=lambda: translate("LearningExamples", "Sex and group; never a single person"),
            ),
            Field(
                "what_changed",
                lambda: translate("LearningExamples", "What changed"),
                "long_text",
                required=True,
                help=lambda: translate(
                    "LearningExamples", "For women and for men; say so if it is not known yet"
                ),
            ),
            Field(
                "ground",
                lambda: translate("LearningExamples", "What says so"),
                "long_text",
                help=lambda: translate("LearningExamples", "Figures, a study or an assessment"),
            ),
            Field(
                "use_for_others",
                lambda: translate("LearningExamples", "What others can use"),
                "long_text",
            ),
        ),
    )


def _deeper(document: Document) -> Section:
    return Section(
        lambda: translate("LearningExamples", "problem, goal, theme, sharing, status"),
        (
            Field("year", lambda: translate("LearningExamples", "Year"), "year"),
            Field(
                "theme_id",
                lambda: translate("LearningExamples", "Theme"),
                "reference",
                choices=choices_of(document, lambda chain: chain.themes, lambda each: each.name),
            ),
            Field(
                "problem_id",
                lambda: translate("LearningExamples", "Problem"),
                "reference",
                choices=choices.problems(document),
            ),
            Field(
                "goal_id",
                lambda: translate("LearningExamples", "Goal"),
                "reference",
                choices=choices.goals(document),
            ),
            Field(
                "unit_id",
                lambda: translate("LearningExamples", "Unit"),
                "reference",
                choices=choices.units(document),
            ),
            Field(
                "status",
                lambda: translate("LearningExamples", "Status"),
                "choice",
                required=True,
                choices=enum_choices(RecordStatus),
            ),
            Field(
                "shareable",
                lambda: translate("LearningExamples", "May be shared with other agencies"),
                "bool",
                span=2,
            ),
            Field(
                "origin",
                lambda: translate("LearningExamples", "Comes from"),
                help=lambda: translate("LearningExamples", "Empty when it is your own"),
            ),
            Field("note", lambda: translate("LearningExamples", "Note"), "long_text"),
        ),
        folded=True,
    )
