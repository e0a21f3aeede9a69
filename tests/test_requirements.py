"""The files of exact versions agree with each other and with pyproject.toml.

pip takes nothing that has no hash from a file where others have one, so a file is all or nothing.
"""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
FILES = {
    "requirements.txt": PROJECT["dependencies"],
    "requirements-test.txt": PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"],
    "requirements-build.txt": PROJECT["dependencies"] + PROJECT["optional-dependencies"]["build"],
}


def text(name: str) -> str:
    return (ROOT / "resources/packaging" / name).read_text("utf-8")


def pinned(name: str) -> dict[str, str]:
    """Return what a file pins: name of package to versions, which may differ by Python."""
    found: dict[str, str] = {}
    for package, version in re.findall(r"^([\w.-]+)==([\w.]+)", text(name), re.MULTILINE):
        found[package] = f"{found[package]} {version}" if package in found else version
    return found


def plain(requirement: str) -> str:
    named = re.match(r"[\w.-]+", requirement)
    assert named
    return re.sub(r"[._-]+", "-", named[0]).lower()


@pytest.mark.parametrize("name", FILES)
def test_every_dependency_of_the_project_has_an_exact_version(name: str) -> None:
    missing = {plain(requirement) for requirement in FILES[name]} - pinned(name).keys()
    assert not missing, f"make {name} anew: see README.md"


@pytest.mark.parametrize("name", ["requirements-test.txt", "requirements-build.txt"])
def test_what_is_tested_and_what_is_shipped_are_the_same_versions(name: str) -> None:
    run = pinned("requirements.txt")
    assert {package: pinned(name).get(package) for package in run} == run


@pytest.mark.parametrize("name", FILES)
def test_every_version_has_its_hashes_and_no_address(name: str) -> None:
    blocks = re.split(r"^(?=[\w.-]+==)", text(name), flags=re.MULTILINE)[1:]
    assert blocks
    assert not [block.split()[0] for block in blocks if "--hash=sha256:" not in block]
    assert "://" not in text(name)


@pytest.mark.parametrize(
    "page", ["README.md", "resources/help/about_sv.md", "resources/help/about_en.md"]
)
def test_every_library_that_is_shipped_is_named_with_its_licence(page: str) -> None:
    said = (ROOT / page).read_text("utf-8").lower()
    names = {
        plain(requirement).removesuffix("-essentials") for requirement in FILES["requirements.txt"]
    }
    assert {name for name in names if name not in said} == set()
