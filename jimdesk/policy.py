"""What the user's organisation has decided about this computer, read once per start.

Administrators write it, in ``policy.ini`` or, on Windows, with group policy in the registry, which
goes first. Nothing here fails: what cannot be read or is not understood is a fault, which is told,
and everything else holds.
"""

import enum
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

THEMES = ("system", "light", "dark", "high_contrast")
LOWEST_THRESHOLD, HIGHEST_THRESHOLD = 3, 1000
REGISTRY_KEY = r"Software\Policies\JiM Desk"

_YES = ("1", "yes", "true", "on", "ja")
_NO = ("0", "no", "false", "off", "nej")


class FaultKind(enum.Enum):
    """What is wrong with a line; it then counts as if it were not there."""

    UNREADABLE = "unreadable"
    NO_VALUE = "no_value"
    UNKNOWN = "unknown"
    VALUE = "value"


class Fault(NamedTuple):
    """Something in a policy that is not followed.

    Attributes:
        kind: What is wrong.
        source: The file or registry key.
        line: Line in the file, from 1; 0 for a whole source or a value of the registry.
        name: The setting as written, "" when there is none.
    """

    kind: FaultKind
    source: str
    line: int = 0
    name: str = ""


class Policy(NamedTuple):
    """The settings that the organisation has decided; each default leaves the user free.

    Attributes:
        backup_folder: Where backup copies go, None for the user's choice.
        data_folder: Where new files are offered a place, None for the program's own.
        network_files: Whether files on network drives may be worked on.
        threshold: Lowest threshold for small counts of any file, in persons; 0 for none.
        theme: One of THEMES, "" for the user's choice.
        agency_name: Name of the agency in new files, "" for none.
        example: Whether the example may be opened.
        faults: What was not followed.
    """

    backup_folder: Path | None = None
    data_folder: Path | None = None
    network_files: bool = True
    threshold: int = 0
    theme: str = ""
    agency_name: str = ""
    example: bool = True
    faults: tuple[Fault, ...] = ()


_installed: Policy | None = None


def current() -> Policy:
    """Return the policy of this computer."""
    global _installed
    if _installed is None:
        _installed = of_computer()
    return _installed


def install(policy: Policy) -> None:
    """Let a policy hold from now on, whatever this computer says."""
    global _installed
    _installed = policy


def of_computer() -> Policy:
    """Read the policy of this computer: the file, and over it the registry."""
    return from_values(_registry(), rf"HKLM\{REGISTRY_KEY}", below=read_file(policy_file()))


def policy_file() -> Path:
    """Return where the file of the policy lies; only administrators may write there."""
    if sys.platform == "win32":
        import platformdirs  # nowhere else needed here

        return Path(platformdirs.site_config_dir("JiM Desk", appauthor=False)) / "policy.ini"
    return Path("/etc/jimdesk/policy.ini")


def read_file(path: Path) -> Policy:
    """Return what a file decides, line by line; a file that is not there decides nothing.

    A line is ``name = value``; sections, blank lines and lines that begin with ; or # are passed
    over. Upper and lower case are the same in names.
    """
    try:
        lines = path.read_bytes().decode("utf-8-sig").splitlines()
    except FileNotFoundError:
        return Policy()
    except (OSError, UnicodeDecodeError):
        return Policy(faults=(Fault(kind=FaultKind.UNREADABLE, source=str(path)),))
    policy = Policy()
    for number, text in enumerate(lines, start=1):
        line = text.strip()
        if not line or line[0] in ";#" or (line[0] == "[" and line[-1] == "]"):
            continue
        name, equals, value = (part.strip() for part in line.partition("="))
        if equals and name and value:
            policy = _with(policy, name, value, Fault(
                kind=FaultKind.VALUE, source=str(path), line=number, name=name
            ))  # fmt: skip
        else:
            fault = Fault(kind=FaultKind.NO_VALUE, source=str(path), line=number, name=name)
            policy = policy._replace(faults=(*policy.faults, fault))
    return policy


def from_values(
    values: Mapping[str, object], source: str, *, below: Policy | None = None
) -> Policy:
    """Return what named values decide, such as those of the registry.

    Args:
        values: By name of the setting; numbers count as their figures.
        source: What the values come from, for those who are told of a fault.
        below: What holds where these values decide nothing.
    """
    policy = below or Policy()
    for name, value in values.items():
        fault = Fault(kind=FaultKind.VALUE, source=source, name=name)
        policy = _with(policy, name, str(value).strip(), fault)
    return policy


def _with(policy: Policy, name: str, value: str, fault: Fault) -> Policy:
    """Return a policy with one more setting, or with one more fault."""
    try:
        changed = _change(name.lower(), value)
    except ValueError:
        return policy._replace(faults=(*policy.faults, fault))
    if not changed:
        unknown = fault._replace(kind=FaultKind.UNKNOWN)
        return policy._replace(faults=(*policy.faults, unknown))
    return policy._replace(**changed)


def _change(name: str, value: str) -> dict[str, Any]:
    """Return what a setting changes, nothing for one that is not known.

    Raises:
        ValueError: the value is none that the setting can have.
    """
    match name:
        case "backupfolder":
            return {"backup_folder": _folder(value)}
        case "datafolder":
            return {"data_folder": _folder(value)}
        case "allownetworkfiles":
            return {"network_files": _yes(value)}
        case "smallcountthreshold":
            return {"threshold": _threshold(value)}
        case "theme":
            return {"theme": THEMES[THEMES.index(value.lower())]}
        case "agencyname":
            return {"agency_name": _text(value)}
        case "disableexampledata":
            return {"example": not _yes(value)}
    return {}


def _folder(value: str) -> Path:
    """Return a folder in which names of variables, such as %USERNAME%, stand for their values."""
    folder = Path(os.path.expandvars(value)).expanduser()
    if not folder.is_absolute():
        raise ValueError(value)
    return folder


def _yes(value: str) -> bool:
    if value.lower() not in (*_YES, *_NO):
        raise ValueError(value)
    return value.lower() in _YES


def _threshold(value: str) -> int:
    number = int(value)
    if not LOWEST_THRESHOLD <= number <= HIGHEST_THRESHOLD:
        raise ValueError(value)
    return number


def _text(value: str) -> str:
    if not value or not value.isprintable():
        raise ValueError(value)
    return value


def _registry() -> dict[str, object]:
    """Return the values that group policy has put in the registry; none elsewhere."""
    values: dict[str, object] = {}
    if sys.platform == "win32":
        import winreg

        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, REGISTRY_KEY, 0, access) as key:
                for index in range(winreg.QueryInfoKey(key)[1]):
                    name, value, _ = winreg.EnumValue(key, index)
                    values[name] = value
        except OSError:  # there is no such key
            return {}
    return values
