"""The commands that write a report as a file, and list what can be written."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
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
from jimdesk.office.export import export
from jimdesk.office.formats import FORMATS, XLSX, Format, formats_of, word
from jimdesk.reports import REPORTS
from jimdesk.reports.report import Edition, Options, Report, Stage, file_name
from jimdesk.store.store import Store

PDF = "pdf"
"""The kind of file that needs Qt, and so comes from the door of the program."""


def options(stage: Stage, *, unprotected: bool = False) -> Options:
    """Return how a report is written now."""
    at = datetime.now(UTC).astimezone()
    return Options(at=at, stage=stage, version=__version__, unprotected=unprotected)


def named(store: Store, year: int, stage: Stage) -> str:
    """Return the name that a workbook for the annual report made today gets in a folder."""
    return file_name(store.agency, year, stage, today())


def report_of(name: str) -> Report:
    """Return the report of a name.

    Raises:
        JimdeskError: there is none.
    """
    found = next((each for each in REPORTS if each.name == name), None)
    if found is None:
        text = translate("Cli", "There is no report {name}. See jimdesk reports.")
        raise JimdeskError(text.format(name=name))
    return found


def write_report(
    store: Store, wanted: Report, year: int, chosen: Options, target: Path, kind: Format = XLSX
) -> None:
    """Write a report; what was cut, and that the export is not logged, is said.

    Raises:
        JimdeskError: see `jimdesk.office.export.export`.
    """
    done = export(store, wanted, year, chosen, target, kind)
    if done.cut:
        text = translate("Cli", "Texts that were too long for a workbook were cut in: {cells}.")
        tell(text.format(cells=", ".join(done.cut)))
    if done.not_logged:
        text = translate("Cli", "The export is not in the file's log. {reason}")
        tell(text.format(reason=done.not_logged))


def _declare_export(parser: ArgumentParser) -> None:
    add_file(parser)
    add_year(parser, required=True)
    parser.add_argument(
        "--to",
        metavar="OUT",
        type=Path,
        required=True,
        help=translate("Main", "file to make, or a folder for it"),
    )
    parser.add_argument(
        "--report", default="annual", help=translate("Main", "report to write (annual)")
    )
    parser.add_argument(
        "--format",
        choices=[*(each.name for each in FORMATS), PDF],
        help=translate("Main", "kind of file; without it, the report's own"),
    )
    parser.add_argument(
        "--template",
        metavar="MALL.docx",
        type=Path,
        help=translate("Main", "the agency's own template, for a Word document"),
    )
    parser.add_argument(
        "--unit", metavar="E-1", default="", help=translate("Main", "unit that it is about")
    )
    parser.add_argument(
        "--direction",
        metavar="IN-1",
        default="",
        help=translate("Main", "direction that it is about"),
    )
    parser.add_argument(
        "--meeting", metavar="MT-1", default="", help=translate("Main", "meeting that it is about")
    )
    parser.add_argument(
        "--function",
        metavar="TEXT",
        default="",
        help=translate("Main", "function that it is about"),
    )
    parser.add_argument(
        "--final",
        action="store_true",
        help=translate("Main", "to hand over; never together with --unprotected"),
    )
    _add_hand_over(parser)
    parser.add_argument(
        "--unprotected",
        action="store_true",
        help=translate("Main", "internal: show small counts, and say so on every sheet"),
    )
    add_force(parser)
    parser.set_defaults(run=_export, pdf=None)


def _add_hand_over(parser: ArgumentParser) -> None:
    """Let what leaves say for whom it is, under which case, and why errors are passed."""
    parser.add_argument(
        "--published",
        action="store_true",
        help=translate("Main", "as in the decided annual report; stands in place of --final"),
    )
    parser.add_argument(
        "--publication",
        action="store_true",
        help=translate("Main", "the edition for publication, without internal sheets"),
    )
    for name, text in (
        ("--case-number", translate("Main", "case number that is printed in it")),
        ("--contact", translate("Main", "function that answers questions about it")),
        ("--reason", translate("Main", "why it is handed over although errors remain")),
    ):
        parser.add_argument(name, metavar="TEXT", default="", help=text)


def _stage(arguments: Namespace) -> Stage:
    if arguments.published:
        return Stage.PUBLISHED
    return Stage.FINAL if arguments.final else Stage.DRAFT


def _export(arguments: Namespace) -> int:
    stage = _stage(arguments)
    wanted = report_of(arguments.report)
    kind = _kind(wanted, arguments)
    with closing(_open_for_export(arguments.file, stage)) as store:
        target: Path = arguments.to
        if target.is_dir():
            target /= file_name(
                store.agency,
                arguments.year,
                stage,
                today(),
                unprotected=arguments.unprotected or kind.name == "zip",
                title="" if wanted.name == "annual" else wanted.title(),
                suffix=kind.suffix,
            )
        refuse_suffix(target, kind.suffix)
        refuse_existing(target, force=arguments.force)
        chosen = replace(
            options(stage, unprotected=arguments.unprotected),
            unit=arguments.unit,
            direction=arguments.direction,
            meeting=arguments.meeting,
            function=arguments.function,
            edition=Edition.PUBLICATION if arguments.publication else Edition.WORKING,
            case_number=arguments.case_number,
            contact=arguments.contact,
            reason=arguments.reason,
        )
        write_report(store, wanted, arguments.year, chosen, target, kind)
    print(target)
    return DONE


def _kind(wanted: Report, arguments: Namespace) -> Format:
    """Return the kind of file to write.

    Raises:
        JimdeskError: the report cannot become one, or a template is given for another kind.
    """
    template: Path | None = arguments.template
    pdf: Callable[[], Format] | None = arguments.pdf
    kind = pdf() if pdf is not None else _named(wanted, arguments.format, arguments.to.suffix)
    if template is not None:
        if kind.name != "docx":
            text = translate("Cli", "A template is for Word documents. Add --format docx.")
            raise JimdeskError(text)
        kind = word(template)
    if not kind.fits(wanted):
        text = translate("Cli", "{report} cannot be written as {format}. It can become: {formats}.")
        names = ", ".join(_kinds(wanted))
        raise JimdeskError(text.format(report=wanted.name, format=kind.name, formats=names))
    return kind


def _named(wanted: Report, name: str | None, suffix: str) -> Format:
    """Return a kind of file by its name; without one that of a suffix, or the report's first."""
    if name is not None:
        return next(each for each in FORMATS if each.name == name)
    own = formats_of(wanted)
    return next((each for each in own if each.suffix == suffix.lower()), own[0])


def _kinds(wanted: Report) -> list[str]:
    return [*(each.name for each in formats_of(wanted)), PDF]


def _open_for_export(path: Path, stage: Stage) -> Store:
    """Open a file so that the export can be logged; for a draft it may also be read-only.

    Raises:
        JimdeskError: see `Store.open` and `Store.read`.
    """
    try:
        return Store.open(path)
    except JimdeskError:
        if stage.leaves:
            raise
        return or_newest_copy(path, Store.read)


def _declare_reports(parser: ArgumentParser) -> None:
    parser.set_defaults(run=_reports)


def _reports(_: Namespace) -> int:
    """Print each report with its name for --report, what it is, and its kinds of file."""
    for each in REPORTS:
        print(f"{each.name}: {each.title()} ({', '.join(_kinds(each))})")
        print(f"  {each.description()}")
    return DONE


COMMANDS = {"export": _declare_export, "reports": _declare_reports}
