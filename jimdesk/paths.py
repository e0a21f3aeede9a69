"""Places: what ships with the program, and where the user's own files live."""

import os
import zlib
from pathlib import Path

import platformdirs

_APP = "JiM Desk"
_HOME = "JIMDESK_HOME"  # one folder for everything of the user's: tests, and trying out


def resource(*parts: str) -> Path:
    """Return the path of something that ships with the program, such as ("icons", "plus.svg").

    The same in a wheel and frozen (``resources`` inside the package) and in a checkout
    (``resources`` beside the package). The path is returned whether or not anything is there.
    """
    package = Path(__file__).parent
    inside = package / "resources"
    return (inside if inside.is_dir() else package.parent / "resources").joinpath(*parts)


def data_folder() -> Path:
    """Return the folder where new files are offered a place; it may not exist yet."""
    return _home("Data") or _local_folder() / "Data"


def config_folder() -> Path:
    """Return the folder of the settings; it may not exist yet."""
    return _home("Config") or Path(
        platformdirs.user_config_dir(_APP, appauthor=False, roaming=False)
    )


def log_folder() -> Path:
    """Return the folder of the logs; it may not exist yet."""
    return _home("Logs") or Path(platformdirs.user_log_dir(_APP, appauthor=False))


def backup_folder(file: Path) -> Path:
    """Return the folder of one file's backup copies; it may not exist yet.

    It bears the file's name, and a mark of the whole path so that two files of the same name keep
    their copies apart.
    """
    mark = f"{zlib.crc32(os.path.normcase(file.resolve()).encode(errors='replace')):08x}"
    backups = _home("Backups") or _local_folder() / "Backups"
    return backups / f"{file.stem[:80]} {mark}"


def _local_folder() -> Path:
    return Path(platformdirs.user_data_dir(_APP, appauthor=False, roaming=False))


def _home(part: str) -> Path | None:
    home = os.environ.get(_HOME)
    return Path(home) / part if home else None
