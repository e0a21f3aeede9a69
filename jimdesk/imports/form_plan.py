"""What reading several forms would change, cell by cell, before anything is written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from jimdesk.domain.form import Answer, Column, Kind, Page, Row, entries
from jimdesk.domain.observation import Missing
from jimdesk.i18n import format_number
from jimdesk.imports.form_check import Checked, held_by
from jimdesk.imports.plan import Change

Now = Callable[[str, str], Answer | None]
"""Returns what the file holds now, by key of the row and of the column; None when nothing."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One answer for a cell.

    Attributes:
        file: Name of the workbook that gives it, or of all that give the same.
        token: Id of its form.
    """

    file: str
    token: str
    value: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class FormEntry:
    """One cell that was answered.

    Attributes:
        row: Key of its row; likewise column.
        page: Title of its page.
        name: What names the row, in words.
        asked: Its column.
        old: What the file holds now, None when nothing.
        change: CONFLICT when two forms differ, or when the file has changed since the form left.
        candidates: What the forms say, each answer once.
        chosen: What is to be written; None keeps what the file holds.
    """

    row: str
    column: str
    page: str
    name: str
    asked: Column
    old: Answer | None
    change: Change
    candidates: tuple[Candidate, ...]
    chosen: Candidate | None = None


def compare(forms: Sequence[Checked], now: Now) -> list[FormEntry]:
    """Return every answered cell, in the order of the forms and their rows.

    Nothing is chosen where there is a conflict; elsewhere what the form says is.

    Args:
        forms: To be read together.
        now: What the file holds.
    """
    found: dict[tuple[str, str], FormEntry] = {}
    for form in forms:
        for page in form.pages:
            for row in page.rows:
                for column in entries(page):
                    at = row.key, column.key
                    if at in form.answers:
                        candidate = Candidate(form.file, form.token, form.answers[at])
                        made = found.get(at) or _entry(page, row, column, candidate, now)
                        found[at] = _with(made, candidate)
    return list(found.values())


def of(entries_: Sequence[FormEntry], *changes: Change) -> list[FormEntry]:
    """Return the entries of some kinds."""
    return [each for each in entries_ if each.change in changes]


def chosen(entry: FormEntry, number: int | None) -> FormEntry:
    """Return an entry for which one of its candidates is taken, or none."""
    return replace(entry, chosen=None if number is None else entry.candidates[number])


def to_write(entries_: Sequence[FormEntry]) -> Mapping[tuple[str, str], Candidate]:
    """Return what is to be written, by key of the row and of the column."""
    return {
        (each.row, each.column): each.chosen
        for each in entries_
        if each.chosen is not None and each.change is not Change.UNCHANGED
    }


def in_words(column: Column, answer: Answer | None) -> str:
    """Return an answer as people write it; empty for None."""
    if answer is None:
        return ""
    if isinstance(answer, Missing):
        return answer.sign
    if isinstance(answer, float):
        return format_number(answer)
    return dict(column.choices).get(answer, answer) if column.kind is Kind.CHOICE else answer


def _entry(page: Page, row: Row, column: Column, candidate: Candidate, now: Now) -> FormEntry:
    old = now(row.key, column.key)
    if _same(old, candidate.value):
        change = Change.UNCHANGED
    elif old is None:
        change = Change.NEW
    else:
        as_left = _same(old, held_by(column, row.cells.get(column.key)))
        change = Change.CHANGED if as_left else Change.CONFLICT
    return FormEntry(
        row=row.key,
        column=column.key,
        page=page.title,
        name=page.name_of(row),
        asked=column,
        old=old,
        change=change,
        candidates=(),
    )


def _with(entry: FormEntry, candidate: Candidate) -> FormEntry:
    """Return an entry with one more candidate; two that differ are a conflict."""
    same = [n for n, each in enumerate(entry.candidates) if _same(each.value, candidate.value)]
    if same:
        known = list(entry.candidates)
        both = f"{known[same[0]].file}, {candidate.file}"
        known[same[0]] = replace(known[same[0]], file=both)
        return replace(entry, candidates=tuple(known), chosen=entry.chosen and known[same[0]])
    candidates = (*entry.candidates, candidate)
    change = Change.CONFLICT if len(candidates) > 1 else entry.change
    taken = candidate if change in (Change.NEW, Change.CHANGED) else None
    return replace(entry, candidates=candidates, change=change, chosen=taken)


def _same(one: Answer | None, other: Answer | None) -> bool:
    """Return whether two answers say the same; why a figure is missing has one sign for two."""
    if isinstance(one, Missing) and isinstance(other, Missing):
        return one.sign == other.sign
    if isinstance(one, Missing) or isinstance(other, Missing):
        return False
    if isinstance(one, str) and isinstance(other, str):
        return one.split() == other.split()
    return one == other
