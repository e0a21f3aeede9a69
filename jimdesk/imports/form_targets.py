"""Where the answers of colleagues belong in the file: values, results, activities, follow-up.

A row's key says which record it is about, and a column's key which of its fields. Whoever asks for
something else has targets of its own; see `domain.form`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, TypeVar

from jimdesk.domain.activity import Activity
from jimdesk.domain.assessment import AssessmentAnswer, AssessmentParticipant, fields_of
from jimdesk.domain.follow_up import ActivityFollowUp, GoalFollowUp, Progress
from jimdesk.domain.form import Answer, FormAnswer, FormRequest
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Missing, Observation, Quality, Quantity, Sex
from jimdesk.domain.organisation import Function
from jimdesk.domain.record import Record, Status
from jimdesk.domain.result import Assessment, Result
from jimdesk.i18n import translate
from jimdesk.imports.file import Edit, File
from jimdesk.imports.form_check import Checked
from jimdesk.imports.form_plan import Candidate, Now
from jimdesk.imports.plan import field_of

R = TypeVar("R", bound=Record)

VALUE, RESULT, ACTIVITY = "value", "result", "activity"
GOAL_FOLLOW_UP, ACTIVITY_FOLLOW_UP = "goal_follow_up", "activity_follow_up"
ASSESSMENT = "assessment"
"""What a row is about; the first part of its key."""

REASON = "missing"
"""Key of the column that says for a whole row of values why there are none."""

_NUMBERS = {f"{sex}_{each}": (sex, each) for sex in Sex for each in Quantity}
_CODES: Mapping[str, Callable[[str], Any]] = {
    f"{VALUE}.quality": Quality,
    f"{RESULT}.assessment": Assessment,
    f"{ACTIVITY}.status": Status,
    f"{GOAL_FOLLOW_UP}.status": Progress,
    f"{ACTIVITY_FOLLOW_UP}.status": Progress,
}


def row_key(kind: str, *parts: object) -> str:
    """Return the key of a row: what it is about, row ids, and perhaps a period."""
    return ":".join(map(str, (kind, *parts)))


def place_in(key: str) -> tuple[int, str, int | None] | None:
    """Return indicator, period and subgroup of a row of values; None for any other row."""
    kind, *rest = key.split(":")
    return (int(rest[0]), rest[1], int(rest[2]) or None) if kind == VALUE else None


def record_of(file: File, key: str) -> Record | None:
    """Return the record that a row is about, a new one where there is none yet.

    None when what it is a part of is no longer in the file.
    """
    kind, record_id, *rest = key.split(":")
    owner = int(record_id)
    if kind == VALUE:
        subgroup = int(rest[1]) or None
        where = {"indicator_id": owner, "period": rest[0], "subgroup_id": subgroup}
        return _part(file, Indicator, owner, Observation, where)
    if kind == RESULT:
        return _part(file, Goal, owner, Result, {"goal_id": owner, "year": int(rest[0])})
    if kind == GOAL_FOLLOW_UP:
        return _part(file, Goal, owner, GoalFollowUp, {"goal_id": owner, "period": rest[0]})
    if kind == ACTIVITY_FOLLOW_UP:
        where = {"activity_id": owner, "period": rest[0]}
        return _part(file, Activity, owner, ActivityFollowUp, where)
    if kind == ASSESSMENT:
        where = {"assessment_participant_id": owner, "question": rest[0]}
        return _part(file, AssessmentParticipant, owner, AssessmentAnswer, where)
    return _one(file.where(Activity, id=owner))


def held(file: File) -> Now:
    """Return what tells what the file holds of what was asked."""

    @cache
    def record(key: str) -> Record | None:
        return record_of(file, key)

    @cache
    def indicator(indicator_id: int) -> Indicator | None:
        return _one(file.where(Indicator, id=indicator_id))

    def now(row: str, column: str) -> Answer | None:
        found = record(row)
        if isinstance(found, Observation):
            measured = indicator(found.indicator_id)
            return None if measured is None else _of_observation(found, column, measured)
        value = getattr(found, column, None)
        return None if value in (None, "") else _plain(value)

    return now


def usable(file: File, form: Checked) -> Checked:
    """Return a form without the rows that the file no longer has, and its reasons spelled out.

    A reason for a row becomes the answer of every sex that has neither a figure in the form nor
    anything in the file.
    """
    now = held(file)
    answers: dict[tuple[str, str], Answer] = {}
    rows: dict[str, dict[str, Answer]] = defaultdict(dict)
    for (at, column), answer in form.answers.items():
        rows[at][column] = answer
    gone = [at for at in rows if record_of(file, at) is None]
    for page in form.pages:
        figures = [each.key for each in page.columns if each.kind.is_entry and _is_main(each.key)]
        for row in page.rows:
            said = rows.get(row.key, {})
            if row.key not in gone:
                answers |= {(row.key, key): each for key, each in said.items() if key != REASON}
                if REASON in said:
                    why = Missing(str(said[REASON]))
                    empty = [
                        key for key in figures if key not in said and now(row.key, key) is None
                    ]
                    answers |= {(row.key, key): why for key in empty}
    return replace(form, answers=answers, problems=(*form.problems, *_told(form, gone)))


def step_label(functions: Iterable[str]) -> str:
    """Return the name of the edit that reads forms in."""
    names = ", ".join(dict.fromkeys(functions))
    return translate("FormTargets", "Read in forms: {names}").format(names=names)


def write(
    edit: Edit,
    file: File,
    chosen: Mapping[tuple[str, str], Candidate],
    forms: Mapping[str, FormRequest],
    read: Iterable[FormAnswer],
    *,
    day: str,
) -> None:
    """Write what was chosen, and that the forms have been answered, within one edit.

    Args:
        edit: What writes.
        file: The same file, to look at.
        chosen: By key of the row and of the column.
        forms: By their own ids.
        read: One for each form that is read in.
        day: ISO date of today.
    """
    functions = {each.id: each for each in file.all(Function)}
    rows: dict[str, dict[str, Candidate]] = defaultdict(dict)
    for (row, column), candidate in chosen.items():
        rows[row][column] = candidate
    for key, answers in rows.items():
        record = record_of(file, key)
        if record is not None:
            token = next(iter(answers.values())).token
            said_by = functions.get(forms[token].function_id or 0) if token in forms else None
            plain = {column: each.value for column, each in answers.items()}
            edit.save(_signed(_changed(file, key, record, plain), said_by, day))
    edit.save_all(read)


# --- one record ----------------------------------------------------------------------------------


def _one(found: list[R]) -> R | None:
    return found[0] if found else None


def _part(
    file: File, owner: type[Record], owner_id: int, kind: type[R], where: dict[str, Any]
) -> R | None:
    """Return a part of a record, a new one when there is none; None when the owner is gone."""
    if not file.where(owner, id=owner_id):
        return None
    return _one(file.where(kind, **where)) or kind(**where)


def _of_observation(row: Observation, column: str, indicator: Indicator) -> Answer | None:
    if column not in _NUMBERS:
        # What a new row would say by default, nobody has said yet.
        value = getattr(row, column, None) if row.id else None
        return None if value in (None, "") else _plain(value)
    sex, quantity = _NUMBERS[column]
    number: float | None = getattr(row, field_of(row, sex, quantity, indicator.measure))
    if number is None and quantity is not Quantity.DENOMINATOR:
        return row.figures(sex).missing
    return number


def _plain(value: Any) -> Answer:
    return float(value) if isinstance(value, int | float) else str(value)


def _is_main(column: str) -> bool:
    """Return whether a column holds the number that a reason can stand for."""
    return column in _NUMBERS and _NUMBERS[column][1] is not Quantity.DENOMINATOR


def _changed(file: File, key: str, record: Record, answers: Mapping[str, Answer]) -> Record:
    kind = key.partition(":")[0]
    fields: dict[str, Any] = {}
    for column, answer in answers.items():
        code = _CODES.get(f"{kind}.{column}")
        if isinstance(record, Observation) and column in _NUMBERS:
            (indicator,) = file.where(Indicator, id=record.indicator_id)
            fields |= _number(record, column, answer, indicator)
        elif isinstance(record, AssessmentAnswer) and column == "answer":
            fields |= fields_of(str(answer))
        else:
            fields[column] = code(str(answer)) if code else answer
    return replace(record, **fields)


def _number(row: Observation, column: str, answer: Answer, indicator: Indicator) -> dict[str, Any]:
    """Return the fields of an observation that one number changes."""
    sex, quantity = _NUMBERS[column]
    reason = answer if isinstance(answer, Missing) else None
    if quantity is Quantity.DENOMINATOR:  # the numerator says why there is none
        return {} if reason else {column: answer}
    fields: dict[str, Any] = {}
    twin = field_of(row, sex, quantity, indicator.measure)
    if twin != column:
        fields[twin] = None
    fields[column] = None if reason else answer
    fields[f"{sex}_missing"] = reason
    return fields


def _signed(record: Record, function: Function | None, day: str) -> Record:
    if isinstance(record, Observation):
        name = function.name if function else record.extracted_by
        return replace(record, extracted_on=day, extracted_by=name)
    if isinstance(record, GoalFollowUp | ActivityFollowUp):
        return replace(record, said_on=day, function_id=function.id if function else None)
    return record


def _told(form: Checked, gone: list[str]) -> list[str]:
    """Return that some answers are about what is no longer there."""
    if not gone:
        return []
    names = [page.name_of(row) for page in form.pages for row in page.rows if row.key in gone]
    text = translate(
        "FormTargets",
        "%n rows are about something that has been removed from the file since, and are not read:"
        " {rows}.",
        "",
        n=len(gone),
    )
    return [text.format(rows="; ".join(names))]
