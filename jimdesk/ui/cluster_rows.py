"""What the section Cluster shows of several share files: tables of words, row by row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from jimdesk.domain.share import Share, Shared, SharedProblem
from jimdesk.i18n import translate
from jimdesk.review import cluster
from jimdesk.ui.look import both_sexes


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """One row, and the shared record that it can be taken over from."""

    cells: tuple[str, ...]
    share: Share
    shared: Shared


@dataclass(frozen=True, slots=True)
class ClusterTable:
    """One way to set the agencies beside each other.

    Attributes:
        name: Stable name.
        heads: Heads of the columns.
        wide: Columns that share the room that is left.
        rows: Returns the rows for some shares and the name of one's own agency.
    """

    name: str
    title: Callable[[], str]
    heads: Callable[[], tuple[str, ...]]
    wide: tuple[int, ...]
    rows: Callable[[Sequence[Share], str], list[ClusterRow]]


def _groups(
    groups: Sequence[tuple[str, Sequence[tuple[Share, SharedProblem]]]],
) -> list[ClusterRow]:
    """Return the problems under goals or themes; those that several agencies share come first."""
    ranked = sorted(groups, key=lambda each: -len({share.agency for share, _ in each[1]}))
    return [
        ClusterRow((name, share.short, problem.code, problem.title), share, problem)
        for name, held in ranked
        for share, problem in held
    ]


def _similar(shares: Sequence[Share], own: str) -> list[ClusterRow]:
    found = []
    for pair in cluster.similar_problems(shares):
        (one, mine), (other, theirs) = (
            (pair.other, pair.one) if pair.other[0].agency == own else (pair.one, pair.other)
        )
        cells = (
            f"{one.short} {mine.code}",
            mine.title,
            f"{other.short} {theirs.code}",
            theirs.title,
            str(round(pair.score * 100)),
            ", ".join(pair.words),
        )
        found.append(ClusterRow(cells, other, theirs))
    return found


def _indicators(shares: Sequence[Share], _own: str) -> list[ClusterRow]:
    found = []
    for same in cluster.same_indicators(shares):
        for share, indicator in same.held:
            value = cluster.newest(indicator)
            period, said, source = "", translate("ClusterRows", "No values"), ""
            if value is not None:
                period, source = value.period, value.source
                said = both_sexes(indicator.definition(), value.observation()) or said
            cells = (same.name, share.short, indicator.code, period, said, source)
            found.append(ClusterRow(cells, share, indicator))
    return found


def _examples(shares: Sequence[Share], _own: str) -> list[ClusterRow]:
    return [
        ClusterRow((share.short, each.code, each.title, each.what_changed), share, each)
        for share, each in cluster.examples(shares)
    ]


def _everything(shares: Sequence[Share], _own: str) -> list[ClusterRow]:
    problems = [
        ClusterRow((share.short, each.code, each.title), share, each)
        for share in shares
        for each in share.problems
    ]
    return problems + [
        ClusterRow((share.short, each.code, each.name), share, each)
        for share in shares
        for each in share.indicators
    ]


def _agency() -> str:
    return translate("ClusterRows", "Agency")


def _id() -> str:
    return translate("ClusterRows", "Id")


def _problem() -> str:
    return translate("ClusterRows", "Problem")


TABLES: tuple[ClusterTable, ...] = (
    ClusterTable(
        "policy_goals",
        lambda: translate("ClusterRows", "The same sub-goals"),
        lambda: (translate("ClusterRows", "Sub-goal"), _agency(), _id(), _problem()),
        (0, 3),
        lambda shares, _: _groups(cluster.by_policy_goal(shares)),
    ),
    ClusterTable(
        "themes",
        lambda: translate("ClusterRows", "The same themes"),
        lambda: (translate("ClusterRows", "Theme"), _agency(), _id(), _problem()),
        (0, 3),
        lambda shares, _: _groups(cluster.by_theme(shares)),
    ),
    ClusterTable(
        "similar",
        lambda: translate("ClusterRows", "Similar problems"),
        lambda: (
            translate("ClusterRows", "One"),
            translate("ClusterRows", "Its problem"),
            translate("ClusterRows", "Another"),
            translate("ClusterRows", "That problem"),
            translate("ClusterRows", "Likeness"),
            translate("ClusterRows", "Words in common"),
        ),
        (1, 3, 5),
        _similar,
    ),
    ClusterTable(
        "indicators",
        lambda: translate("ClusterRows", "Shared indicators"),
        lambda: (
            translate("ClusterRows", "Indicator"),
            _agency(),
            _id(),
            translate("ClusterRows", "Period"),
            translate("ClusterRows", "Women · men"),
            translate("ClusterRows", "Source"),
        ),
        (0, 5),
        _indicators,
    ),
    ClusterTable(
        "examples",
        lambda: translate("ClusterRows", "Learning examples"),
        lambda: (
            _agency(),
            _id(),
            translate("ClusterRows", "Example"),
            translate("ClusterRows", "What changed"),
        ),
        (2, 3),
        _examples,
    ),
    ClusterTable(
        "everything",
        lambda: translate("ClusterRows", "All problems and indicators"),
        lambda: (_agency(), _id(), translate("ClusterRows", "Problem or indicator")),
        (2,),
        _everything,
    ),
)
"""The ways to set agencies beside each other, in the order in which they are offered."""
