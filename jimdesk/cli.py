"""The command line: everything that needs no window, and so neither Qt nor a screen."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from jimdesk import __version__, paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.finding import Finding, Severity
from jimdesk.domain.indicator import Indicator
from jimdesk.fs import free_name
from jimdesk.i18n import format_date, format_time, translate
from jimdesk.imports.apply import Order, apply, prepare
from jimdesk.imports.mapping import (
    SETTING,
    find,
    open_questions,
    propose,
    remembered,
    table_for,
)
from jimdesk.imports.plan import Change, Plan, described
from jimdesk.imports.table import Table
from jimdesk.reports import report
from jimdesk.reports.report import BlockedError, Options, Stage, file_name
from jimdesk.review.rules import counts, findings, open_findings
from jimdesk.store import backup, dump
from jimdesk.store.database import HeldError
from jimdesk.store.store import Store

DONE, FINDINGS, UNREADABLE, REFUSED = range(4)
"""Exit codes. Source: decisions, 25."""

_EXAMPLE = ("example", "exempel.json")

T = TypeVar("T")


class RefusedError(JimdeskError):
    """What was asked for is not done as things are, such as writing over what is there."""


def run(arguments: Namespace) -> int:
    """Run a command and return its exit code; what goes wrong is said on stderr.

    Args:
        arguments: `command`, and what that command takes.
    """
    try:
        return _COMMANDS[arguments.command](arguments)
    except JimdeskError as error:
        tell(str(error))
        return REFUSED if _is_refusal(error) else UNREADABLE
    except BrokenPipeError:
        raise  # no fault of a file: whoever reads our output has had enough
    except OSError as error:
        text = translate("Cli", "{file} could not be read or written: {reason}.")
        tell(text.format(file=error.filename or "", reason=error.strerror or error))
        return UNREADABLE


def tell(text: str) -> None:
    """Say something on stderr, so that stdout holds only what was asked for."""
    print(text, file=sys.stderr)


def _example(arguments: Namespace) -> int:
    if arguments.to.is_dir():
        _write_example(arguments.to)
        return DONE
    _refuse_existing(arguments.to, force=False)
    dump.load(paths.resource(*_EXAMPLE), arguments.to)
    print(arguments.to)
    return DONE


def _write_example(folder: Path) -> None:
    """Write the example file and its workbook into a folder, and print where they are."""
    target = free_name(folder / translate("Cli", "example.jim"))
    dump.load(paths.resource(*_EXAMPLE), target)
    with _closing(Store.open(target)) as store:
        year = _report_year(store)
        workbook = free_name(folder / _file_name(store, year, Stage.DRAFT))
        _write_workbook(store, "annual", year, _options(Stage.DRAFT), workbook)
    print(target)
    print(workbook)


def _export(arguments: Namespace) -> int:
    stage = Stage.FINAL if arguments.final else Stage.DRAFT
    with _closing(_open_for_export(arguments.file, stage)) as store:
        target: Path = arguments.to
        if target.is_dir():
            name = _file_name(store, arguments.year, stage, unprotected=arguments.unprotected)
            target /= name
        _refuse_suffix(target, ".xlsx")
        _refuse_existing(target, force=arguments.force)
        options = _options(stage, unprotected=arguments.unprotected)
        _write_workbook(store, arguments.report, arguments.year, options, target)
    print(target)
    return DONE


def _check(arguments: Namespace) -> int:
    with _closing(_or_newest_copy(arguments.file, Store.read)) as store:
        damage = store.problems()
        if damage:
            text = translate("Cli", "{file} is damaged: {reason}. It has not been changed.")
            reason = "; ".join(damage[:3])
            raise JimdeskError(text.format(file=arguments.file.name, reason=reason))
        found = findings(store, arguments.year or _report_year(store))
    print(_as_json(arguments.file, found) if arguments.json else _as_text(found))
    number = counts(found)
    return FINDINGS if number[Severity.ERROR] or number[Severity.WARNING] else DONE


def _dump(arguments: Namespace) -> int:
    target: Path = arguments.to
    if target.exists() and target.samefile(arguments.file):
        text = translate("Cli", "{file} is the file itself. Choose another name for the dump.")
        raise JimdeskError(text.format(file=target.name))
    _refuse_existing(target, force=arguments.force)
    _or_newest_copy(arguments.file, lambda path: dump.dump(path, target))
    print(target)
    return DONE


def _load(arguments: Namespace) -> int:
    _refuse_existing(arguments.to, force=False)
    dump.load(arguments.file, arguments.to)
    print(arguments.to)
    return DONE


def _inspect(arguments: Namespace) -> int:
    from jimdesk.imports import apart, inspect

    if apart.is_reader():
        return inspect.answer_as_reader(arguments.sources, arguments.sheet)
    if arguments.json:
        answer = apart.answer(arguments.sources, arguments.sheet)
        sys.stdout.buffer.write(answer)  # UTF-8, whatever the console speaks
    else:
        print(inspect.described(apart.read_apart(arguments.sources, arguments.sheet)))
    return DONE


def _import(arguments: Namespace) -> int:
    """Read figures into an indicator; what came from elsewhere since is listed and kept."""
    from jimdesk.imports import apart

    tables = apart.read_apart(arguments.sources)
    opened = Store.read if arguments.dry_run else Store.open
    with _closing(opened(arguments.file)) as store:
        order = _import_order(store, tables, arguments)
        print(_as_planned(order.plan))
        if not arguments.dry_run:
            store.edit(order.label, lambda edit: apply(edit, store, order))
    return FINDINGS if order.plan.of(Change.CONFLICT) else DONE


_COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "example": _example,
    "export": _export,
    "check": _check,
    "dump": _dump,
    "load": _load,
    "inspect": _inspect,
    "import": _import,
}


# What the commands share.


def _is_refusal(error: JimdeskError) -> bool:
    if isinstance(error, RefusedError | BlockedError | HeldError):
        return True
    # Its module brings openpyxl with it, so it is there only when a workbook was to be written.
    xlsx = sys.modules.get("jimdesk.office.xlsx")
    return xlsx is not None and isinstance(error, xlsx.HeldError)


@contextmanager
def _closing(store: Store) -> Iterator[Store]:
    """Close the file at the end; that no backup copy could be made is said, and no more."""
    try:
        yield store
    finally:
        try:
            store.close()
        except JimdeskError as error:
            tell(str(error))


def _or_newest_copy(path: Path, action: Callable[[Path], T]) -> T:
    """Read a file, or its newest verified backup copy while another process holds the file.

    Raises:
        HeldError: it is held and there is no copy.
    """
    try:
        return action(path)
    except HeldError as error:
        copy = backup.newest(path)
        if copy is None:
            raise
        taken = backup.taken_at(copy)
        text = translate(
            "Cli", "{reason} What follows comes from the backup copy of {date}, {time}."
        )
        tell(text.format(reason=error, date=format_date(taken.date()), time=format_time(taken)))
        return action(copy)


def _open_for_export(path: Path, stage: Stage) -> Store:
    """Open a file so that the export can be logged; for a draft it may also be read-only.

    Raises:
        JimdeskError: see `Store.open` and `Store.read`.
    """
    try:
        return Store.open(path)
    except JimdeskError:
        if stage is Stage.FINAL:
            raise
        return _or_newest_copy(path, Store.read)


def _options(stage: Stage, *, unprotected: bool = False) -> Options:
    at = datetime.now(UTC).astimezone()
    return Options(at=at, stage=stage, version=__version__, unprotected=unprotected)


def _write_workbook(store: Store, name: str, year: int, options: Options, target: Path) -> None:
    from jimdesk.office.export import export

    try:
        wanted = report(name)
    except KeyError as error:
        text = translate("Cli", "There is no report {name}.").format(name=name)
        raise JimdeskError(text) from error
    done = export(store, wanted, year, options, target)
    if done.cut:
        text = translate("Cli", "Texts that were too long for a workbook were cut in: {cells}.")
        tell(text.format(cells=", ".join(done.cut)))
    if done.not_logged:
        text = translate("Cli", "The export is not in the file's log. {reason}")
        tell(text.format(reason=done.not_logged))


def _report_year(store: Store) -> int:
    """Return the year that is chosen in the file, else the newest with values, else last year."""
    chosen = store.setting("report_year")
    return int(chosen) if chosen else store.latest_year() or _today().year - 1


def _file_name(store: Store, year: int, stage: Stage, *, unprotected: bool = False) -> str:
    return file_name(store.agency, year, stage, _today(), unprotected=unprotected)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _refuse_existing(target: Path, *, force: bool) -> None:
    if target.exists() and not force:
        text = translate("Cli", "{file} is there already and has not been changed.")
        raise RefusedError(text.format(file=target))


def _refuse_suffix(target: Path, suffix: str) -> None:
    if target.suffix.lower() != suffix:
        text = translate("Cli", "The name of the workbook must end in {suffix}.")
        raise JimdeskError(text.format(suffix=suffix))


def _as_json(path: Path, found: Sequence[Finding]) -> str:
    listed = [
        {
            "rule": each.rule,
            "severity": each.severity.value,
            "table": each.table,
            "id": each.code,
            "field": each.field,
            "text": each.text,
            "accepted": each.accepted,
        }
        for each in found
    ]
    return json.dumps({"file": str(path), "findings": listed}, ensure_ascii=False, indent=1)


def _as_text(found: Sequence[Finding]) -> str:
    lines = [
        " · ".join(filter(None, (each.severity.label, each.code, each.text)))
        for each in open_findings(found)
    ]
    number = counts(found)
    summary = ", ".join(
        (
            translate("Cli", "%n errors", "", n=number[Severity.ERROR]),
            translate("Cli", "%n warnings", "", n=number[Severity.WARNING]),
            translate("Cli", "%n notes", "", n=number[Severity.NOTE]),
            translate("Cli", "%n known and accepted", "", n=len(found) - len(lines)),
        )
    )
    return "\n".join((*lines, summary))


def _import_order(store: Store, tables: Sequence[Table], arguments: Namespace) -> Order:
    """Return what is to be written; what is not certain is refused, never guessed."""
    indicator = store.find(Indicator, arguments.indicator)
    if indicator is None:
        text = translate("Cli", "There is no indicator {id} in the file.")
        raise JimdeskError(text.format(id=arguments.indicator))
    known = find(remembered(store.setting(SETTING)), indicator.code, arguments.mapping)
    if arguments.mapping and known is None:
        text = translate("Cli", "The file remembers no reading called {name} for {id}.")
        raise JimdeskError(text.format(name=arguments.mapping, id=indicator.code))
    table = table_for(tables, known) if known else tables[0] if len(tables) == 1 else None
    if table is None:
        text = translate("Cli", "It is not certain which table to read. Read it in the window.")
        raise RefusedError(text)
    mapping = propose(table, indicator.measure, known)
    if questions := open_questions(table, mapping):
        text = translate("Cli", "Say this first, in the window: {questions}")
        raise RefusedError(text.format(questions=" ".join(each.text for each in questions)))
    return prepare(store, table, mapping, indicator, day=_today().isoformat())


def _as_planned(made: Plan) -> str:
    lines = [f"{change.label}: {len(made.of(change))}" for change in Change]
    lines += [described(each) for each in made.of(Change.CONFLICT)]
    return "\n".join((*lines, *made.problems))
