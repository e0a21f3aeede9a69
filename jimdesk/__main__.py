"""The door: reads what was asked for and picks the window or the command line."""

import argparse
import gc
import importlib.util
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from jimdesk import __version__, i18n
from jimdesk.i18n import translate

COMMANDS = ("example", "export", "check", "dump", "load", "inspect", "import")

_UNREADABLE = 2
_DEBIAN = (
    "libglib2.0-0 libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0 "
    "libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
_LIBRARY = re.compile(r"lib[\w+.-]+\.so[\d.]*")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Args:
        argv: Arguments without the program's name; None for those of the process.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    _speak(words)
    arguments = _parser(with_commands=_has_command(words)).parse_args(words)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # an old console must not stop us over a letter
            stream.reconfigure(errors="backslashreplace")
    try:
        if arguments.command is None:
            return _window(arguments)
        from jimdesk import cli

        code = cli.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output has had enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


# What was asked for.


def _speak(words: list[str]) -> None:
    """Choose the language before the first text, which may be a complaint about the arguments."""
    early = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    early.add_argument("--lang")
    try:
        language = early.parse_known_args(words)[0].lang
    except argparse.ArgumentError:
        language = None
    if language:
        i18n.install(language)
    # argparse has no other door for its own words: it looks this name up at each use.
    vars(argparse)["_"] = _argparse_text


def _has_command(words: list[str]) -> bool:
    """Return whether the first word that is no option is a command, and so not a file."""
    rest = iter(words)
    for word in rest:
        if word == "--lang":
            next(rest, None)
        elif not word.startswith("-"):
            return word in COMMANDS
    return False


def _parser(*, with_commands: bool) -> argparse.ArgumentParser:
    """Return the parser of the commands, or that of the window with the commands in its help."""
    parser = argparse.ArgumentParser(
        prog="jimdesk",
        description=translate("Main", "Gender mainstreaming from problem to annual report."),
        epilog=None if with_commands else _about_commands(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(command=None)
    parser.add_argument(
        "--lang", choices=i18n.LANGUAGES, help=translate("Main", "language of the program")
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"jimdesk {__version__}",
        help=translate("Main", "show the version and leave"),
    )
    if with_commands:
        _add_commands(parser)
        return parser
    parser.add_argument(
        "file",
        metavar=translate("Main", "FILE"),
        type=Path,
        nargs="?",
        help=translate("Main", "file to open in the window"),
    )
    parser.add_argument(
        "--example",
        action="store_true",
        help=translate(
            "Main", "open the example; without a screen, write it and its workbook here"
        ),
    )
    parser.add_argument(
        "--smoke", action="store_true", help=translate("Main", "start, paint and leave")
    )
    return parser


def _about_commands() -> str:
    """Return the commands with what they do, as they stand under the help of the window."""
    heading = translate("Main", "commands without a window (jimdesk COMMAND --help says more):")
    lines = [f"  {command:<9}{text}" for command, text in _command_texts().items()]
    return "\n".join((heading, *lines))


def _command_texts() -> dict[str, str]:
    return {
        "example": translate("Main", "write the example file"),
        "export": translate("Main", "write a report of a year as a workbook"),
        "check": translate("Main", "check a file and list what is missing"),
        "dump": translate("Main", "write everything in a file as JSON"),
        "load": translate("Main", "make a file from such JSON"),
        "inspect": translate("Main", "show what a statistics file or a workbook holds"),
        "import": translate("Main", "read figures from a statistics file or a workbook"),
    }


def _add_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="command", required=True, metavar=", ".join(COMMANDS))
    texts = _command_texts()
    made = {
        name: commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        for name, text in texts.items()
    }
    made["example"].add_argument(
        "to",
        metavar="TO.jim",
        type=Path,
        help=translate("Main", "file to make, or a folder for it and its workbook"),
    )
    for name in ("export", "check", "dump", "import"):
        made[name].add_argument(
            "file", metavar="FILE.jim", type=Path, help=translate("Main", "file to read")
        )
    _add_export(made["export"])
    check = made["check"]
    check.add_argument("--json", action="store_true", help=translate("Main", "answer as JSON"))
    check.add_argument("--year", type=_year, help=translate("Main", "report year"))
    dump = made["dump"]
    dump.add_argument(
        "--to",
        metavar="OUT.json",
        type=Path,
        required=True,
        help=translate("Main", "file to make"),
    )
    dump.add_argument("--force", action="store_true", help=_force())
    load = made["load"]
    load.add_argument("file", metavar="IN.json", type=Path, help=translate("Main", "file to read"))
    load.add_argument("to", metavar="TO.jim", type=Path, help=translate("Main", "file to make"))
    inspect = made["inspect"]
    inspect.add_argument(
        "sources",
        metavar="SOURCE",
        type=Path,
        nargs="+",
        help=translate("Main", "file to read; files with one sex each become one table"),
    )
    inspect.add_argument("--sheet", help=translate("Main", "sheet of the workbook to read"))
    inspect.add_argument("--json", action="store_true", help=translate("Main", "answer as JSON"))
    _add_import(made["import"])


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "sources",
        metavar="SOURCE",
        type=Path,
        nargs="+",
        help=translate("Main", "file to read; files with one sex each become one table"),
    )
    command.add_argument(
        "--indicator",
        metavar="I-001",
        required=True,
        help=translate("Main", "indicator to read into"),
    )
    command.add_argument(
        "--mapping",
        metavar="NAME",
        default="",
        help=translate("Main", "title of the source whose remembered reading is used"),
    )
    command.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("Main", "say what would change, and change nothing"),
    )


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("--year", type=_year, required=True, help=translate("Main", "report year"))
    export.add_argument(
        "--to",
        metavar="OUT.xlsx",
        type=Path,
        required=True,
        help=translate("Main", "workbook to make, or a folder for it"),
    )
    export.add_argument(
        "--report", default="annual", help=translate("Main", "report to write (annual)")
    )
    export.add_argument(
        "--final",
        action="store_true",
        help=translate("Main", "to hand over; never together with --unprotected"),
    )
    export.add_argument(
        "--unprotected",
        action="store_true",
        help=translate("Main", "internal: show small counts, and say so on every sheet"),
    )
    export.add_argument("--force", action="store_true", help=_force())


def _force() -> str:
    return translate("Main", "replace a file that is there already")


def _year(text: str) -> int:
    if not re.fullmatch(r"(18|19|20|21)\d\d", text):
        raise argparse.ArgumentTypeError(translate("Main", "write a year with four figures"))
    return int(text)


def _argparse_text(text: str) -> str:
    """Return one of argparse's own texts in the language in use."""
    return {
        "usage: ": translate("Main", "usage: "),
        "options": translate("Main", "options"),
        "positional arguments": translate("Main", "arguments"),
        "show this help message and exit": translate("Main", "show this help and leave"),
        "%(prog)s: error: %(message)s\n": translate("Main", "%(prog)s: %(message)s\n"),
        "the following arguments are required: %s": translate("Main", "missing: %s"),
        "unrecognized arguments: %s": translate("Main", "not understood: %s"),
        "argument %(argument_name)s: %(message)s": translate(
            "Main", "%(argument_name)s: %(message)s"
        ),
        "expected one argument": translate("Main", "something must follow"),
        "invalid choice: %(value)r (choose from %(choices)s)": translate(
            "Main", "%(value)r is not one of %(choices)s"
        ),
        "ignored explicit argument %r": translate("Main", "takes no %r"),
    }.get(text, text)


# The window.


def _window(arguments: argparse.Namespace) -> int:
    if not _has_screen():
        return _without_screen(example=arguments.example)
    gc.disable()  # until the window is there: starting makes much and throws nothing away
    library = _missing_for_platform()
    if library is None:
        try:
            from jimdesk.ui.app import run
        except ImportError as error:
            library = _library_in(error)
            if library is None:
                raise
        else:
            return run(arguments.file, example=arguments.example, smoke=arguments.smoke)
    text = translate(
        "Main",
        "The window needs {library}, which this computer lacks. On Debian and Ubuntu, install "
        "what it needs with:",
    )
    _tell(text.format(library=library))
    _tell(f"  sudo apt-get install -y --no-install-recommends {_DEBIAN}")
    return _UNREADABLE


def _without_screen(*, example: bool) -> int:
    if not example:
        _tell(translate("Main", "There is no screen. See jimdesk --help for the commands."))
        return _UNREADABLE
    _tell(translate("Main", "There is no screen, so the example is written here instead."))
    from jimdesk import cli

    return cli.run(argparse.Namespace(command="example", to=Path.cwd()))


def _tell(text: str) -> None:
    print(text, file=sys.stderr)


def _has_screen() -> bool:
    """Return whether a window can be shown; only Linux can be without."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def _missing_for_platform() -> str | None:
    """Return a library that Qt's way to the screen lacks; Qt itself would end the process.

    Whatever is missing, Qt blames libxcb-cursor0, so the plugin is loaded here first.
    """
    import ctypes  # only before a window

    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    wayland = bool(os.environ.get("WAYLAND_DISPLAY")) and not os.environ.get("DISPLAY")
    found = importlib.util.find_spec("PySide6")
    if sys.platform != "linux" or found is None or not found.submodule_search_locations:
        return None
    name = platform or ("wayland" if wayland else "xcb")
    folder = Path(found.submodule_search_locations[0])
    plugin = folder / "Qt" / "plugins" / "platforms" / f"libq{name}.so"
    if not plugin.is_file():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return _library_in(error)
    return None


def _library_in(error: Exception) -> str | None:
    """Return the system library that an error names."""
    found = _LIBRARY.search(str(error))
    return found[0] if found else None


if __name__ == "__main__":
    sys.exit(main())
