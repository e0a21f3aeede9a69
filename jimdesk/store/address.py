"""How SQLite is told which file to open, and in which way."""

from pathlib import PurePath


def address(path: PurePath, mode: str) -> str:
    """Return SQLite's own address of a file.

    The name of a file on a share begins with a server, for which SQLite has no place in an address:
    where it would stand must be empty, which makes it part of the path.

    Args:
        path: From the root of its drive or share, without links.
        mode: ``ro`` or ``rw``, and after it what else SQLite shall know.

    Source: sqlite.org/uri.html, 3.1 and 3.2.
    """
    place = path.as_uri()
    if path.drive.startswith("\\\\"):
        place = place.replace("file://", "file:////", 1)
    return f"{place}?mode={mode}"
