"""Places where an open file is in danger: network drives, and folders that another program syncs.

Source: quality requirements R-FILE-2; sqlite.org/useovernet.html.
"""

import enum
import fnmatch
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PureWindowsPath

from jimdesk import policy
from jimdesk.domain.errors import RefusedError
from jimdesk.i18n import translate

_NETWORK_TYPES = frozenset(
    ("cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "9p", "davfs", "ncpfs", "glusterfs")
) | {"fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse"}
_SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_SYNC_MARKS = (".dropbox", ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log",
               ".tmp.drivedownload")  # fmt: skip
_SYNC_PATTERNS = (".sync_*.db", "._sync_*.db")
_ESCAPED = re.compile(r"\\([0-7]{3})")  # a space and the like in /proc/self/mounts
_REMOTE_DRIVE = 4  # what Windows calls a drive letter that stands for a share


class NetworkError(RefusedError):
    """The user's organisation lets no file on a network drive be worked on."""


class Place(enum.Enum):
    """A kind of place that a file should not be worked on in."""

    NETWORK = "network"
    SYNC = "sync"


def risky(
    path: Path, *, mounts: str | None = None, environment: Mapping[str, str] | None = None
) -> Place | None:
    """Return what is risky about where a file lies, None for a place on this computer.

    Args:
        path: The file.
        mounts: What the system says is mounted, as /proc/self/mounts; None asks the system.
        environment: Variables in which sync clients name their folders; None for the process's.
    """
    path = path.resolve()
    if _on_network(path, _mounts() if mounts is None else mounts):
        return Place.NETWORK
    if _is_synced(path, os.environ if environment is None else environment):
        return Place.SYNC
    return None


def is_on_network(path: Path) -> bool:
    """Return whether a file lies on a network drive."""
    return _on_network(path.resolve(), _mounts())


def refuse_network(path: Path, *, mounts: str | None = None) -> None:
    """Refuse to work on a network drive when the user's organisation has decided so.

    Raises:
        NetworkError: the file lies on one.
    """
    if not policy.current().network_files and _on_network(
        path.resolve(), _mounts() if mounts is None else mounts
    ):
        text = translate(
            "Store",
            "{file} lies on a network drive, and your organisation has decided that files there"
            " are not worked on. Nothing has been changed. Open it read-only, or copy it to this"
            " computer first.",
        )
        raise NetworkError(text.format(file=path.name))


def _is_synced(path: Path, environment: Mapping[str, str]) -> bool:
    named = {Path(environment[name]) for name in _SYNC_VARIABLES if environment.get(name)}
    return any(_holds_sync(folder, named) for folder in path.parents)


def _holds_sync(folder: Path, named: Iterable[Path]) -> bool:
    if folder in named or folder.name.startswith("OneDrive -") or folder.name == "iCloudDrive":
        return True
    try:
        names = set(os.listdir(folder)) if folder != Path(folder.anchor) else set()
    except OSError:
        return False
    if names & set(_SYNC_MARKS):
        return True
    return any(fnmatch.filter(names, pattern) for pattern in _SYNC_PATTERNS)


def on_windows_share(path: PureWindowsPath, drive_type: Callable[[str], int]) -> bool:
    """Return whether a path of Windows leads to a share.

    Args:
        path: The path, resolved, so that a letter that stands for a share may be gone already.
        drive_type: What Windows says of a drive such as "H:" with a backslash; 4 for a share.
    """
    drive = path.drive.upper()
    if drive.startswith(("\\\\?\\UNC", "\\\\.\\UNC")):
        return True
    if drive.startswith(("\\\\?\\", "\\\\.\\")):
        drive = drive[4:]
    elif drive.startswith("\\\\"):
        return True
    return drive_type(f"{drive}\\") == _REMOTE_DRIVE


def _on_network(path: Path, mounts: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        return on_windows_share(PureWindowsPath(path), ctypes.windll.kernel32.GetDriveTypeW)
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        place = Path(_ESCAPED.sub(lambda code: chr(int(code[1], 8)), fields[1]))
        if path.is_relative_to(place) and len(place.parts) >= best:
            best, kind = len(place.parts), fields[2]
    return kind in _NETWORK_TYPES


def _mounts() -> str:
    try:
        return Path("/proc/self/mounts").read_text("utf-8", "replace")
    except OSError:
        return ""
