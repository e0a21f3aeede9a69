"""The door: reads what was asked for and picks the window or the command line."""

import argparse
import gc
import importlib.util
import os
import re
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from jimdesk import __version__, cli, i18n
from jimdesk.i18n import translate

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
    arguments = _parser(_command(words)).parse_args(words)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # an old console must not stop us over a letter
            stream.reconfigure(errors="backslashreplace")
    try:
        if arguments.command is None:
            return _window(arguments)
        if arguments.command == "export" and _is_pdf(arguments):
            from jimdesk.ui.printing import pdf_without_window

            arguments.pdf = pdf_without_window  # the one kind of file that needs Qt
        code = cli.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output has had enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


# What was asked for.


def _is_pdf(arguments: argparse.Namespace) -> bool:
    """Return whether a report is to be PDF, by its kind or else by the name of its file."""
    kind: str = arguments.format or arguments.to.suffix.lower().removeprefix(".")
    return kind == "pdf"


def _speak(words: list[str]) -> None:
    """Choose the language before the first text, which may be a complaint about the arguments."""
    for word, following in pairwise([*words, ""]):
        option, _, value = word.partition("=")
        if option == "--lang":
            i18n.install(value or following)
    # argparse has no other door for its own words: it looks this name up at each use.
    vars(argparse)["_"] = _argparse_text


def _command(words: list[str]) -> str | None:
    """Return the first word that is no option when it is a command, and so not a file."""
    rest = iter(words)
    for word in rest:
        if word == "--lang":
            next(rest, None)
        elif not word.startswith("-"):
            return word if word in cli.texts() else None
    return None


def _parser(command: str | None) -> argparse.ArgumentParser:
    """Return the parser of a command, or that of the window with the commands in its help."""
    parser = argparse.ArgumentParser(
        prog="jimdesk",
        description=translate("Main", "Gender mainstreaming from problem to annual report."),
        epilog=None if command else _about_commands(),
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
    if command:
        _add_command(parser, command)
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
    texts = cli.texts()
    width = max(map(len, texts)) + 2
    lines = [f"  {command:<{width}}{text}" for command, text in texts.items()]
    return "\n".join((heading, *lines))


def _add_command(parser: argparse.ArgumentParser, name: str) -> None:
    """Let the parser know the one command that is asked for; the others stay unread."""
    texts = cli.texts()
    commands = parser.add_subparsers(dest="command", required=True, metavar=", ".join(texts))
    text = texts[name]
    made = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    cli.declare(name, made)


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
        "one of the arguments %s is required": translate("Main", "one of these is needed: %s"),
        "not allowed with argument %s": translate("Main", "cannot stand together with %s"),
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
            return run(
                arguments.file,
                example=arguments.example,
                smoke=arguments.smoke,
                language=arguments.lang,
            )
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
    from jimdesk.cli.example import example as write_example

    return cli.run(argparse.Namespace(run=write_example, to=Path.cwd()))


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
