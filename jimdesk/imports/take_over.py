"""Take over a record that another agency shared: a copy of one's own that says where it is from."""

from collections.abc import Callable
from typing import Any

from jimdesk.domain import links
from jimdesk.domain.collaboration import LearningExample, Origin, ProblemTheme, Theme
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.record import CodedRecord
from jimdesk.domain.share import Share, Shared, SharedExample, SharedIndicator, SharedProblem
from jimdesk.imports.file import Edit, File

_OF_PROBLEM = (
    "title",
    "who",
    "compared_to",
    "difference",
    "location",
    "consequence_target",
    "consequence_society",
    "level",
    "justification",
    "evidence",
    "control",
    "affected",
)
_OF_EXAMPLE = (
    "title",
    "what_was_done",
    "for_whom",
    "what_changed",
    "ground",
    "use_for_others",
    "year",
)


def taken_as(file: File, share: Share, shared: Shared) -> CodedRecord | None:
    """Return the record in use that a shared one was taken over as before, None when it was not."""
    known = file.where(Origin, agency=share.agency, their_code=shared.code)
    kind = _KINDS.get(type(shared), (None,))[0]
    if kind is None:
        return None
    found = (each for origin in known for each in file.where(kind, code=origin.record_code))
    return next(found, None)


def may_be_taken(shared: Shared) -> bool:
    """Return whether such a record can be taken over; a goal is an agency's own."""
    return type(shared) in _KINDS


def take_over(edit: Edit, file: File, share: Share, shared: Shared) -> CodedRecord:
    """Write a shared record as a draft of one's own, with its origin.

    Of an indicator the definition is taken, never the values. Links to policy goals and themes are
    made where one's own file has them.

    Args:
        edit: What writes.
        file: The open file.
        share: The share that it stands in.
        shared: A problem, an indicator or a learning example of it.

    Raises:
        KeyError: such a record cannot be taken over.
    """
    _, make = _KINDS[type(shared)]
    made = make(edit, file, share, shared)
    edit.save(
        Origin(
            record_code=made.code,
            agency=share.agency,
            their_code=shared.code,
            shared_on=share.shared_on,
        )
    )
    return made


def _problem(edit: Edit, file: File, _share: Share, shared: SharedProblem) -> Problem:
    made = edit.save(Problem(**{name: getattr(shared, name) for name in _OF_PROBLEM}))
    for position, each in enumerate(shared.causes):
        cause = Cause(
            problem_id=made.id,
            kind=each.kind,
            description=each.description,
            status=each.status,
            position=position,
        )
        edit.save(cause)
    for goal in file.all(PolicyGoal):
        if goal.number in shared.policy_goals:
            edit.save(links.ProblemPolicyGoal(problem_id=made.id, policy_goal_id=goal.id))
    for theme in file.all(Theme):
        if _same(theme.name, *shared.themes):
            edit.save(ProblemTheme(problem_id=made.id, theme_id=theme.id))
    return made


def _indicator(edit: Edit, _file: File, _share: Share, shared: SharedIndicator) -> Indicator:
    return edit.save(shared.definition())


def _example(edit: Edit, file: File, share: Share, shared: SharedExample) -> LearningExample:
    theme = next((each for each in file.all(Theme) if _same(each.name, shared.theme)), None)
    own: dict[str, Any] = {name: getattr(shared, name) for name in _OF_EXAMPLE}
    return edit.save(
        LearningExample(**own, theme_id=theme.id if theme else None, origin=share.agency)
    )


def _same(name: str, *others: str) -> bool:
    return bool(name.strip()) and name.strip().casefold() in {e.strip().casefold() for e in others}


_KINDS: dict[type[Any], tuple[type[CodedRecord], Callable[..., CodedRecord]]] = {
    SharedProblem: (Problem, _problem),
    SharedIndicator: (Indicator, _indicator),
    SharedExample: (LearningExample, _example),
}
