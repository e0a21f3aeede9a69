"""Make the installers for Windows, on Debian: ``resources/packaging/windows.py PYTHON.zip``.

PYTHON.zip is the embeddable package of CPython 3.11.9 for Windows (amd64), as its makers publish
and sign it; what its files must weigh is written here. The program is frozen under wine, then
packed with wixl (an MSI for the whole computer) and makensis (a setup for one person). Or, with
``--frozen FOLDER``, a folder is packed that freeze.py has made on a Windows computer.

With ``--certificate`` everything that has no signature yet is signed, the packages too.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import msi
import wine
from signing import Signer

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
RECIPES, WORK = HERE / "windows", ROOT / "build" / "windows"
PYTHON, PREFIX = WORK / "python", WORK / "prefix"
FROZEN = WORK / "dist" / "jimdesk"
_PYTHON = "381521a18d029d17e4c81aed3285c645bf0a495a62b438e50997a030c01b9c36"
_UV = "uv==0.13.9"
_CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
_PACKING = {"wixl": "wixl", "msibuild": "msitools", "msiinfo": "msitools", "makensis": "nsis"}
_FREEZING = {
    "wine": "wine64",
    "xvfb-run": "xvfb",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "osslsigncode": "osslsigncode",
    _CERTIFICATES: "ca-certificates",
}


def main() -> None:
    """Make both installers and say where they lie."""
    options = _options()
    _need(_PACKING if options.frozen else _PACKING | _FREEZING)
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    if options.frozen:
        FROZEN.parent.mkdir()
        FROZEN.symlink_to(options.frozen.resolve())
    else:
        _interpreter(options.python)
        _freeze()
    signer = options.certificate and Signer(
        certificate=options.certificate.resolve(),
        password=options.password_file and options.password_file.resolve(),
        timestamp=options.timestamp,
    )
    if signer:
        print(f"{signer.sign_folder(FROZEN)} files signed")
    dist = ROOT / "dist"
    dist.mkdir(exist_ok=True)
    icon = FROZEN / "_internal" / "jimdesk.ico"
    package = msi.Package(work=WORK, folder=FROZEN, icon=icon, version=options.version)
    whole, own = (dist / f"jimdesk-{options.version}-{end}" for end in ("x64.msi", "setup.exe"))
    msi.make(package, whole)
    _setup(package, signer, own)
    for made in (whole, own):
        if signer:
            signer.sign(made)
        digest = hashlib.sha256(made.read_bytes()).hexdigest()
        print(f"{made}: {made.stat().st_size / 1e6:.0f} MB, SHA-256 {digest}")
    print(f"ProductCode {msi.product_code(options.version)}")


def _options() -> argparse.Namespace:
    sys.path.insert(0, str(ROOT))
    from jimdesk import __version__

    about, _, more = (__doc__ or "").partition("\n\n")
    parser = argparse.ArgumentParser(description=about, epilog=more)
    parser.add_argument("python", nargs="?", type=Path, metavar="PYTHON.zip")
    parser.add_argument("--frozen", type=Path, metavar="FOLDER", help="pack only, this folder")
    parser.add_argument("--version", default=__version__, help="what the packages are called")
    parser.add_argument("--certificate", type=Path, metavar="FILE", help="PKCS #12, to sign with")
    parser.add_argument("--password-file", type=Path, metavar="FILE", help="its password")
    parser.add_argument("--timestamp", metavar="URL", help="who tells the time of a signature")
    options = parser.parse_args()
    if bool(options.python) == bool(options.frozen):
        parser.error("name either PYTHON.zip or --frozen FOLDER")
    return options


def _need(tools: dict[str, str]) -> None:
    """Stop when a tool is missing, and say how it comes to be there."""
    missing = {package for tool, package in tools.items() if not shutil.which(tool)}
    if Path(_CERTIFICATES).exists():
        missing.discard("ca-certificates")
    if missing:
        raise SystemExit("First: apt-get install " + " ".join(sorted(missing)))


def _interpreter(package: Path) -> None:
    """Unpack Python, check that it is the one its makers signed, and put the packages into it."""
    with zipfile.ZipFile(package) as archive:
        for entry in archive.infolist():
            if not entry.is_dir():
                target = PYTHON / Path(entry.filename).name
                target.parent.mkdir(exist_ok=True)
                target.write_bytes(archive.read(entry))
    names = PYTHON / "python311._pth"
    names.unlink()
    if _weight(PYTHON) != _PYTHON:
        raise SystemExit(f"{package} is not the package that this recipe knows: {_weight(PYTHON)}")
    signed = ("-ignore-crl", "-CAfile", _CERTIFICATES, "-TSA-CAfile", _CERTIFICATES)
    for part in ("python.exe", "python311.dll"):
        said = subprocess.run(
            ["osslsigncode", "verify", *signed, "-in", str(PYTHON / part)],
            capture_output=True,
            text=True,
            check=False,
        )
        if said.returncode:
            raise SystemExit(said.stdout + said.stderr)
    names.write_text("python311.zip\n.\nLib\\site-packages\nimport site\n")
    packages = WORK / "venv"  # pip would follow the conditions of the computer that it runs on
    _run(sys.executable, "-m", "venv", packages)
    _run(packages / "bin/pip", "install", "-q", _UV)
    into = ("--target", PYTHON / "Lib/site-packages", "--only-binary", ":all:")
    kind = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.11")
    named = ("--require-hashes", "-r", HERE / "requirements-build.txt")
    _run(packages / "bin/uv", "pip", "install", "-q", *into, *kind, *named)


def _weight(folder: Path) -> str:
    """Return one sum over all files of a folder and their names."""
    lines = (
        f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.name}\n"
        for path in sorted(folder.iterdir())
    )
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _freeze() -> None:
    wine.make_prefix(PREFIX)
    os.chdir(ROOT)
    folders = ("--distpath", wine.there(WORK / "dist"), "--workpath", wine.there(WORK / "work"))
    command = ("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders)
    python = PYTHON / "python.exe"
    wine.run(PREFIX, python, *command, wine.there(ROOT / "build.spec"))
    if not (FROZEN / "_internal/PySide6/plugins/platforms/qwindows.dll").is_file():
        raise SystemExit("The frozen program lacks Qt's plugin for Windows.")
    sources = WORK / "work" / "build" / "sources.json"
    print(wine.run(PREFIX, python, *map(wine.there, (HERE / "shipped.py", FROZEN, sources))))


def _setup(package: msi.Package, signer: Signer | None, made: Path) -> None:
    """Pack the folder for one person; the program that removes it is signed as it is written."""
    defines = {
        "VERSION": package.version,
        "FROZEN": package.folder,
        "ICON": package.icon,
        "MADE": made,
        "SIGN": signer.command("%1") if signer else "",
    }
    flags = (f"-D{name}={value}" for name, value in defines.items() if value)
    _run("makensis", "-V2", *flags, RECIPES / "jimdesk.nsi")


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT)


if __name__ == "__main__":
    main()
