"""Places: what ships with the program, and where the user's own files live."""

import os
import zlib
from pathlib import Path

from jimdesk import policy

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
    return policy.current().data_folder or _home("Data") or _local_folder() / "Data"


def config_folder() -> Path:
    """Return the folder of the settings; it may not exist yet."""
    home = _home("Config")
    if home is not None:
        return home
    import platformdirs  # asked only where the place is not given

    return Path(platformdirs.user_config_dir(_APP, appauthor=False, roaming=False))


def log_folder() -> Path:
    """Return the folder of the logs; it may not exist yet."""
    home = _home("Logs")
    if home is not None:
        return home
    import platformdirs

    return Path(platformdirs.user_log_dir(_APP, appauthor=False))


def backup_folder(file: Path) -> Path:
    """Return the folder of one file's backup copies; it may not exist yet.

    It bears the file's name, and a mark of the whole path so that two files of the same name keep
    their copies apart.
    """
    return backup_folders(file)[0]


def backup_folders(file: Path) -> tuple[Path, ...]:
    """Return where one file's backup copies may lie: the chosen place first, then our own."""
    mark = f"{zlib.crc32(os.path.normcase(file.resolve()).encode(errors='replace')):08x}"
    name = f"{file.stem[:80]} {mark}"
    own = (_home("Backups") or _local_folder() / "Backups") / name
    chosen = backup_place()
    return (own,) if chosen is None else (chosen / name, own)


def backup_place() -> Path | None:
    """Return the folder chosen for backup copies, None for the program's own.

    What the user's organisation has decided goes before what the user chose.
    """
    decided = policy.current().backup_folder
    if decided is not None:
        return decided
    try:
        text = backup_place_note().read_text("utf-8").strip()
    except (OSError, ValueError):
        return None
    return Path(text) if text and Path(text).is_absolute() else None


def backup_place_note() -> Path:
    """Return the file that says where backup copies go; commands without a window read it too."""
    return config_folder() / "backups.txt"


def _local_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir(_APP, appauthor=False, roaming=False))


def _home(part: str) -> Path | None:
    home = os.environ.get(_HOME)
    return Path(home) / part if home else None
