"""The package for the whole computer (MSI), made and read again with Debian's msitools."""

import os
import subprocess
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr

_RECIPE = Path(__file__).parent / "windows" / "jimdesk.wxs"
_NAMESPACE = uuid.UUID("6e0f1f5e-3d9a-4c55-9f0e-0d7a6d1c2b5e")
_TEMPLATE = "x64;1053"
_UPGRADE_CODE = "{B0C7E7B4-55C5-4E65-9A56-2E1B7E0B9D41}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What is packed.

    Attributes:
        work: Where the recipe is written; the program's folder lies below it.
        folder: The program's folder.
        icon: The picture in the list of installed programs.
    """

    work: Path
    folder: Path
    icon: Path
    version: str


def make(package: Package, made: Path) -> None:
    """Pack a folder: silent, with .jim files, replacing older versions and refusing to go back."""
    files, names = {}, []
    inside = package.folder.relative_to(package.work)  # wixl takes no path from the root
    for number, (folder, held) in enumerate(_folders(package.folder)):
        guid = uuid.uuid5(_NAMESPACE, folder.as_posix())
        names.append(f"c{number}")
        parts = "".join(
            f'<File Id="f{number}_{place}" Source={quoteattr(str(inside / folder / name))}/>'
            for place, name in enumerate(held)
        )
        files[folder] = f'<Component Id="c{number}" Guid="{guid}" Win64="yes">{parts}</Component>'
    text = _RECIPE.read_text("utf-8")
    for mark, value in (
        ("VERSION", package.version),
        ("PRODUCT", product_code(package.version)),
        ("ICON", str(package.icon.relative_to(package.work))),
        ("FOLDERS", _nested(package.folder, Path(), files)),
        ("COMPONENTS", "".join(f'<ComponentRef Id="{name}"/>' for name in names)),
    ):
        text = text.replace(f"@{mark}@", value)
    source = package.work / "jimdesk.wxs"
    source.write_text(text, "utf-8")
    subprocess.run(
        ["wixl", "--arch", "x64", "-o", str(made), source.name], check=True, cwd=package.work
    )
    _speak_swedish(made, package.work)
    _check(made, package.version)


def product_code(version: str) -> str:
    """Return the ProductCode of a version: always the same, so that it can be detected by it."""
    return f"{{{uuid.uuid5(_NAMESPACE, f'product {version}')}}}".upper()


def _folders(program: Path) -> Iterator[tuple[Path, list[str]]]:
    """Return each folder of the program that holds files, with their names."""
    for place, _, names in os.walk(program):
        if names:
            yield Path(place).relative_to(program), sorted(names)


def _nested(program: Path, folder: Path, components: dict[Path, str]) -> str:
    inside = sorted(path.name for path in (program / folder).iterdir() if path.is_dir())
    parts = [components.get(folder, "")]
    for name in inside:
        mark = uuid.uuid5(_NAMESPACE, f"folder {(folder / name).as_posix()}").hex
        parts.append(
            f'<Directory Id="d{mark}" Name={quoteattr(name)}>'
            f"{_nested(program, folder / name, components)}</Directory>"
        )
    return "".join(parts)


def _speak_swedish(made: Path, work: Path) -> None:
    """Say in what set of characters and which language the package is, as wixl does not."""
    table = work / "_ForceCodepage.idt"
    table.write_bytes(b"\r\n\r\n1252\t_ForceCodepage\r\n")
    about = ("JiM Desk", "JiM Desk", _TEMPLATE, f"{{{uuid.uuid4()}}}".upper())
    subprocess.run(["msibuild", str(made), "-i", str(table), "-s", *about], check=True)


def _check(made: Path, version: str) -> None:
    """Read the package again; stop when it does not say what an administrator relies on."""
    properties = dict(_rows(made, "Property"))
    told = {
        "ALLUSERS": "1",
        "ProductCode": product_code(version),
        "ProductLanguage": "1053",
        "ProductName": "JiM Desk",
        "ProductVersion": version,
        "UpgradeCode": _UPGRADE_CODE,
    }
    wrong = [f"{name} is {properties.get(name)}" for name in told if told[name] != properties[name]]
    upgrades = [row for row in _rows(made, "Upgrade") if row[0] == _UPGRADE_CODE]
    if len(upgrades) != 2:
        wrong.append("Upgrade does not know older and newer versions")
    if not any("är redan installerad" in message for *_, message in _rows(made, "LaunchCondition")):
        wrong.append("LaunchCondition does not refuse to go back")
    files = {row[2].rpartition("|")[2] for row in _rows(made, "File")}
    if lacking := {"jimdesk.exe", "jimdesk-cli.exe", "jimdesk.cdx.json"} - files:
        wrong.append(f"File lacks {lacking}")
    about = subprocess.run(["msiinfo", "suminfo", str(made)], check=True, capture_output=True)
    if f"Template: {_TEMPLATE}\n" not in about.stdout.decode():
        wrong.append("the summary is of another language")
    if ["1252", "_ForceCodepage"] not in _rows(made, "_ForceCodepage", above=2):
        wrong.append("the texts are in no known set of characters")
    if wrong:
        raise SystemExit("; ".join(wrong))


def _rows(made: Path, table: str, *, above: int = 3) -> list[list[str]]:
    """Return a table of a package, without the lines above it that say what is in it."""
    said = subprocess.run(["msiinfo", "export", str(made), table], check=True, capture_output=True)
    return [line.split("\t") for line in said.stdout.decode().splitlines()[above:]]
