"""What is made for Windows can be made and read again here, where the tools are."""

import shutil
import struct
import subprocess
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImageReader

ROOT = Path(__file__).parents[1]
needs_msitools = pytest.mark.skipif(
    not shutil.which("wixl") or not shutil.which("msiinfo"), reason="needs wixl and msitools"
)
needs_signing = pytest.mark.skipif(
    not shutil.which("osslsigncode") or not shutil.which("openssl"), reason="needs osslsigncode"
)


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return what imports a module of the recipes, which are no package."""
    monkeypatch.syspath_prepend(str(ROOT / "resources" / "packaging"))
    return import_module


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a folder that has what the program's folder has, in small."""
    folder = tmp_path / "dist" / "jimdesk"
    (folder / "_internal" / "hjälp & stöd").mkdir(parents=True)
    for name in ("jimdesk.exe", "jimdesk-cli.exe", "jimdesk.cdx.json", "_internal/jimdesk.ico"):
        (folder / name).write_bytes(b"stands for it")
    (folder / "_internal" / "hjälp & stöd" / "en <fil>.md").write_text("text", "utf-8")
    return folder


def made(recipe: Any, folder: Path, tmp_path: Path, version: str = "1.2.3") -> Path:
    msi = recipe("msi")
    icon = folder / "_internal" / "jimdesk.ico"
    package = tmp_path / "made.msi"
    msi.make(msi.Package(work=tmp_path, folder=folder, icon=icon, version=version), package)
    return package


def test_the_icon_has_every_size_that_windows_shows(recipe: Any, tmp_path: Path) -> None:
    file = recipe("icon").write_icon(ROOT / "resources" / "jimdesk.svg", tmp_path / "jimdesk.ico")
    reader = QImageReader(str(file))
    sizes = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        sizes.append(image.width())
        assert image.pixelColor(0, 0).alpha() == 0
        middle = image.pixelColor(image.width() * 30 // 64, image.width() * 10 // 64)
        assert middle == QColor("#1A5FA8")
    assert {16, 32, 48, 256} <= set(sizes)


@needs_msitools
def test_the_package_says_what_an_administrator_relies_on(
    recipe: Any, program: Path, tmp_path: Path
) -> None:
    package = made(recipe, program, tmp_path)
    said = subprocess.run(
        ["msiinfo", "export", str(package), "Registry"], capture_output=True, check=True
    )
    lines = said.stdout.decode().splitlines()
    assert any(r"Software\Classes\.jim" in line and "JiMDesk.File" in line for line in lines)
    assert any(
        line.split("\t")[2:5] == [r"Software\JiM Desk", "Version", "1.2.3"] for line in lines
    )


@needs_msitools
def test_a_folder_without_the_command_line_is_not_packed(
    recipe: Any, program: Path, tmp_path: Path
) -> None:
    (program / "jimdesk-cli.exe").unlink()
    with pytest.raises(SystemExit, match=r"jimdesk-cli\.exe"):
        made(recipe, program, tmp_path)


def test_a_version_has_one_product_code(recipe: Any) -> None:
    code = recipe("msi").product_code
    assert code("1.0.0") == code("1.0.0") != code("1.0.1")


@needs_signing
def test_a_program_is_signed_where_it_lies(recipe: Any, tmp_path: Path) -> None:
    signing = recipe("signing")
    key, certificate, password = (tmp_path / name for name in ("key", "certificate.p12", "word"))
    password.write_text("hemligt", "utf-8")
    once = ("-newkey", "rsa:2048", "-days", "2", "-nodes", "-subj", "/CN=Prov")
    _openssl("req", "-x509", *once, "-keyout", key, "-out", f"{key}.pem")
    given = ("-inkey", key, "-in", f"{key}.pem", "-passout", f"file:{password}")
    _openssl("pkcs12", "-export", *given, "-out", certificate)
    folder = tmp_path / "med mellanslag"
    folder.mkdir()
    program = folder / "program.exe"
    program.write_bytes(smallest())
    signer = signing.Signer(certificate=certificate, password=password)
    assert signer.sign_folder(folder) == 1
    assert signing.is_signed(program)
    assert signer.sign_folder(folder) == 0
    assert [path.name for path in folder.iterdir()] == ["program.exe"]


def _openssl(*arguments: object) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


def smallest() -> bytes:
    """Return a program for Windows that does nothing.

    Source: Microsoft, PE Format: the heads, one section, its code.
    """
    head = b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0"
    coff = struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, 240, 0x22)
    sizes = struct.pack("<HBBIIIII", 0x20B, 0, 0, 512, 0, 0, 0x1000, 0x1000)
    places = struct.pack("<QII6HI", 0x140000000, 0x1000, 512, 6, 0, 0, 0, 6, 0, 0)
    memory = struct.pack("<IIIHH4QII", 0x2000, 512, 0, 3, 0, *(0x100000, 0x1000) * 2, 0, 16)
    code = struct.pack("<8s6IHHI", b".text", 1, 0x1000, 512, 512, 0, 0, 0, 0, 0x60000020)
    heads = head + coff + sizes + places + memory + bytes(128) + code
    return heads.ljust(512, b"\0") + b"\xc3".ljust(512, b"\0")
