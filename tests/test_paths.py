import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from jimdesk import paths

PACKAGE = Path(paths.__file__).parent


def where(package: Path) -> Path:
    """Return the resource folder that a copy of the package under another place finds."""
    code = "from jimdesk.paths import resource; print(resource('theme.toml'))"
    environment = os.environ | {"PYTHONPATH": str(package.parent)}
    output = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        cwd=package.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return Path(output.stdout.strip())


def copy_of_package(folder: Path) -> Path:
    package = folder / "jimdesk"
    package.mkdir(parents=True)
    for name in ("__init__.py", "paths.py", "policy.py"):
        shutil.copy(PACKAGE / name, package)
    return package


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert paths.resource("i18n") == PACKAGE.parent / "resources" / "i18n"
    assert paths.resource().is_dir()


def test_an_installed_package_has_its_resources_inside(tmp_path: Path) -> None:
    package = copy_of_package(tmp_path / "site-packages")
    (package / "resources").mkdir()
    assert where(package) == package / "resources" / "theme.toml"


def test_a_stranger_beside_an_installed_package_is_not_taken_for_ours(tmp_path: Path) -> None:
    package = copy_of_package(tmp_path / "site-packages")
    (package / "resources").mkdir()
    (package.parent / "resources").mkdir()
    assert where(package).is_relative_to(package)


def test_one_variable_moves_everything_of_the_user(own_home: Path) -> None:
    folders = [
        paths.data_folder(),
        paths.config_folder(),
        paths.log_folder(),
        paths.backup_folder(own_home / "a.jim"),
    ]
    assert all(folder.is_relative_to(own_home) for folder in folders)
    assert len(set(folders)) == len(folders)


def test_without_the_variable_the_places_are_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JIMDESK_HOME")
    folders = [
        paths.data_folder(),
        paths.config_folder(),
        paths.log_folder(),
        paths.backup_folder(Path("a.jim")),
    ]
    assert all("JiM Desk" in folder.parts for folder in folders)
    assert all(folder.is_absolute() for folder in folders)


def test_files_of_the_same_name_keep_their_backups_apart(tmp_path: Path) -> None:
    one, other = tmp_path / "2025" / "jim.jim", tmp_path / "2026" / "jim.jim"
    assert paths.backup_folder(one) != paths.backup_folder(other)
    assert paths.backup_folder(one).name.startswith("jim ")


def test_one_file_has_one_backup_folder_however_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.backup_folder(Path("a.jim")) == paths.backup_folder(tmp_path / "a.jim")


def test_asking_for_a_place_makes_nothing(own_home: Path) -> None:
    paths.data_folder()
    paths.backup_folder(own_home / "a.jim")
    assert list(own_home.iterdir()) == []
