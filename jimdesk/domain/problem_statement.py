"""A problem as one sentence: who, what, compared with whom, where, why and what follows."""

from collections.abc import Iterable

from jimdesk.domain.problem import Cause, CauseStatus, Problem
from jimdesk.i18n import translate

_COMPARATIVES = frozenset(
    [
        "sämre",
        "lägre",
        "färre",
        "mindre",
        "högre",
        "fler",
        "större",
        "bättre",
        "längre",
        "kortare",
        "svårare",
        "worse",
        "lower",
        "fewer",
        "less",
        "higher",
        "more",
        "larger",
        "better",
        "longer",
        "shorter",
        "poorer",
    ]
)
"""Words that begin a shortcoming named as a noun, which needs "har" (have) before it."""


def statement(problem: Problem, causes: Iterable[Cause] = (), goals: Iterable[str] = ()) -> str:
    """Return the problem as the sentences that a reader would read.

    What is known stands as a whole sentence, however little it is; a last sentence names what is
    still to be described, so that the gap is seen.

    Args:
        problem: The problem.
        causes: Its causes; rejected ones are left out.
        goals: Short names of the policy goals that it affects.

    Source: the template of the domain specification, 6.3.
    """
    sentences = [_difference(problem), *_causes(problem, causes)]
    if problem.consequence_target.strip():
        sentences.append(_consequence(problem, list(goals)))
    return " ".join(filter(None, (*sentences, _missing(problem))))


def _difference(problem: Problem) -> str:
    who, what = _part(problem.who), _continued(_part(problem.difference))
    other, place = _continued(_part(problem.compared_to)), _continued(_part(problem.location))
    if not (who or what or other or place):
        return ""
    text = _core(who, what)
    if other:
        text = translate("ProblemStatement", "{text} compared to {other}").format(
            text=text, other=other
        )
    text = ", ".join(filter(None, (text, place)))
    return f"{text[0].upper()}{text[1:]}."


def _core(who: str, what: str) -> str:
    """Return who is affected by what, or as much of it as is known."""
    if what and what.split(maxsplit=1)[0] in _COMPARATIVES:
        what = translate("ProblemStatement", "have {what}").format(what=what)
    if who and what:
        return f"{who} {what}"
    if who:
        text = translate("ProblemStatement", "it is about {who}")
        return text.format(who=_continued(who))
    if what:
        return translate("ProblemStatement", "there are those who {what}").format(what=what)
    return translate("ProblemStatement", "there is a difference")


def _missing(problem: Problem) -> str:
    """Return a sentence about the parts of the difference that are not described yet."""
    parts = (
        (problem.who, translate("ProblemStatement", "who is affected")),
        (problem.difference, translate("ProblemStatement", "what differs")),
        (problem.compared_to, translate("ProblemStatement", "compared with whom")),
        (problem.location, translate("ProblemStatement", "where")),
    )
    gaps = [name for value, name in parts if not _part(value)]
    if not gaps:
        return ""
    text = translate("ProblemStatement", "Still to be described: {parts}.")
    return text.format(parts=", ".join(gaps))


def _causes(problem: Problem, causes: Iterable[Cause]) -> list[str]:
    held = [cause for cause in causes if cause.status is not CauseStatus.REJECTED]
    if held:
        text = translate("ProblemStatement", "This is probably due to {causes}.")
        return [text.format(causes="; ".join(map(_cause, held)))]
    if problem.causes_unknown:
        return [translate("ProblemStatement", "The cause is not known yet.")]
    return []


def _cause(cause: Cause) -> str:
    name = cause.description.strip().rstrip(".") or (cause.kind.label if cause.kind else "")
    text = translate("ProblemStatement", "{cause} ({status})")
    return text.format(cause=_continued(name), status=cause.status.label.lower())


def _consequence(problem: Problem, goals: list[str]) -> str:
    consequence = _continued(problem.consequence_target.strip().rstrip("."))
    if not goals:
        return translate("ProblemStatement", "The consequence is {text}.").format(text=consequence)
    text = translate("ProblemStatement", "The consequence is {text}, which affects {goals}.")
    return text.format(text=consequence, goals=", ".join(map(_continued, goals)))


def _part(value: str) -> str:
    return value.strip().rstrip(".").rstrip()


def _continued(text: str) -> str:
    """Lower the first letter inside a sentence, unless the word is an abbreviation."""
    if len(text) > 1 and text[1].isupper():
        return text
    return text[:1].lower() + text[1:]
