"""Make a package for Debian and its kin: ``python resources/packaging/deb.py``.

It takes the frozen program in dist/jimdesk, which freeze.py makes, and needs dpkg-dev, and what
Qt's Wayland plugins link to: libwayland-cursor0 and libwayland-egl1. The package comes to be in
dist/. It has no scripts of its own: what a desktop must be told, others notice by themselves.
"""

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LINUX = HERE / "linux"
FROZEN, STAGE = ROOT / "dist" / "jimdesk", ROOT / "build" / "deb"
_FONT = "fontconfig-config, fonts-dejavu-core | fonts-freefont-ttf | fonts-noto-core"
_CONTROL = """Package: jimdesk
Version: {version}
Architecture: amd64
Maintainer: JiM Desk <jimdesk@invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: libcups2t64 | libcups2
Section: misc
Priority: optional
Description: gender mainstreaming from problem to annual report
 JiM Desk is for those who coordinate gender mainstreaming in Swedish
 government agencies. It holds problems, goals, indicators, activities and
 results in one file on your own computer, says what is missing, and makes the
 workbook that the controller needs for the annual report.
 .
 It works without a network and sends nothing anywhere.
"""
_COPYRIGHT = """JiM Desk is free software under the MIT licence:

{licence}
What it brings with it, Python and Qt among others, lies in /usr/lib/jimdesk. Its makers and
licences are named in /usr/lib/jimdesk/licences/README.txt, with the texts beside it. Qt is used
under the GNU Lesser General Public License, version 3: /usr/share/common-licenses/LGPL-3.
"""
_CHANGES = """jimdesk ({version}) stable; urgency=medium

  * Release {version}. What is new in it is told in the program, under Help.

 -- JiM Desk <jimdesk@invalid>  {date}
"""


def main() -> None:
    """Make the package and say where it lies."""
    sys.path.insert(0, str(ROOT))
    from jimdesk import __version__

    version = os.environ.get("JIMDESK_VERSION", __version__)
    shutil.rmtree(STAGE, ignore_errors=True)
    root = STAGE / "root"
    _program(root)
    _desktop(root, version)
    _documents(root, version)
    _control(root, version)
    _plain_rights(root)
    made = ROOT / "dist" / f"jimdesk_{version}_amd64.deb"
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(_made_at())}
    # A twentieth larger than with -z3, in a third of the time; lintian does not know zstd yet.
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(root), str(made)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB")


def _made_at() -> int:
    """Return when the source was last changed, in seconds, so that two builds are alike."""
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return int(said or os.environ.get("SOURCE_DATE_EPOCH", 0))


def _program(root: Path) -> None:
    target = root / "usr/lib/jimdesk"
    shutil.copytree(FROZEN, target, symlinks=True)
    command = root / "usr/bin/jimdesk"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/jimdesk/jimdesk")


def _desktop(root: Path, version: str) -> None:
    share = root / "usr/share"
    _write(share / "applications/jimdesk.desktop", (LINUX / "jimdesk.desktop").read_text("utf-8"))
    mime = (LINUX / "jimdesk-mime.xml").read_text("utf-8")
    _write(share / "mime/packages/jimdesk.xml", mime.replace("@APPLICATION_ID@", _mark()))
    about = "org.jimdesk.JimDesk.metainfo.xml"
    _write(share / "metainfo" / about, _dated(LINUX / about, version))
    icon = (ROOT / "resources/jimdesk.svg").read_text("utf-8")
    for place in ("apps/jimdesk.svg", "mimetypes/application-x-jimdesk.svg"):
        _write(share / "icons/hicolor/scalable" / place, icon)


def _mark() -> str:
    """Return the number that tells our files from other SQLite files."""
    from jimdesk.store.strangers import APPLICATION_ID

    return f"0x{APPLICATION_ID:08x}"


def _documents(root: Path, version: str) -> None:
    from jimdesk import cli, i18n

    i18n.install("en")
    commands = "\n".join(f".TP\n.B {name}\n{text}" for name, text in cli.texts().items())
    manual = _dated(LINUX / "jimdesk.1", version).replace("@COMMANDS@", commands)
    _pack(root / "usr/share/man/man1/jimdesk.1.gz", manual)
    documents = root / "usr/share/doc/jimdesk"
    licence = (ROOT / "LICENSE").read_text("utf-8")
    _write(documents / "copyright", _COPYRIGHT.format(licence=licence))
    when = datetime.fromtimestamp(_made_at(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    _pack(documents / "changelog.gz", _CHANGES.format(version=version, date=when))
    overrides = (LINUX / "jimdesk.lintian-overrides").read_text("utf-8")
    _write(root / "usr/share/lintian/overrides/jimdesk", overrides)


def _dated(template: Path, version: str) -> str:
    day = datetime.fromtimestamp(_made_at(), UTC).date().isoformat()
    return template.read_text("utf-8").replace("@VERSION@", version).replace("@DATE@", day)


def _control(root: Path, version: str) -> None:
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
    depends = f"{_libraries(root)}, {_FONT}"
    text = _CONTROL.format(version=version, size=size, depends=depends)
    _write(root / "DEBIAN/control", text)


def _libraries(root: Path) -> str:
    """Return what the program needs of the system, with versions, as dpkg-shlibdeps finds it."""
    _write(STAGE / "debian/control", "Source: jimdesk\n\nPackage: jimdesk\nArchitecture: amd64\n")
    inside = root / "usr/lib/jimdesk/_internal"
    programs = [path for path in root.rglob("*") if path.is_file() and _is_elf(path)]
    # Only those with a printer need what this plugin asks for: see Recommends.
    programs = [path for path in programs if path.parent.name != "printsupport"]
    folders = sorted({path.parent for path in programs if path.is_relative_to(inside)})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    command += [f"-l{folder}" for folder in folders] + [f"-x{name}" for name in _brought(root)]
    command += [str(path) for path in programs]
    said = subprocess.run(command, cwd=STAGE, capture_output=True, text=True, check=True).stdout
    found = re.search(r"^shlibs:Depends=(.*)$", said, re.MULTILINE)
    assert found, said
    return found[1]


def _brought(root: Path) -> list[str]:
    """Return the system's packages whose libraries the program brings with it."""
    bill = json.loads((root / "usr/lib/jimdesk/jimdesk.cdx.json").read_text("utf-8"))
    return [part["name"] for part in bill["components"] if part["purl"].startswith("pkg:deb/")]


def _is_elf(path: Path) -> bool:
    if path.is_symlink():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _plain_rights(root: Path) -> None:
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == root / "usr/lib/jimdesk/jimdesk"
        path.chmod(0o755 if runs else 0o644)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _pack(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
