"""The commands that write everything in a file as JSON, and make a file from it."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from jimdesk.cli.answers import DONE, add_file, add_force, refuse_existing
from jimdesk.cli.opening import or_newest_copy
from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.store import dump


def _declare_dump(parser: ArgumentParser) -> None:
    add_file(parser)
    text = translate("Main", "file to make")
    parser.add_argument("--to", metavar="OUT.json", type=Path, required=True, help=text)
    add_force(parser)
    parser.set_defaults(run=_dump)


def _dump(arguments: Namespace) -> int:
    target: Path = arguments.to
    if target.exists() and target.samefile(arguments.file):
        text = translate("Cli", "{file} is the file itself. Choose another name for the dump.")
        raise JimdeskError(text.format(file=target.name))
    refuse_existing(target, force=arguments.force)
    or_newest_copy(arguments.file, lambda path: dump.dump(path, target))
    print(target)
    return DONE


def _declare_load(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar="IN.json", type=Path, help=translate("Main", "file to read")
    )
    parser.add_argument("to", metavar="TO.jim", type=Path, help=translate("Main", "file to make"))
    parser.set_defaults(run=_load)


def _load(arguments: Namespace) -> int:
    refuse_existing(arguments.to, force=False)
    dump.load(arguments.file, arguments.to)
    print(arguments.to)
    return DONE


COMMANDS = {"dump": _declare_dump, "load": _declare_load}
