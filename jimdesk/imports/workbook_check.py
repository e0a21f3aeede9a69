"""What is looked at before a workbook is opened: protection, sizes, and attempts to harm."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

from jimdesk.i18n import translate
from jimdesk.imports.table import UnreadableError

_MOST_BYTES = 100 * 2**20
_MOST_RATIO = 100
_RATIO_MATTERS = 10 * 2**20
_MOST_PARTS = 10_000
COMPOUND = b"\xd0\xcf\x11\xe0"
"""How compound documents begin: old workbooks, and all that are encrypted."""

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def check(path: Path) -> None:
    """Refuse a workbook that is protected, or whose parts would fill the memory or attack.

    Raises:
        UnreadableError: see above, or the file is damaged.
    """
    with path.open("rb") as file:
        start = file.read(4)
        if start == COMPOUND:
            if _ENCRYPTED in file.read():
                raise protected()
            return
    try:
        with zipfile.ZipFile(path) as archive:
            _check_sizes(archive.infolist())
            _check_entities(archive)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, OSError) as error:
        raise UnreadableError(translate("Imports", "the workbook is damaged")) from error


def _check_sizes(parts: Sequence[zipfile.ZipInfo]) -> None:
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    inflated = unpacked > _RATIO_MATTERS and unpacked > _MOST_RATIO * max(packed, 1)
    if unpacked > _MOST_BYTES or inflated or len(parts) > _MOST_PARTS:
        text = translate("Imports", "the workbook unpacks to far more than it should")
        raise UnreadableError(text)
    if any(part.flag_bits & 1 for part in parts):
        raise protected()


def _check_entities(archive: zipfile.ZipFile) -> None:
    """Refuse entities of XML: no program for workbooks writes any, attacks do."""
    for part in archive.infolist():
        if not part.filename.lower().endswith((".xml", ".rels", ".vml")):
            continue
        with archive.open(part) as file:
            start = file.read(4096).replace(b"\0", b"")
        if b"<!ENTITY" in start or (b"<!DOCTYPE" in start and b"[" in start.split(b"<!DOCTYPE")[1]):
            text = translate("Imports", "the workbook holds XML entities, which can be an attack")
            raise UnreadableError(text)


def protected() -> UnreadableError:
    """Return what to say of a workbook with a password or a label."""
    text = translate(
        "Imports",
        "it is protected by a password or a sensitivity label; save an unprotected copy first",
    )
    return UnreadableError(text)
