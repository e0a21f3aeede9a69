"""Programs of Windows, run on Debian: wine in a prefix of its own, with what wine 8 lacks.

Qt and Rust need libraries that are part of Windows 10, and numpy functions that wine's C library
only names. Stand-ins, from windows/*.c, are put into the prefix and nowhere else.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

_RECIPES = Path(__file__).parent / "windows"
_LIBRARY = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll")
_OWN = "ucrtwine"
_TOOL = "x86_64-w64-mingw32-"
_LONGEST = 1800


def make_prefix(prefix: Path) -> None:
    """Make a prefix with the stand-ins in it; what was there before is lost."""
    shutil.rmtree(prefix, ignore_errors=True)
    run(prefix, "wineboot", "-i")
    system = prefix / "drive_c/windows/system32"
    for name in ("bcryptprimitives", "icuuc", "mscms"):
        _build(system / f"{name}.dll", _RECIPES / f"{name}.c")
    _wrap_c_library(system)


def run(prefix: Path, *command: object, answers: tuple[int, ...] = (0,)) -> str:
    """Run a program of Windows to its end and return what it said.

    Args:
        prefix: Made by ``make_prefix``.
        command: The program and its arguments, as wine shall see them.
        answers: The exit codes, modulo 256, with which it may end.
    """
    environment = os.environ | {
        "WINEPREFIX": str(prefix),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscms,ucrtbase=n;winemenubuilder.exe=d",
    }
    if not (prefix / f"drive_c/windows/system32/{_OWN}.dll").exists():
        environment["WINEDLLOVERRIDES"] = "winemenubuilder.exe=d;mscoree,mshtml="
    done = subprocess.run(
        ["xvfb-run", "-a", "wine", *map(str, command)],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,  # a program under wine cannot write straight to a file
        stderr=subprocess.STDOUT,
        check=False,
        timeout=_LONGEST,
    )
    said = done.stdout.decode(errors="replace")
    if done.returncode not in answers:
        raise SystemExit(f"{said}\n{command} ended with {done.returncode}")
    return said


def there(path: Path) -> str:
    """Return a path as wine sees it."""
    return "Z:" + str(path).replace("/", "\\")


def _build(made: Path, *sources: object) -> None:
    _do(f"{_TOOL}gcc", "-O2", "-shared", "-static", "-o", made, *sources, "-ladvapi32")


def _wrap_c_library(system: Path) -> None:
    """Put our functions of complex numbers before wine's C library, which lies behind as ucrtwine.

    Wine would not load a copy that carries the mark of its own libraries.
    """
    source, compiled = _RECIPES / "ucrtbase.c", system / "ucrtbase.o"
    _do(f"{_TOOL}gcc", "-O2", "-c", "-o", compiled, source)
    ours = set(re.findall(r" T own_(\w+)", _do(f"{_TOOL}nm", compiled)))
    table = _do(f"{_TOOL}objdump", "-p", _LIBRARY).partition("[Ordinal/Name Pointer] Table")[2]
    names = re.findall(r"^\s*\[\s*\d+\]\s+(\S+)$", table, re.MULTILINE)
    lines = [f"{name} = {f'own_{name}' if name in ours else f'{_OWN}.{name}'}" for name in names]
    exports = system / "ucrtbase.def"
    exports.write_text("\n".join(("LIBRARY ucrtbase.dll", "EXPORTS", *lines)) + "\n", "utf-8")
    _build(system / "ucrtbase.dll", compiled, exports)
    copy = _LIBRARY.read_bytes().replace(b"Wine builtin DLL", b"A copy of a DLL.")
    (system / f"{_OWN}.dll").write_bytes(copy)


def _do(*command: object) -> str:
    done = subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE)
    return done.stdout.decode()
