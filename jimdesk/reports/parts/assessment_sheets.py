"""A round of self-assessment as sheets: areas, questions, spread, comparison, improvements."""

from collections.abc import Iterable, Sequence

from jimdesk.domain.assessment import AnswerKind, AssessmentRound, CommonAnswer
from jimdesk.domain.framework import Area, Question
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.assessment_words import compared_words, index_words, level_in
from jimdesk.reports.parts.choice import chosen_unit
from jimdesk.reports.parts.records import Records
from jimdesk.reports.parts.release import Material
from jimdesk.reports.report import Options
from jimdesk.reports.sheet import Cell, ChartSpec, Head, Series, Sheet
from jimdesk.review.rounds import (
    WholeRound,
    radar_of,
    round_before,
    standing_before,
    whole_round,
)
from jimdesk.statistics.assessment import (
    areas,
    compare,
    index,
)
from jimdesk.store.store import Store


def newest_of(material: Material, options: Options) -> WholeRound | None:
    """Return the newest round of the chosen unit, of the whole agency without one.

    Raises:
        JimdeskError: there is no such unit.
    """
    unit = chosen_unit(material.basis.chain, options.unit)
    return newest(material.store, material.basis.year, unit.id if unit else None)


def of_unit(material: Material, options: Options, title: str) -> str:
    """Return a title with the name of the chosen unit after it, where one is chosen."""
    unit = chosen_unit(material.basis.chain, options.unit)
    return f"{title}, {unit.name or unit.code}" if unit else title


def newest(store: Store, year: int, unit_id: int | None = None) -> WholeRound | None:
    """Return the newest round up to a year, of a unit or the whole agency; None without one."""
    rounds = [
        each
        for each in store.where(AssessmentRound, unit_id=unit_id)
        if each.year is not None and each.year <= year
    ]
    latest = max(rounds, key=lambda each: (each.year or 0, each.id), default=None)
    return whole_round(store, latest) if latest else None


def assessment_sheet(store: Store, year: int) -> Sheet | None:
    """Return the agency's newest round as one table, None when there is no round."""
    whole = newest(store, year)
    if whole is None:
        return None
    before = round_before(store, whole.record)
    title = translate("AssessmentSheets", "Self-assessment")
    return Sheet(
        title=title,
        heading=whole.title,
        intro=f"{index_words(whole)} {compared_words(whole, before)}".strip(),
        table_name=title,
        heads=(
            Head(translate("AssessmentSheets", "Area"), width=22, kind="wrap"),
            *_question_heads(before),
        ),
        rows=tuple(
            (str(area.title), *_question_row(whole, before, question))
            for area in whole.asks.areas
            for question in area.questions
        ),
    )


# --- where areas stand ---------------------------------------------------------------------------


def standing_sheet(whole: WholeRound, before: WholeRound | None) -> Sheet:
    """Return where each area stands, with a radar of it."""
    now = areas(whole.asks, whole.common)
    then = {each.area.key: each for each in standing_before(whole, before)}
    heads = (
        Head(translate("AssessmentSheets", "Area"), width=34, kind="wrap"),
        Head(level_in(whole), width=12, kind="number", number_format="0.0"),
        *([Head(level_in(before), width=12, kind="number", number_format="0.0")] if before else []),
        Head(
            translate("AssessmentSheets", "Wanted level"),
            width=12,
            kind="number",
            number_format="0.0",
        ),
        Head(translate("AssessmentSheets", "Questions answered"), width=12, kind="integer"),
        Head(translate("AssessmentSheets", "Questions that apply"), width=12, kind="integer"),
        Head(translate("AssessmentSheets", "Index (0–100)"), width=10, kind="integer"),
    )
    rows = []
    for each in now:
        earlier = then.get(each.area.key)
        found = index(each.area.questions, whole.common, whole.asks.highest)
        rows.append(
            (
                str(each.area.title),
                each.current.value,
                *([earlier.current.value if earlier else None] if before else []),
                each.wanted.value,
                each.current.answered,
                each.current.asked,
                round(found.value) if found.value is not None else None,
            )
        )
    title = translate("AssessmentSheets", "Areas")
    return Sheet(
        title=title,
        heading=f"{whole.title}: {title.lower()}",
        intro=f"{index_words(whole)} {compared_words(whole, before)}".strip(),
        table_name=title,
        heads=heads,
        rows=tuple(rows),
        charts=_radar(whole, before, heads, rows),
    )


def _radar(
    whole: WholeRound,
    before: WholeRound | None,
    heads: Sequence[Head],
    rows: Sequence[tuple[Cell, ...]],
) -> tuple[ChartSpec, ...]:
    """Return the radar of the areas; none for fewer than three, or without levels."""
    levels = [
        (at, head)
        for at, head in enumerate(heads)
        if head.number_format and any(row[at] is not None for row in rows)
    ]
    if len(rows) < 3 or not levels:
        return ()
    told = [
        f"{head.text}: " + "; ".join(f"{row[0]} {row[at]:.1f}" for row in rows if row[at])
        for at, head in levels
    ]
    return (
        ChartSpec(
            kind="radar",
            title=translate("AssessmentSheets", "Level in each area"),
            unit="",
            categories=heads[0].text,
            series=tuple(
                Series(name=head.text, head=head.text, rows=range(len(rows))) for _, head in levels
            ),
            alt_text=". ".join(told) + ".",
            highest=whole.asks.highest,
            place="right",  # below the table, a page of paper would end within it
            drawn=radar_of(whole, before),
        ),
    )


# --- question by question ------------------------------------------------------------------------


def area_sheets(whole: WholeRound, before: WholeRound | None) -> list[Sheet]:
    """Return a sheet for each area, with what is agreed on each of its questions."""
    return [_area_sheet(whole, before, area) for area in whole.asks.areas if area.questions]


def _area_sheet(whole: WholeRound, before: WholeRound | None, area: Area) -> Sheet:
    title = f"{area.key} {area.title}"
    text = translate("AssessmentSheets", "What is agreed on each question, and the wanted level.")
    return Sheet(
        title=title,
        heading=f"{whole.title}: {area.title}",
        intro=text,
        table_name=title,
        heads=_question_heads(before),
        rows=tuple(_question_row(whole, before, question) for question in area.questions),
    )


def _question_heads(before: WholeRound | None) -> tuple[Head, ...]:
    earlier = [Head(level_in(before), width=10, kind="integer")] if before else []
    return (
        Head(translate("AssessmentSheets", "No"), width=7),
        Head(translate("AssessmentSheets", "Question"), width=44, kind="wrap"),
        Head(translate("AssessmentSheets", "Common level"), width=10, kind="integer"),
        Head(translate("AssessmentSheets", "Level in words"), width=18, kind="wrap"),
        *earlier,
        Head(translate("AssessmentSheets", "Reason"), width=40, kind="wrap"),
        Head(translate("AssessmentSheets", "Wanted level"), width=10, kind="integer"),
        Head(translate("AssessmentSheets", "By when"), width=11),
    )


def _question_row(
    whole: WholeRound, before: WholeRound | None, question: Question
) -> tuple[Cell, ...]:
    answer = whole.common.get(question.key)
    earlier = [_level_before(whole, before, question)] if before else []
    return (
        question.key,
        str(question.text),
        answer.level if answer else None,
        _in_words(whole, answer),
        *earlier,
        words.filled(answer.reason if answer else ""),
        answer.wanted_level if answer else None,
        answer.wanted_by if answer else "",
    )


def _in_words(whole: WholeRound, answer: CommonAnswer | None) -> str:
    if answer is None or not answer.is_given:
        return translate("AssessmentSheets", "Not agreed")
    if answer.level is not None:
        return whole.asks.level_name(answer.level)
    return (answer.kind or AnswerKind.UNKNOWN).label


def _level_before(whole: WholeRound, before: WholeRound | None, question: Question) -> Cell:
    if before is None or question.key not in compare(whole.asks, before.asks).same:
        return words.NOT_APPLICABLE if before else None
    answer = before.common.get(question.key)
    return answer.level if answer else None


def improvement_sheet(whole: WholeRound, records: Records) -> Sheet | None:
    """Return what the questions have led to, None when they have led to nothing."""
    rows = list(improvements(whole, records))
    if not rows:
        return None
    title = translate("AssessmentSheets", "Improvements")
    return Sheet(
        title=title,
        heading=f"{whole.title}: {title.lower()}",
        intro=translate("AssessmentSheets", "Activities and goals that the round led to."),
        table_name=title,
        heads=(
            Head(translate("AssessmentSheets", "No"), width=7),
            Head(translate("AssessmentSheets", "Question"), width=44, kind="wrap"),
            Head(translate("AssessmentSheets", "Id"), width=8),
            Head(translate("AssessmentSheets", "Improvement"), width=40, kind="wrap"),
            Head(translate("AssessmentSheets", "Status"), width=12),
            Head(translate("AssessmentSheets", "By when"), width=11),
        ),
        rows=tuple(rows),
    )


def improvements(whole: WholeRound, records: Records) -> Iterable[tuple[Cell, ...]]:
    """Yield what the questions have led to, in the framework's order."""
    for question in whole.asks.questions:
        first = (question.key, str(question.text))
        for activity in whole.activities.get(question.key, ()):
            name = records.content(activity, "title")
            yield *first, activity.code, name, activity.status.label, activity.ends_on
        for goal in whole.goals.get(question.key, ()):
            name, due = records.content(goal, "statement"), str(goal.due_year or "")
            yield *first, goal.code, name, goal.status.label, due
