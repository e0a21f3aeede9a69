"""The joint workbook of several agencies, made from their share files and nothing else."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from jimdesk import i18n
from jimdesk.domain.agency import Language
from jimdesk.domain.observation import Sex
from jimdesk.domain.share import Share, SharedIndicator, SharedProblem
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.sheet import Book, Cell, Head, Link, Sheet
from jimdesk.review import cluster

_TAGS = {Language.SWEDISH: "sv-SE", Language.ENGLISH: "en-GB"}


def build(shares: Sequence[Share], at: datetime) -> Book:
    """Return the workbook in the language in use: goals, similar problems, indicators, examples.

    Args:
        shares: What each agency shares.
        at: Now, with zone.
    """
    sheets = [
        _agencies(shares),
        _groups(shares),
        _similar(shares),
        _indicators(shares),
        _examples(shares),
        _problems(shares),
    ]
    title = translate("Cluster", "Joint workbook of the cluster")
    return Book(
        title=title,
        author=", ".join(share.short for share in shares),
        language=_TAGS[Language(i18n.language())],
        subject=translate("Annual", "Gender mainstreaming (JiM)"),
        status=f"{at:%Y-%m-%d}",
        sheets=(_contents(title, sheets), *sheets),
        created=at,
    )


def _contents(title: str, sheets: Sequence[Sheet]) -> Sheet:
    return Sheet(
        title=translate("Cluster", "Contents"),
        heading=title,
        intro=translate(
            "Cluster",
            "Made from share files only. Each agency has protected its small counts before sharing;"
            " [x] stands for what is protected.",
        ),
        table_name=translate("Cluster", "Contents"),
        heads=(
            Head(translate("Cluster", "Sheet"), width=28),
            Head(translate("Cluster", "What it holds"), width=80, kind="wrap"),
        ),
        rows=tuple((Link(each.title, each.title), each.heading) for each in sheets),
    )


def _sheet(
    title: str,
    heading: str,
    intro: str,
    heads: Sequence[Head],
    rows: Iterable[tuple[Cell, ...]],
) -> Sheet:
    found = tuple(rows)
    nothing = (translate("Cluster", "Nothing in common."), *(["–"] * (len(heads) - 1)))
    return Sheet(
        title=title,
        heading=heading,
        intro=intro,
        table_name=title,
        heads=tuple(heads),
        rows=found or (nothing,),
    )


def _agencies(shares: Sequence[Share]) -> Sheet:
    return _sheet(
        translate("Cluster", "Agencies"),
        translate("Cluster", "The agencies and what they have shared"),
        translate("Cluster", "One row per share file."),
        (
            Head(translate("Cluster", "Agency"), width=34, kind="wrap"),
            Head(translate("Cluster", "Shared"), width=12),
            Head(translate("Cluster", "Report year"), width=12, kind="integer", number_format="0"),
            Head(translate("Cluster", "Problems"), width=11, kind="integer"),
            Head(translate("Cluster", "Goals"), width=9, kind="integer"),
            Head(translate("Cluster", "Indicators"), width=12, kind="integer"),
            Head(translate("Cluster", "Learning examples"), width=18, kind="integer"),
        ),
        (
            (
                share.agency,
                share.shared_on,
                share.year,
                len(share.problems),
                len(share.goals),
                len(share.indicators),
                len(share.examples),
            )
            for share in shares
        ),
    )


def _groups(shares: Sequence[Share]) -> Sheet:
    kinds = (
        (translate("Cluster", "Sub-goal"), cluster.by_policy_goal(shares)),
        (translate("Cluster", "Theme"), cluster.by_theme(shares)),
    )
    return _sheet(
        translate("Cluster", "Goals and themes"),
        translate("Cluster", "The same sub-goals and themes"),
        translate("Cluster", "One row per problem under each sub-goal and theme."),
        (
            Head(translate("Cluster", "Kind"), width=12),
            Head(translate("Cluster", "Sub-goal or theme"), width=36, kind="wrap"),
            *_problem_heads(),
        ),
        (
            (kind, name, *_problem(share, problem))
            for kind, groups in kinds
            for name, held in groups
            for share, problem in held
        ),
    )


def _problem_heads() -> tuple[Head, ...]:
    return (
        Head(translate("Cluster", "Agency"), width=26, kind="wrap"),
        Head(translate("Cluster", "Id"), width=9),
        Head(translate("Cluster", "Problem"), width=50, kind="wrap"),
    )


def _problem(share: Share, problem: SharedProblem) -> tuple[Cell, ...]:
    return share.agency, problem.code, words.filled(problem.title)


def _similar(shares: Sequence[Share]) -> Sheet:
    first, second = translate("Cluster", "first"), translate("Cluster", "second")
    heads = [
        Head(f"{head.text}, {which}", width=head.width, kind=head.kind)
        for which in (first, second)
        for head in _problem_heads()
    ]
    return _sheet(
        translate("Cluster", "Similar problems"),
        translate("Cluster", "Problems that are alike"),
        translate(
            "Cluster",
            "Alike are problems whose texts share words; a rare word weighs more. 100 means the"
            " same words. The words that weigh most stand last.",
        ),
        (
            *heads,
            Head(translate("Cluster", "Likeness (0–100)"), width=12, kind="integer"),
            Head(translate("Cluster", "Words in common"), width=36, kind="wrap"),
        ),
        (
            (*_problem(*pair.one), *_problem(*pair.other), likeness(pair), ", ".join(pair.words))
            for pair in cluster.similar_problems(shares)
        ),
    )


def likeness(pair: cluster.Pair) -> int:
    """Return how alike two problems are, from 0 to 100."""
    return round(pair.score * 100)


def _indicators(shares: Sequence[Share]) -> Sheet:
    return _sheet(
        translate("Cluster", "Shared indicators"),
        translate("Cluster", "Indicators that several agencies define in the same way"),
        translate(
            "Cluster",
            "One row per agency and period. The definition is the same; population and source may"
            " differ, so read them before you compare.",
        ),
        (
            Head(translate("Cluster", "Indicator"), width=36, kind="wrap"),
            Head(translate("Cluster", "Agency"), width=26, kind="wrap"),
            Head(translate("Cluster", "Id"), width=9),
            Head(translate("Cluster", "Period"), width=10),
            Head(translate("Cluster", "Women"), width=10, kind="number", tone="women"),
            Head(translate("Cluster", "Men"), width=10, kind="number", tone="men"),
            Head(translate("Cluster", "Unit"), width=12),
            Head(translate("Cluster", "Source"), width=36, kind="wrap"),
        ),
        (
            row
            for same in cluster.same_indicators(shares)
            for share, indicator in same.held
            for row in _values(same.name, share, indicator)
        ),
    )


def _values(name: str, share: Share, indicator: SharedIndicator) -> Iterator[tuple[Cell, ...]]:
    definition = indicator.definition()
    for value, row in cluster.values(indicator):
        yield (
            name,
            share.agency,
            indicator.code,
            value.period,
            words.value(definition, row, Sex.WOMEN),
            words.value(definition, row, Sex.MEN),
            words.unit(definition),
            words.filled(value.source),
        )


def _examples(shares: Sequence[Share]) -> Sheet:
    return _sheet(
        translate("Cluster", "Learning examples"),
        translate("Cluster", "Learning examples: what others can use"),
        translate("Cluster", "One row per example."),
        (
            Head(translate("Cluster", "Agency"), width=24, kind="wrap"),
            Head(translate("Cluster", "Id"), width=9),
            Head(translate("Cluster", "Example"), width=30, kind="wrap"),
            Head(translate("Cluster", "What was done"), width=40, kind="wrap"),
            Head(translate("Cluster", "For whom"), width=24, kind="wrap"),
            Head(translate("Cluster", "What changed"), width=40, kind="wrap"),
            Head(translate("Cluster", "What others can use"), width=40, kind="wrap"),
        ),
        (
            (
                share.agency,
                each.code,
                words.filled(each.title),
                words.filled(each.what_was_done),
                words.filled(each.for_whom),
                words.filled(each.what_changed),
                words.filled(each.use_for_others),
            )
            for share, each in cluster.examples(shares)
        ),
    )


def _problems(shares: Sequence[Share]) -> Sheet:
    return _sheet(
        translate("Cluster", "All problems"),
        translate("Cluster", "All problems, agency by agency"),
        translate("Cluster", "One row per problem."),
        (
            *_problem_heads(),
            Head(translate("Cluster", "Who"), width=26, kind="wrap"),
            Head(translate("Cluster", "What differs"), width=36, kind="wrap"),
            Head(translate("Cluster", "Level"), width=20, kind="wrap"),
        ),
        (
            (
                *_problem(share, problem),
                words.filled(problem.who),
                words.filled(problem.difference),
                problem.level.label if problem.level else words.blank(),
            )
            for share in shares
            for problem in share.problems
        ),
    )
