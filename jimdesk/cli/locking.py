"""The commands that lock a copy of a file with a password, and make a file from such a copy.

A password never stands among the arguments, which every user of the computer can list. It is asked
for where a person sits, and is otherwise the first line of standard input.
"""

import sys
from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from jimdesk.cli.answers import DONE, add_file, add_force, refuse_existing, refuse_suffix, tell
from jimdesk.cli.opening import or_newest_copy
from jimdesk.domain.errors import RefusedError
from jimdesk.i18n import translate
from jimdesk.office import locked
from jimdesk.store.store import Store


def _declare_lock(parser: ArgumentParser) -> None:
    add_file(parser)
    text = translate("Main", "locked copy to make")
    parser.add_argument("--to", metavar="OUT.zip", type=Path, required=True, help=text)
    add_force(parser)
    parser.epilog = _about()
    parser.set_defaults(run=_lock)


def _lock(arguments: Namespace) -> int:
    target: Path = arguments.to
    refuse_suffix(target, ".zip")
    refuse_existing(target, force=arguments.force)
    tell(
        translate(
            "Cli",
            "If the password is forgotten, the copy can never be opened again. It holds everything,"
            " small counts too.",
        )
    )
    password = _password(translate("Cli", "Password: "))
    locked.refuse_weak(password)
    if sys.stdin.isatty() and _password(translate("Cli", "Once more: ")) != password:
        raise RefusedError(translate("Cli", "The two passwords differ. Nothing was written."))

    def write(path: Path) -> None:
        with closing(Store.read(path)) as store:
            locked.write(store, password, target)

    or_newest_copy(arguments.file, write)
    print(target)
    return DONE


def _declare_unlock(parser: ArgumentParser) -> None:
    text = translate("Main", "locked copy to read")
    parser.add_argument("file", metavar="IN.zip", type=Path, help=text)
    text = translate("Main", "file to make")
    parser.add_argument("--to", metavar="TO.jim", type=Path, required=True, help=text)
    parser.epilog = _about()
    parser.set_defaults(run=_unlock)


def _unlock(arguments: Namespace) -> int:
    refuse_existing(arguments.to, force=False)
    password = _password(translate("Cli", "Password: "))
    locked.unlock(arguments.file, password, arguments.to)
    print(arguments.to)
    return DONE


def _about() -> str:
    return translate(
        "Main", "The password is asked for, or is the first line of what is sent to the command."
    )


def _password(question: str) -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    from getpass import getpass

    return getpass(question, stream=sys.stderr)


COMMANDS = {"lock": _declare_lock, "unlock": _declare_unlock}
