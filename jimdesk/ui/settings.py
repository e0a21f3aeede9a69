"""What the program remembers about this user on this computer, each setting declared once."""

from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from jimdesk import paths, policy

V = TypeVar("V", str, float, int, bool, QByteArray)

MOST_RECENT = 8


class Key(NamedTuple, Generic[V]):
    """A setting: its name in the file and its value while nothing is chosen."""

    name: str
    default: V


LANGUAGE = Key("language", "sv")
THEME = Key("theme", "system")
SCALE = Key("text_size", 1.0)
SIGNATURE = Key("signature", "")
WORD_TEMPLATE = Key("word_template", "")
GEOMETRY = Key("window", QByteArray())
BACKUP_PLACE_ASKED = Key("backup_place_asked", False)
"""Whether the user has been asked where backup copies shall lie, and did not want to choose."""
VERSION = Key("version", "")
"""Version of the program whose news the user has been told; empty until it has run once."""

CLUSTER = Key("cluster", "")
"""Where the share files of other agencies lie, one a line."""

_RECENT = "recent"


class Settings:
    """Settings in one INI file; a damaged one is put aside and the defaults hold."""

    def __init__(self, file: Path | None = None) -> None:
        file = file or paths.config_folder() / "settings.ini"
        file.parent.mkdir(parents=True, exist_ok=True)
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        if self._settings.status() == QSettings.Status.FormatError:
            file.replace(file.with_suffix(".bak"))
            self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, key: Key[V]) -> V:
        """Return a setting; its default when it is not set or cannot be read.

        What the user's organisation has decided goes before what is kept here.
        """
        if key.name == THEME.name and isinstance(key.default, str) and policy.current().theme:
            return policy.current().theme
        kind = type(key.default)
        try:
            if kind in (int, float):  # Qt takes a number that it cannot read for 0
                kind(str(self._settings.value(key.name, key.default)))
            value = self._settings.value(key.name, key.default, kind)
        except (TypeError, ValueError):
            return key.default
        return value if isinstance(value, type(key.default)) else key.default

    def set(self, key: Key[V], value: V) -> None:
        """Keep a setting."""
        self._settings.setValue(key.name, value)
        self._settings.sync()

    def recent(self) -> list[Path]:
        """Return the files opened last that are still there, the newest first."""
        kept = self._settings.value(_RECENT, [])
        names = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        return [path for name in names if (path := Path(str(name))).is_file()]

    def add_recent(self, path: Path) -> None:
        """Put a file first among those opened last."""
        others = [str(old) for old in self.recent() if old != path]
        self._settings.setValue(_RECENT, [str(path), *others][:MOST_RECENT])
