"""Make the installers for Windows, on Debian: ``python resources/packaging/windows.py PYTHON.zip``.

PYTHON.zip is the embeddable package of CPython 3.11.9 for Windows (amd64), as its makers publish
and sign it; what its files must weigh is written here. The program is frozen under wine, in a
prefix of its own in build/windows, and packed with wixl (an MSI for the whole computer) and
makensis (a setup for one person). Needs: wine64, wixl, nsis, gcc-mingw-w64-x86-64-win32,
osslsigncode, xvfb and uv.

Wine 8 lacks two libraries that are part of Windows. Stubs for them, from windows/*.c, are put into
the prefix and nowhere else. It also lacks functions that numpy 2 calls, so numpy 1.26 is frozen.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import uuid
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RECIPES, WORK = HERE / "windows", ROOT / "build" / "windows"
PYTHON, PREFIX = WORK / "python", WORK / "prefix"
FROZEN = WORK / "dist" / "jimdesk"
_PYTHON_EXE = "5f7b89a612c9b8af1d6456cdfcd1dbe5ca630849e79aebced9bee9a6694952ec"
_NUMPY = "numpy==1.26.4"
_NAMESPACE = uuid.UUID("6e0f1f5e-3d9a-4c55-9f0e-0d7a6d1c2b5e")
_STUBS = ("icuuc", "mscms")
_CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"


def main() -> None:
    """Make both installers and say where they lie."""
    sys.path.insert(0, str(ROOT))
    from jimdesk import __version__

    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    _interpreter(Path(sys.argv[1]))
    _prefix()
    _freeze()
    dist = ROOT / "dist"
    dist.mkdir(exist_ok=True)
    for made in (_msi(dist, __version__), _setup(dist, __version__)):
        digest = hashlib.sha256(made.read_bytes()).hexdigest()
        print(f"{made}: {made.stat().st_size / 1e6:.0f} MB, SHA-256 {digest}")


def _interpreter(package: Path) -> None:
    """Unpack Python, check that it is the one its makers signed, and put the packages into it."""
    with zipfile.ZipFile(package) as archive:
        for entry in archive.infolist():
            if not entry.is_dir():
                target = PYTHON / Path(entry.filename).name
                target.parent.mkdir(exist_ok=True)
                target.write_bytes(archive.read(entry))
    digest = hashlib.sha256((PYTHON / "python.exe").read_bytes()).hexdigest()
    if digest != _PYTHON_EXE:
        raise SystemExit(f"{package} is not the package that this recipe knows.")
    signed = ("-ignore-crl", "-CAfile", _CERTIFICATES, "-TSA-CAfile", _CERTIFICATES)
    _run("osslsigncode", "verify", *signed, "-in", PYTHON / "python.exe")
    (PYTHON / "python311._pth").write_text("python311.zip\n.\nLib\\site-packages\nimport site\n")
    into = ("--target", PYTHON / "Lib/site-packages", "--only-binary", ":all:")
    kind = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.11")
    _run("uv", "pip", "install", "-q", *into, *kind, "-r", HERE / "requirements-build.txt")
    _run("uv", "pip", "install", "-q", "--upgrade", *into, *kind, _NUMPY)


def _prefix() -> None:
    _wine("wineboot", "-i")
    system = PREFIX / "drive_c/windows/system32"
    for name in _STUBS:
        stub = WORK / f"{name}.dll"
        _run("x86_64-w64-mingw32-gcc", "-shared", "-o", stub, RECIPES / f"{name}.c")
        shutil.copyfile(stub, system / stub.name)


def _freeze() -> None:
    folders = ("--distpath", _there(WORK / "dist"), "--workpath", _there(WORK / "work"))
    command = ("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders)
    _wine(PYTHON / "python.exe", *command, _there(ROOT / "build.spec"))
    if not (FROZEN / "_internal/PySide6/plugins/platforms/qwindows.dll").is_file():
        raise SystemExit("The frozen program lacks Qt's plugin for Windows.")


def _msi(dist: Path, version: str) -> Path:
    """Pack the folder for the whole computer: silent, with .jim files, replacing older versions."""
    files, ids = [], []
    inside = FROZEN.relative_to(WORK)  # wixl takes no path from the root
    for number, (folder, names) in enumerate(_folders()):
        guid = uuid.uuid5(_NAMESPACE, folder.as_posix())
        ids.append(f"c{number}")
        parts = "".join(
            f'<File Id="f{number}_{place}" Source={quoteattr(str(inside / folder / name))}/>'
            for place, name in enumerate(names)
        )
        files.append(
            (folder, f'<Component Id="c{number}" Guid="{guid}" Win64="yes">{parts}</Component>')
        )
    text = (RECIPES / "jimdesk.wxs").read_text("utf-8")
    text = text.replace("@VERSION@", version)
    text = text.replace("@FOLDERS@", _nested(Path(), dict(files)))
    text = text.replace("@COMPONENTS@", "".join(f'<ComponentRef Id="{name}"/>' for name in ids))
    source, made = WORK / "jimdesk.wxs", dist / f"jimdesk-{version}-x64.msi"
    source.write_text(text, "utf-8")
    _run("wixl", "--arch", "x64", "-o", made, source)
    return made


def _folders() -> Iterator[tuple[Path, list[str]]]:
    """Return each folder of the program that holds files, with their names."""
    for place, _, names in os.walk(FROZEN):
        if names:
            yield Path(place).relative_to(FROZEN), sorted(names)


def _nested(folder: Path, components: dict[Path, str]) -> str:
    inside = sorted(path.name for path in (FROZEN / folder).iterdir() if path.is_dir())
    parts = [components.get(folder, "")]
    for name in inside:
        mark = uuid.uuid5(_NAMESPACE, f"folder {(folder / name).as_posix()}").hex
        parts.append(
            f'<Directory Id="d{mark}" Name={quoteattr(name)}>'
            f"{_nested(folder / name, components)}</Directory>"
        )
    return "".join(parts)


def _setup(dist: Path, version: str) -> Path:
    made = dist / f"jimdesk-{version}-setup.exe"
    defines = (f"-DVERSION={version}", f"-DFROZEN={FROZEN}", f"-DMADE={made}", "-V2")
    _run("makensis", *defines, RECIPES / "jimdesk.nsi")
    return made


def _there(path: Path) -> str:
    """Return a path as wine sees it."""
    return "Z:" + str(path).replace("/", "\\")


def _wine(*command: object) -> None:
    environment = os.environ | {
        "WINEPREFIX": str(PREFIX),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscms=n;winemenubuilder.exe=d",
    }
    done = subprocess.run(
        ["xvfb-run", "-a", "wine", *map(str, command)],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,  # a program under wine cannot write straight to a file
        stderr=subprocess.STDOUT,
        check=False,
        cwd=ROOT,
    )
    if done.returncode:
        raise SystemExit(done.stdout.decode(errors="replace"))


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT)


if __name__ == "__main__":
    main()
