"""What is sent to those who help: versions, settings, the log and the shape of the open file.

Nothing that the user has written is in it, no name of a person or a file, and no folder.
"""

import platform
import sys
import zipfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6 import __version__ as pyside
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from jimdesk import __version__, paths, policy
from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import atomic_write
from jimdesk.i18n import format_moment, format_number, language, translate
from jimdesk.policy import FaultKind, Policy
from jimdesk.store import backup, places
from jimdesk.store.about import SQLITE, About
from jimdesk.store.store import Store
from jimdesk.ui import log, settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One file of the package.

    Attributes:
        name: Name in the package.
        title: What it is, in words.
        text: All that it holds.
    """

    name: str
    title: str
    text: str


def parts(kept: settings.Settings, store: Store | None) -> tuple[Part, ...]:
    """Return all that the package is made of; nothing else is added when it is saved.

    Args:
        kept: What the user has chosen.
        store: The open file, None when no file is open.
    """
    return (
        Part(name="versions.txt", title=translate("Support", "Versions"), text=_lines(_versions())),
        Part(
            name="settings.txt",
            title=translate("Support", "Settings"),
            text=_lines([*_settings(kept), *_decided(policy.current())]),
        ),
        Part(name="file.txt", title=translate("Support", "The file"), text=_file(store)),
        Part(name="log.txt", title=translate("Support", "The log"), text=_log()),
    )


def write(made: tuple[Part, ...], path: Path) -> None:
    """Write a package that holds these parts and nothing else, whole or not at all.

    Raises:
        OSError: it could not be written.
    """

    def save(new: Path) -> None:
        with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as package:
            for part in made:
                package.writestr(part.name, part.text)

    atomic_write(path, save)


def file_name(day: date) -> str:
    """Return the name that the package is offered."""
    text = translate("Support", "JiM Desk support package {day}")
    return text.format(day=day.isoformat()) + ".zip"


def _versions() -> list[tuple[str, str]]:
    screens = ", ".join(
        f"{each.size().width()} × {each.size().height()}, {each.devicePixelRatio():g}"
        for each in QGuiApplication.screens()
    )
    return [
        ("JiM Desk", __version__),
        (
            translate("Support", "Installed"),
            translate("Support", "as a program of its own")
            if getattr(sys, "frozen", False)
            else translate("Support", "as a Python package"),
        ),
        ("Python", platform.python_version()),
        ("Qt, PySide6", f"{qVersion()}, {pyside}"),
        ("SQLite", SQLITE),
        (translate("Support", "System"), f"{platform.platform()}, {platform.machine()}"),
        (translate("Support", "Windows are shown by"), QGuiApplication.platformName()),
        (translate("Support", "Screens"), screens),
    ]


def _settings(kept: settings.Settings) -> list[tuple[str, str]]:
    """Return what is chosen; of what may hold a name, only whether it is."""
    return [
        (translate("Support", "Language"), language()),
        (translate("Support", "Theme"), kept.get(settings.THEME)),
        (translate("Support", "Text size"), f"{round(kept.get(settings.SCALE) * 100)} %"),
        (translate("Support", "Signature"), _chosen(kept.get(settings.SIGNATURE))),
        (translate("Support", "Word template"), _chosen(kept.get(settings.WORD_TEMPLATE))),
        (
            translate("Support", "Share files of other agencies"),
            format_number(len(kept.get(settings.CLUSTER).splitlines())),
        ),
        (translate("Support", "Files opened last"), format_number(len(kept.recent()))),
        (translate("Support", "Folder for backup copies"), _chosen(paths.backup_place())),
    ]


def _decided(decided: Policy) -> list[tuple[str, str]]:
    """Return what the organisation has decided; folders and names only as being decided."""
    values: list[tuple[str, object]] = [
        ("BackupFolder", decided.backup_folder and _chosen(decided.backup_folder)),
        ("DataFolder", decided.data_folder and _chosen(decided.data_folder)),
        ("AllowNetworkFiles", None if decided.network_files else 0),
        ("SmallCountThreshold", decided.threshold or None),
        ("Theme", decided.theme or None),
        ("AgencyName", _chosen(decided.agency_name) if decided.agency_name else None),
        ("DisableExampleData", None if decided.example else 1),
    ]
    wrong = {
        FaultKind.UNREADABLE: translate("Support", "the file cannot be read"),
        FaultKind.NO_VALUE: translate("Support", "not of the form name = value"),
        FaultKind.UNKNOWN: translate("Support", "there is no such setting"),
        FaultKind.VALUE: translate("Support", "a value that cannot be used"),
    }
    line = translate("Support", "Decided by the organisation, line {line}")
    return [
        *(
            (translate("Support", "Decided by the organisation"), f"{name} = {value}")
            for name, value in values
            if value is not None
        ),
        *((line.format(line=fault.line), wrong[fault.kind]) for fault in decided.faults),
    ]


def _file(store: Store | None) -> str:
    if store is None:
        return translate("Support", "No file is open.") + "\n"
    try:
        found = store.about()
    except JimdeskError:
        return translate("Support", "The open file cannot be read.") + "\n"
    return _lines([*_shape(store, found), *_rows(found)])


def _shape(store: Store, found: About) -> list[tuple[str, str]]:
    yes, no = translate("Support", "yes"), translate("Support", "no")
    whole = translate("Support", "Whole")
    risky = places.risky(store.path) if store.path is not None else None
    lying = {
        None: translate("Support", "on this computer"),
        places.Place.NETWORK: translate("Support", "on a network drive"),
        places.Place.SYNC: translate("Support", "in a folder that another program syncs"),
    }
    same = store.path is not None and backup.on_same_disk(
        store.path, paths.backup_folder(store.path)
    )
    return [
        (translate("Support", "Bytes"), format_number(found.size)),
        (
            translate("Support", "Pages of {size} bytes, of them free").format(
                size=format_number(found.page_size)
            ),
            f"{format_number(found.pages)}, {format_number(found.free_pages)}",
        ),
        (translate("Support", "Schema"), found.schema[-1] if found.schema else ""),
        (whole, ", ".join(found.problems) or yes),
        (translate("Support", "Read-only"), yes if store.read_only else no),
        (translate("Support", "Left open last time"), yes if store.was_left_open else no),
        (translate("Support", "Where it lies"), lying[risky]),
        (translate("Support", "Backup copies on the same disk"), yes if same else no),
        (translate("Support", "Backup copies"), format_number(len(found.copies))),
        *(
            (translate("Support", "Backup copy"), f"{format_moment(at.astimezone())} {reason}")
            for at, reason in found.copies
        ),
    ]


def _rows(found: About) -> list[tuple[str, str]]:
    gone = translate("Support", "{rows}, of them in the wastebasket {gone}")
    return [
        (
            name,
            gone.format(rows=rows, gone=found.discarded[name])
            if name in found.discarded
            else str(rows),
        )
        for name, rows in found.rows.items()
    ]


def _log() -> str:
    try:
        return log.read() or translate("Support", "The log is empty.") + "\n"
    except OSError:
        return translate("Support", "The log cannot be read.") + "\n"


def _chosen(value: object) -> str:
    return translate("Support", "chosen") if value else translate("Support", "not chosen")


def _lines(rows: list[tuple[str, str]]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in rows)
