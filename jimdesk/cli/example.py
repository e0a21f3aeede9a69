"""The command that writes the example."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from jimdesk import paths, policy
from jimdesk.cli.answers import DONE, refuse_existing
from jimdesk.cli.export import named, options, report_of, write_report
from jimdesk.cli.opening import closing, report_year
from jimdesk.domain.errors import RefusedError
from jimdesk.fs import free_name
from jimdesk.i18n import translate
from jimdesk.reports.report import Stage
from jimdesk.store import dump
from jimdesk.store.store import Store

_EXAMPLE = ("example", "exempel.json")


def example(arguments: Namespace) -> int:
    """Write the example, with its workbook when `to` is a folder, and print where it is.

    Raises:
        RefusedError: the user's organisation lets nobody look at it, or the target is there.
    """
    if not policy.current().example:
        raise RefusedError(translate("Cli", "Your organisation has turned the example off."))
    if arguments.to.is_dir():
        _write_both(arguments.to)
        return DONE
    refuse_existing(arguments.to, force=False)
    dump.load(paths.resource(*_EXAMPLE), arguments.to)
    print(arguments.to)
    return DONE


def _write_both(folder: Path) -> None:
    target = free_name(folder / translate("Cli", "example.jim"))
    dump.load(paths.resource(*_EXAMPLE), target)
    with closing(Store.open(target)) as store:
        year = report_year(store)
        workbook = free_name(folder / named(store, year, Stage.DRAFT))
        write_report(store, report_of("annual"), year, options(Stage.DRAFT), workbook)
    print(target)
    print(workbook)


def _declare(parser: ArgumentParser) -> None:
    text = translate("Main", "file to make, or a folder for it and its workbook")
    parser.add_argument("to", metavar="TO.jim", type=Path, help=text)
    parser.set_defaults(run=example)


COMMANDS = {"example": _declare}
