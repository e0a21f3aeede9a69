"""Effect chains as tables: every arrow of a goal with its reason, and whether it is assumed."""

from collections.abc import Iterator

from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.sheet import Cell, Head, Sheet
from jimdesk.review.chain import Chain, by_code
from jimdesk.review.effect_boxes import Box
from jimdesk.review.effect_chain import Arrow, EffectChain, effect_chain


def begun_chains(chain: Chain, year: int) -> list[EffectChain]:
    """Return the effect chains that somebody has said something of, by the goals' readable ids."""
    found = (effect_chain(chain, goal, year) for goal in by_code(chain.goals.values()))
    return [each for each in found if each.begun]


def effect_sheet(chain: Chain, year: int) -> Sheet | None:
    """Return a row per arrow of every effect chain that is begun, None where none is."""
    rows = [
        (each.goal.code, *row) for each in begun_chains(chain, year) for row in rows_of(each, chain)
    ]
    if not rows:
        return None
    title = translate("EffectSheet", "Effect chain")
    return Sheet(
        title=title,
        heading=translate("EffectSheet", "Effect chains {year}").format(year=year),
        intro=translate(
            "EffectSheet",
            "One row per arrow: what is thought to lead to what, and why. What leads to an outcome"
            " or an effect is an assumption.",
        ),
        table_name=title,
        heads=(Head(translate("EffectSheet", "Goal"), width=9), *heads()),
        rows=tuple(rows),
    )


def heads() -> tuple[Head, ...]:
    """Return the heads of a table of arrows."""
    return (
        Head(translate("EffectSheet", "Arrow"), width=6, kind="integer"),
        Head(translate("EffectSheet", "From"), width=40, kind="wrap"),
        Head(translate("EffectSheet", "To"), width=40, kind="wrap"),
        Head(translate("EffectSheet", "Because"), width=40, kind="wrap"),
        Head(translate("EffectSheet", "Assumption"), width=12),
        Head(translate("EffectSheet", "Ground"), width=40, kind="wrap"),
    )


def rows_of(found: EffectChain, chain: Chain) -> Iterator[tuple[Cell, ...]]:
    """Yield a row per arrow, numbered as in the picture."""
    for number, arrow in enumerate(found.arrows, 1):
        yield (
            number,
            _named(arrow.start),
            _named(arrow.end),
            words.filled(arrow.because),
            words.yes_no(arrow.is_assumption),
            _ground(arrow, chain),
        )


def _named(box: Box) -> str:
    text = words.filled(box.text)
    return f"{box.step.label}: {box.code} {text}" if box.code else f"{_kind(box)}: {text}"


def _kind(box: Box) -> str:
    return box.kind.label if box.is_aside else box.step.label


def _ground(arrow: Arrow, chain: Chain) -> str:
    if not arrow.is_assumption:
        return words.NOT_APPLICABLE
    source = chain.sources.get(arrow.source_id or 0)
    parts = [
        arrow.ground.label if arrow.ground else "",
        arrow.ground_text.strip(),
        f"{source.code} {source.title}" if source else "",
    ]
    return words.listed(parts)
