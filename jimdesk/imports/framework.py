"""Read the frameworks that ship, and those that another agency has shared as a file."""

import json
import tomllib
from functools import cache
from pathlib import Path

from jimdesk.domain import framework
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.framework import Framework
from jimdesk.fs import atomic_write
from jimdesk.i18n import translate
from jimdesk.paths import resource

LARGEST = 1_000_000
"""Bytes of a shared framework; the largest that ships has 20 000."""

SHIPPED = ("grundmall", "tregradig", "styrkedjan", "tom")
"""Names of the frameworks that ship, in the order they are offered."""


@cache
def shipped() -> tuple[Framework, ...]:
    """Return the frameworks that ship, the one to begin with first."""
    return tuple(
        framework.from_plain(
            tomllib.loads(resource("frameworks", f"{name}.toml").read_text("utf-8"))
        )
        for name in SHIPPED
    )


def read(path: Path) -> Framework:
    """Return the framework in a JSON file from somebody else, after checking all of it.

    Raises:
        JimdeskError: it cannot be read or is no framework; the text says what is wrong and where.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        text = translate("Framework", "{file} cannot be read ({reason}).")
        raise JimdeskError(text.format(file=path.name, reason=error.strerror)) from error
    if len(content) > LARGEST:
        text = translate("Framework", "{file} is too large to be a framework. Nothing was added.")
        raise JimdeskError(text.format(file=path.name))
    try:
        return framework.from_plain(json.loads(content.decode("utf-8-sig")))
    except InvalidError as error:
        text = translate("Framework", "{file} was not added. At {place}: {reason}")
        raise JimdeskError(
            text.format(file=path.name, place=error.field, reason=error.text)
        ) from error
    except (ValueError, RecursionError) as error:
        text = translate("Framework", "{file} is not a framework. Nothing was added.")
        raise JimdeskError(text.format(file=path.name)) from error


def write(made: Framework, path: Path) -> None:
    """Write a framework as a JSON file that another agency can take in.

    Raises:
        JimdeskError: it cannot be written; what was there before is still there.
    """
    content = json.dumps(framework.to_plain(made), ensure_ascii=False, indent=1) + "\n"
    try:
        atomic_write(path, lambda temporary: _write(temporary, content))
    except OSError as error:
        text = translate("Framework", "{file} cannot be written ({reason}).")
        raise JimdeskError(text.format(file=path.name, reason=error.strerror)) from error


def _write(path: Path, content: str) -> None:
    path.write_text(content, "utf-8", newline="\n")
