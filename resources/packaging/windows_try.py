"""Install the packages for Windows, try them and take them away again.

``windows_try.py NEW.msi SETUP.exe [OLDER.msi]``: on Windows as an administrator, on a computer
that may be changed; elsewhere under wine, in a prefix of its own in build/windows/try. What the
program wrote there stays, to be looked at.
"""

import re
import subprocess
import sys
import time
from pathlib import Path

import wine

ROOT = Path(__file__).resolve().parents[2]
PREFIX = ROOT / "build" / "windows" / "try"
_NATIVE = sys.platform == "win32"
_PROGRAM = r"C:\Program Files\JiM Desk"
_OUT = r"C:\JiM Desk prov åäö"
_MENU = r"Microsoft\Windows\Start Menu\Programs\JiM Desk.lnk"
_FILES = r"Software\Classes\.jim"
_OPENS = r"Software\Classes\JiMDesk.File\shell\open\command"
_LISTED = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
_REFUSED = 1603  # Windows Installer: the package stopped, for its own reasons
_LONGEST = 60


def main() -> None:
    """Try the package for the whole computer, then the one for a single person."""
    whole, own, *older = (Path(name).resolve() for name in sys.argv[1:])
    if not _NATIVE:
        wine.make_prefix(PREFIX)
    _here(_OUT).mkdir(exist_ok=True)
    if older:
        _install(older[0])
        _do(rf"{_PROGRAM}\jimdesk-cli.exe", "example", rf"{_OUT}\Äldre.jim")
    _install(whole)
    _says_installed("HKLM", _PROGRAM, _version(whole))
    _expect(_menu().exists(), "The Start menu has the program")
    _program(_PROGRAM, _version(whole))
    if older:
        _install(older[0], answer=_REFUSED)
        _says_installed("HKLM", _PROGRAM, _version(whole))
        _do(rf"{_PROGRAM}\jimdesk-cli.exe", "check", rf"{_OUT}\Äldre.jim", answers=(0, 1))
    _do("msiexec", "/x", _there(whole), "/qn")
    _says_gone("HKLM", _PROGRAM)
    _expect(not _menu().exists(), "The Start menu is without the program")
    _single(own)
    kept = sorted(path.name for path in _here(_OUT).iterdir())
    _expect(bool(kept), f"What was written is kept: {', '.join(kept)}")


def _menu() -> Path:
    """Return the entry in the Start menu; wine gives to one person what is for all."""
    return _here(rf"{_variable('ProgramData' if _NATIVE else 'AppData')}\{_MENU}")


def _single(own: Path) -> None:
    folder = rf"{_variable('LOCALAPPDATA')}\Programs\JiM Desk"
    _do(_there(own), "/S")
    _do(_there(own), "/S")  # once more, over itself
    _says_installed("HKCU", folder, _version(own))
    _program(folder, _version(own))
    _do(rf"{folder}\uninstall.exe", "/S")
    _wait_until_gone(folder)
    _says_gone("HKCU", folder)


def _install(package: Path, *, answer: int = 0) -> None:
    log = rf"{_OUT}\{package.stem}.log"
    command = ("msiexec", "/i", _there(package), "/qn", "/l*v", log)
    _do(*command, answers=(answer, answer % 256))
    print(f"{package.name} installed" if not answer else f"{package.name} refused")


def _program(folder: str, version: str) -> None:
    """Use what is installed as a person and a script would."""
    cli, window = rf"{folder}\jimdesk-cli.exe", rf"{folder}\jimdesk.exe"
    place = rf"{_OUT}\{'en' if 'Local' in folder else 'alla'}"
    _expect(f"jimdesk {version}" in _do(cli, "--version"), "The command line tells its version")
    _do(window, "--smoke")
    print("The window has been painted")
    _do(cli, "example", rf"{place}.jim")
    _do(cli, "export", rf"{place}.jim", "--year", "2025", "--to", rf"{place}.xlsx")
    paper = ("--report", "annual-text", "--to", rf"{place}.docx")
    _do(cli, "export", rf"{place}.jim", "--year", "2025", *paper)
    picture = ("--report", "management", "--to", rf"{place}.pdf")
    _do(cli, "export", rf"{place}.jim", "--year", "2025", *picture)
    for ending in ("jim", "xlsx", "docx", "pdf"):
        written = _here(f"{place}.{ending}")
        _expect(written.stat().st_size > 10_000, f"{written.name} is written")
    seen = _do(cli, "inspect", rf"{place}.xlsx")  # read by a process of its own
    _expect("Indikator" in seen, "A workbook can be read")
    texts = list((_here(folder) / "licences").iterdir())
    _expect(len(texts) > 20, f"{len(texts)} texts of licences are there")


def _says_installed(hive: str, folder: str, version: str) -> None:
    _expect(_here(rf"{folder}\jimdesk.exe").is_file(), f"{folder} has the program")
    _expect("JiMDesk.File" in _registry(hive, _FILES), "Files are ours")
    _expect(folder in _registry(hive, _OPENS), "Files are opened with the program")
    listed = re.findall(r"DisplayVersion\s+REG_SZ\s+(\S+)", _listed(hive))
    _expect(listed == [version], f"One version is listed: {listed}")


def _says_gone(hive: str, folder: str) -> None:
    _expect(not _here(folder).exists(), f"{folder} is gone")
    _expect("JiMDesk" not in _registry(hive, _FILES), "Files are nobody's")
    _expect(not _registry(hive, _OPENS), "Nothing opens them")
    _expect(not _listed(hive), "No version is listed")


def _listed(hive: str) -> str:
    """Return what the list of installed programs has on ours."""
    said = _registry(hive, _LISTED)
    return "\n".join(part for part in said.split("\r\n\r\n") if "JiM Desk" in part)


def _registry(hive: str, key: str) -> str:
    """Return the values of a key and of those below it; nothing when there is no such key."""
    said = _do("reg", "query", rf"{hive}\{key}", "/s", answers=(0, 1))
    return said if "REG_SZ" in said else ""


def _variable(name: str) -> str:
    return _do("cmd", "/c", "echo", f"%{name}%").strip()


def _wait_until_gone(folder: str) -> None:
    """Wait for a program that removes itself from a copy of it."""
    last = time.monotonic() + _LONGEST
    while _here(folder).exists() and time.monotonic() < last:
        time.sleep(0.5)


def _do(*command: str, answers: tuple[int, ...] = (0,)) -> str:
    if not _NATIVE:
        return wine.run(PREFIX, *command, answers=answers)
    done = subprocess.run(command, capture_output=True, timeout=600, check=False)
    said = (done.stdout + done.stderr).decode(errors="replace")
    if done.returncode not in answers:
        raise SystemExit(f"{said}\n{command} ended with {done.returncode}")
    return said


def _here(path: str) -> Path:
    """Return a path of Windows as this computer sees it."""
    if _NATIVE:
        return Path(path)
    return PREFIX / "drive_c" / path.removeprefix("C:\\").replace("\\", "/")


def _there(path: Path) -> str:
    return str(path) if _NATIVE else wine.there(path)


def _version(package: Path) -> str:
    return package.name.split("-")[1]


def _expect(holds: bool, what: str) -> None:
    if not holds:
        raise SystemExit(f"Not so: {what}")
    print(what)


if __name__ == "__main__":
    main()
