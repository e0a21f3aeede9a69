"""A round of self-assessment as sheets: areas, questions, spread, comparison, improvements."""

from collections.abc import Iterable, Sequence

from jimdesk.domain.assessment import AnswerKind, AssessmentRound, CommonAnswer
from jimdesk.domain.framework import Area, Question
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
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
    Spread,
    Standing,
    areas,
    by_disagreement,
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
        Head(_level_in(whole), width=12, kind="number", number_format="0.0"),
        *(
            [Head(_level_in(before), width=12, kind="number", number_format="0.0")]
            if before
            else []
        ),
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
    earlier = [Head(_level_in(before), width=10, kind="integer")] if before else []
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


def comparison_sheet(whole: WholeRound, before: WholeRound) -> Sheet:
    """Return every question of both rounds, and why some cannot be compared."""
    found = compare(whole.asks, before.asks)
    title = translate("AssessmentSheets", "Comparison")
    reasons = {
        **dict.fromkeys(found.same, translate("AssessmentSheets", "Yes")),
        **dict.fromkeys(found.reworded, translate("AssessmentSheets", "No, other words")),
        **dict.fromkeys(found.added, translate("AssessmentSheets", "No, new question")),
        **dict.fromkeys(found.gone, translate("AssessmentSheets", "No, no longer asked")),
    }
    rows = [_compared(whole, before, question, reasons) for question in whole.asks.questions]
    rows += [
        _compared(whole, before, question, reasons)
        for question in before.asks.questions
        if question.key in found.gone
    ]
    return Sheet(
        title=title,
        heading=translate("AssessmentSheets", "Common levels {before} and {now}").format(
            before=before.record.year, now=whole.record.year
        ),
        intro=compared_words(whole, before),
        table_name=title,
        heads=(
            Head(translate("AssessmentSheets", "No"), width=7),
            Head(translate("AssessmentSheets", "Question"), width=44, kind="wrap"),
            Head(_level_in(before), width=10, kind="integer"),
            Head(_level_in(whole), width=10, kind="integer"),
            Head(
                translate("AssessmentSheets", "Change"),
                width=10,
                kind="integer",
                number_format='+0;"−"0;"–"',
            ),
            Head(translate("AssessmentSheets", "Comparable"), width=18, kind="wrap"),
            Head(translate("AssessmentSheets", "Reason now"), width=40, kind="wrap"),
        ),
        rows=tuple(rows),
    )


def _compared(
    whole: WholeRound, before: WholeRound, question: Question, reasons: dict[str, str]
) -> tuple[Cell, ...]:
    key = question.key
    now, then = whole.common.get(key), before.common.get(key)
    after, earlier = (each.level if each else None for each in (now, then))
    same = key in compare(whole.asks, before.asks).same
    change = after - earlier if same and after is not None and earlier is not None else None
    reason = now.reason if now else ""
    return key, str(question.text), earlier, after, change, reasons[key], words.filled(reason)


# --- the spread ----------------------------------------------------------------------------------


def spread_sheet(whole: WholeRound) -> Sheet:
    """Return how the answers are spread, as they may be shown; most disagreement first."""
    title = translate("AssessmentSheets", "Spread")
    asked = by_disagreement(whole.asks.questions, whole.spreads)
    shown = translate(
        "AssessmentSheets",
        "Number of answers at each level, most disagreement first. {who}",
    )
    return Sheet(
        title=title,
        heading=f"{whole.title}: {title.lower()}",
        intro=shown.format(who=who_is_shown(whole)),
        table_name=title,
        heads=(
            Head(translate("AssessmentSheets", "No"), width=7),
            Head(translate("AssessmentSheets", "Question"), width=44, kind="wrap"),
            Head(translate("AssessmentSheets", "Function"), width=26, kind="wrap"),
            *(
                Head(f"{level.number}. {level.name}", width=12, kind="integer")
                for level in whole.asks.scale
            ),
            Head(AnswerKind.UNKNOWN.label, width=9, kind="integer"),
            Head(AnswerKind.NOT_APPLICABLE.label, width=11, kind="integer"),
            Head(translate("AssessmentSheets", "Answered, all"), width=10, kind="integer"),
        ),
        rows=tuple(
            row
            for question in asked
            for row in _spread_rows(whole, question, whole.spread(question))
        ),
    )


def _spread_rows(
    whole: WholeRound, question: Question, found: Spread
) -> Iterable[tuple[Cell, ...]]:
    first = (question.key, str(question.text))
    if found.is_held_back:
        hidden = (words.PROTECTED,) * (whole.asks.highest + 2)
        yield *first, translate("AssessmentSheets", "All together"), *hidden, found.answered
    for group in found.groups:
        counts = [group.levels.count(level.number) for level in whole.asks.scale]
        name = group.function or translate("AssessmentSheets", "All together")
        yield *first, name, *counts, group.unknown, group.not_applicable, found.answered


# --- improvements --------------------------------------------------------------------------------


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


# --- in words ------------------------------------------------------------------------------------


def index_words(whole: WholeRound) -> str:
    """Return the index with how many questions it rests on, or why there is none."""
    found = index(whole.asks.questions, whole.common, whole.asks.highest)
    if found.value is None:
        text = translate(
            "AssessmentSheets",
            "{answered} of {asked} questions have a common level, too few for an index.",
        )
        return text.format(answered=found.answered, asked=found.asked)
    text = translate(
        "AssessmentSheets",
        "Index {value} of 100, from {answered} of {asked} questions: a support, not a grade.",
    )
    value = round(found.value)
    return text.format(value=value, answered=found.answered, asked=found.asked)


def compared_words(whole: WholeRound, before: WholeRound | None) -> str:
    """Return what the round is compared with, and how much of it can be."""
    if before is None:
        return ""
    same = len(compare(whole.asks, before.asks).same)
    text = translate(
        "AssessmentSheets",
        "Compared with {year}: {same} of {all} questions ask the same on the same scale.",
    )
    return text.format(year=before.record.year, same=same, all=len(whole.asks.questions))


def who_is_shown(whole: WholeRound) -> str:
    """Return why functions are named, or are not."""
    if whole.record.shows_functions:
        text = translate(
            "AssessmentSheets", "The participants agreed to be shown by function: {by}."
        )
        return text.format(by=whole.record.agreement.strip().rstrip("."))
    return translate(
        "AssessmentSheets",
        "A function is named when at least three have answered in it; with fewer than three"
        " answers in all, none is shown.",
    )


def answered_words(standing: Standing) -> str:
    """Return how many questions a figure rests on."""
    text = translate("AssessmentSheets", "{answered} of {asked}")
    return text.format(answered=standing.answered, asked=standing.asked)


def _level_in(whole: WholeRound | None) -> str:
    text = translate("AssessmentSheets", "Level {year}")
    return text.format(year=whole.record.year if whole else "")
