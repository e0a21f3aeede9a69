"""Make the program that runs where there is no Python: ``python resources/packaging/freeze.py``.

The folder comes to be in dist/jimdesk, from an environment of its own in build/venv that holds just
what requirements-build.txt names, with their hashes. With it come the licences of everything that
is in it and a bill of materials (CycloneDX).
"""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
FROZEN = DIST / "jimdesk"
_REQUIREMENTS = HERE / "requirements-build.txt"


def main() -> None:
    """Freeze the program and say where it lies."""
    python = environment(_REQUIREMENTS)
    freeze(python, ROOT / "build.spec", DIST)
    run(python, HERE / "shipped.py", FROZEN, BUILD / "build" / "sources.json")
    print(f"{FROZEN}: {size(FROZEN) / 1e6:.0f} MB")


def environment(requirements: Path) -> Path:
    """Return the Python of an environment with just these packages, made if it is not there."""
    folder = BUILD / "venv"
    scripts = "Scripts" if sys.platform == "win32" else "bin"
    python = folder / scripts / "python"
    if not folder.exists():
        run(Path(sys.executable), "-m", "venv", folder)
    run(python, "-m", "pip", "install", "-q", "--require-hashes", "-r", requirements)
    return python


def freeze(python: Path, spec: Path, into: Path) -> None:
    """Freeze what a spec names; of Python itself, leave out what only debuggers read."""
    folders = ("--distpath", into, "--workpath", BUILD)
    run(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, spec)
    strip = shutil.which("strip")
    if strip and sys.platform == "linux":
        # No other libraries: those that a wheel has moved are broken by it.
        found = [
            *into.glob("*/_internal/libpython*"),
            *into.glob("*/_internal/python3*/lib-dynload/*.so"),
        ]
        run(Path(strip), "--strip-unneeded", *found)


def size(folder: Path) -> int:
    """Return the bytes of all files in a folder; links count as what they are."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def run(program: Path, *arguments: object) -> None:
    """Run a program to its end; stop when it fails."""
    subprocess.run([str(program), *map(str, arguments)], check=True, cwd=ROOT)


if __name__ == "__main__":
    main()
