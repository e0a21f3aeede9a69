"""What all commands answer with: exit codes, words on stderr, refusals, and shared arguments."""

import re
import sys
from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path

from jimdesk.domain.errors import JimdeskError, RefusedError
from jimdesk.i18n import translate

DONE, FINDINGS, UNREADABLE, REFUSED = range(4)
"""Exit codes. Source: decisions, 25."""


def tell(text: str) -> None:
    """Say something on stderr, so that stdout holds only what was asked for."""
    print(text, file=sys.stderr)


def refuse_existing(target: Path, *, force: bool) -> None:
    """Raise unless the target is free, or is to be replaced.

    Raises:
        RefusedError: something has that name.
    """
    if target.exists() and not force:
        text = translate("Cli", "{file} is there already and has not been changed.")
        raise RefusedError(text.format(file=target))


def refuse_suffix(target: Path, suffix: str) -> None:
    """Raise when the name of a file would promise another format.

    Raises:
        JimdeskError: the name does not end in suffix, such as ".xlsx".
    """
    if target.suffix.lower() != suffix:
        text = translate("Cli", "The name of the file must end in {suffix}.")
        raise JimdeskError(text.format(suffix=suffix))


def add_file(parser: ArgumentParser) -> None:
    """Let a command take the file that it reads."""
    text = translate("Main", "file to read")
    parser.add_argument("file", metavar="FILE.jim", type=Path, help=text)


def add_force(parser: ArgumentParser) -> None:
    """Let a command write over what is there."""
    text = translate("Main", "replace a file that is there already")
    parser.add_argument("--force", action="store_true", help=text)


def add_json(parser: ArgumentParser) -> None:
    """Let a command answer programs instead of people."""
    text = translate("Main", "answer as JSON")
    parser.add_argument("--json", action="store_true", help=text)


def add_year(parser: ArgumentParser, *, required: bool = False) -> None:
    """Let a command take the report year."""
    text = translate("Main", "report year")
    parser.add_argument("--year", type=_year, required=required, help=text)


def _year(text: str) -> int:
    if not re.fullmatch(r"(18|19|20|21)\d\d", text):
        raise ArgumentTypeError(translate("Main", "write a year with four figures"))
    return int(text)
