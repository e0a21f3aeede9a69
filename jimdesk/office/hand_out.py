"""Handing out forms: each becomes a workbook that the file remembers until it is answered."""

import re
import secrets
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from jimdesk.domain.agency import Agency
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.form import (
    FormRequest,
    Stamp,
    outline,
    pages_in,
    with_entries_of,
)
from jimdesk.domain.organisation import Function
from jimdesk.fs import free_name, sha256
from jimdesk.i18n import translate
from jimdesk.lean import without_numpy
from jimdesk.office.fitting import fitting
from jimdesk.reports.parts import asked_assessment
from jimdesk.reports.parts.asked import Wanted
from jimdesk.reports.parts.asked_form import Made, build
from jimdesk.reports.report import Stage
from jimdesk.review.rounds import WholeRound
from jimdesk.store.store import Store
from jimdesk.store.writer import Writer

FILE_ID = "file_id"
"""Setting of the file that tells it from every other file."""

REPORT = "form"
"""Name of a form in the log of exports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handing:
    """How forms are handed out.

    Attributes:
        folder: Where the workbooks are written.
        at: Now, with zone.
        version: Version of the program.
        due_on: ISO date when the answers are wanted, empty when none is said.
    """

    folder: Path
    at: datetime
    version: str
    due_on: str = ""


@dataclass(frozen=True, slots=True)
class Handed:
    """A form that has been written."""

    path: Path
    request: FormRequest


def own_stamp(store: Store, year: int) -> Stamp:
    """Return what every form of a file says; its form is empty. Makes no id for the file."""
    return Stamp(form="", agency=store.agency.name, file=store.setting(FILE_ID) or "", year=year)


def stamps(store: Store) -> Mapping[str, Stamp]:
    """Return the stamp of every form that was handed out, by its id."""
    own = own_stamp(store, 0)
    return {
        each.token: replace(own, form=each.token, year=each.year, version=each.version)
        for each in store.all(FormRequest)
    }


def hand_out(
    store: Store, wanted: Wanted, asked: Mapping[int | None, Sequence[str]], how: Handing
) -> list[Handed]:
    """Write a form for each function and remember it; a file in the folder is never replaced.

    Args:
        store: The open file.
        wanted: What is asked for.
        asked: Keys of the rows by the function that is responsible, None for nobody.
        how: Where and when.

    Raises:
        JimdeskError: a workbook cannot be written, or the file is read-only. The forms before it
            are written and remembered.
    """
    if not store.setting(FILE_ID):
        store.set_setting(FILE_ID, secrets.token_hex(8))
    return [
        _hand_out(store, wanted, function_id, keys, how)
        for function_id, keys in asked.items()
        if keys
    ]


def hand_out_again(store: Store, request: FormRequest, how: Handing) -> Handed:
    """Write a form once more, so that a copy that is out already says the same.

    When what it asked for has changed, such as an indicator that is gone, it is a new version and
    earlier copies are refused.

    Raises:
        JimdeskError: the workbook cannot be written, or the file is read-only.
    """
    keys = [row.key for page in pages_in(request.outline) for row in page.rows]
    made = _built(store, request, keys)
    pages = with_entries_of(made.form.pages, request.outline)
    if pages is None:
        request = replace(request, version=request.version + 1)
        made = _built(store, request, keys)
    else:
        made = replace(made, form=replace(made.form, pages=pages))
    changed = replace(request, again_on=how.at.date().isoformat(), outline=outline(made.form))
    return _write(store, made, changed, how)


def _hand_out(
    store: Store, wanted: Wanted, function_id: int | None, keys: Sequence[str], how: Handing
) -> Handed:
    function = store.get(Function, function_id) if function_id else None
    request = FormRequest(
        token=_token(),
        year=wanted.year,
        function_id=function_id,
        unit_id=wanted.unit_id,
        addressee=function.name if function else "",
        sent_on=how.at.date().isoformat(),
        due_on=how.due_on,
    )
    made = _built(store, request, keys)
    return _write(store, made, replace(request, outline=outline(made.form)), how)


def hand_out_assessment(store: Store, whole: WholeRound, year: int, how: Handing) -> list[Handed]:
    """Write a form for each participant of a round that is not done, and remember it.

    Args:
        store: The open file.
        whole: The round.
        year: Year that is collected now; answers are read in while that is the report year.
        how: Where and when.

    Raises:
        JimdeskError: as `hand_out`.
    """
    if not store.setting(FILE_ID):
        store.set_setting(FILE_ID, secrets.token_hex(8))
    handed = []
    for participant in whole.participants:
        if participant.answered_on:
            continue
        request = FormRequest(
            token=_token(),
            year=year,
            function_id=participant.function_id,
            addressee=whole.names[participant.id],
            sent_on=how.at.date().isoformat(),
            due_on=how.due_on,
        )
        made = _built(store, request, asked_assessment.keys_of(whole, participant))
        handed.append(_write(store, made, replace(request, outline=outline(made.form)), how))
    return handed


def _token() -> str:
    return f"{secrets.token_hex(2)}-{secrets.token_hex(2)}"


def _built(store: Store, request: FormRequest, keys: Sequence[str]) -> Made:
    stamp = replace(own_stamp(store, request.year), form=request.token, version=request.version)
    asked = asked_assessment.round_asked(store, keys)
    if asked is not None:
        made = asked_assessment.build(store, *asked, stamp, due_on=request.due_on)
    else:
        made = build(
            store,
            keys,
            stamp,
            function_id=request.function_id,
            unit_id=request.unit_id,
            due_on=request.due_on,
        )
    return replace(made, form=fitting(made.form))


def _write(store: Store, made: Made, request: FormRequest, how: Handing) -> Handed:
    path = free_name(how.folder / file_name(store.agency, request))
    named = replace(request, file_name=path.name)
    with without_numpy():
        from jimdesk.office import form  # openpyxl is loaded when it is first needed

    def make(edit: Writer) -> FormRequest:
        # A workbook that nobody remembers could not be read in, so both are made, or neither.
        saved = edit.save(named)
        form.write(made.form, path, created=how.at)
        return saved

    saved, _ = store.edit("", make)
    if made.shown:
        entry = ExportEntry(
            at=how.at.isoformat(timespec="seconds"),
            report=REPORT,
            year=request.year,
            filter=request.addressee,
            stage=Stage.DRAFT,
            file_name=path.name,
            sha256=sha256(path),
            threshold=store.agency.suppression_threshold,
            version=how.version,
        )
        store.log_export(lambda: entry, made.shown)
    return Handed(path, saved)


def file_name(agency: Agency, request: FormRequest) -> str:
    """Return the name of a form's workbook: JiM_<short name>_<year>_formular_<function>.xlsx."""
    to = request.addressee or translate("FormPages", "Whoever has the figures")
    short = agency.short_name or agency.name or translate("FormPages", "agency")
    return f"JiM_{_plain(short)}_{request.year}_formular_{_plain(to)}.xlsx"


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^0-9A-Za-z]+", "-", letters).strip("-")[:40] or "x"
