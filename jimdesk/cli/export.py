"""The command that writes a report as a workbook."""

from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path

from jimdesk import __version__
from jimdesk.cli.answers import (
    DONE,
    add_file,
    add_force,
    add_year,
    refuse_existing,
    refuse_suffix,
    tell,
)
from jimdesk.cli.opening import closing, or_newest_copy, today
from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.reports import report
from jimdesk.reports.report import Options, Stage, file_name
from jimdesk.store.store import Store


def options(stage: Stage, *, unprotected: bool = False) -> Options:
    """Return how a report is written now."""
    at = datetime.now(UTC).astimezone()
    return Options(at=at, stage=stage, version=__version__, unprotected=unprotected)


def named(store: Store, year: int, stage: Stage, *, unprotected: bool = False) -> str:
    """Return the name that a workbook made today gets in a folder."""
    return file_name(store.agency, year, stage, today(), unprotected=unprotected)


def write_workbook(store: Store, name: str, year: int, chosen: Options, target: Path) -> None:
    """Write a report; what was cut, and that the export is not logged, is said.

    Raises:
        JimdeskError: there is no report of that name, or see `jimdesk.office.export.export`.
    """
    from jimdesk.office.export import export

    try:
        wanted = report(name)
    except KeyError as error:
        text = translate("Cli", "There is no report {name}.").format(name=name)
        raise JimdeskError(text) from error
    done = export(store, wanted, year, chosen, target)
    if done.cut:
        text = translate("Cli", "Texts that were too long for a workbook were cut in: {cells}.")
        tell(text.format(cells=", ".join(done.cut)))
    if done.not_logged:
        text = translate("Cli", "The export is not in the file's log. {reason}")
        tell(text.format(reason=done.not_logged))


def _declare(parser: ArgumentParser) -> None:
    add_file(parser)
    add_year(parser, required=True)
    parser.add_argument(
        "--to",
        metavar="OUT.xlsx",
        type=Path,
        required=True,
        help=translate("Main", "workbook to make, or a folder for it"),
    )
    parser.add_argument(
        "--report", default="annual", help=translate("Main", "report to write (annual)")
    )
    parser.add_argument(
        "--final",
        action="store_true",
        help=translate("Main", "to hand over; never together with --unprotected"),
    )
    parser.add_argument(
        "--unprotected",
        action="store_true",
        help=translate("Main", "internal: show small counts, and say so on every sheet"),
    )
    add_force(parser)
    parser.set_defaults(run=_export)


def _export(arguments: Namespace) -> int:
    stage = Stage.FINAL if arguments.final else Stage.DRAFT
    with closing(_open_for_export(arguments.file, stage)) as store:
        target: Path = arguments.to
        if target.is_dir():
            target /= named(store, arguments.year, stage, unprotected=arguments.unprotected)
        refuse_suffix(target, ".xlsx")
        refuse_existing(target, force=arguments.force)
        chosen = options(stage, unprotected=arguments.unprotected)
        write_workbook(store, arguments.report, arguments.year, chosen, target)
    print(target)
    return DONE


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
        return or_newest_copy(path, Store.read)


COMMANDS = {"export": _declare}
