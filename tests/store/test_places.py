import os
from pathlib import Path

import pytest

from jimdesk.store.places import Place, risky

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/gem /mnt/gemensam\\040yta cifs rw 0 0
/dev/sdb1 /mnt/gemensam\\040yta/usb vfat rw 0 0
server:/home /net nfs4 rw 0 0
torn line
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has drives")
@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/home/anna/jim.jim", None),
        ("/mnt/gemensam yta/jim.jim", Place.NETWORK),
        ("/mnt/gemensam yta/usb/jim.jim", None),
        ("/net/anna/jim.jim", Place.NETWORK),
        ("/netto/jim.jim", None),
    ],
)
def test_a_share_is_told_from_a_disk_by_the_nearest_mount(path: str, place: Place | None) -> None:
    assert risky(Path(path), mounts=MOUNTS, environment={}) is place


@pytest.mark.parametrize(
    "mark", [".dropbox", ".sync_3f2a.db", "._sync_3f2a.db", ".nextcloudsync.log"]
)
def test_a_folder_that_is_synced_is_known_by_the_mark_of_its_program(
    tmp_path: Path, mark: str
) -> None:
    file = tmp_path / "Nextcloud" / "arbete" / "jim.jim"
    file.parent.mkdir(parents=True)
    assert risky(file, environment={}) is None
    (tmp_path / "Nextcloud" / mark).touch()
    assert risky(file, environment={}) is Place.SYNC
    assert risky(tmp_path / "beside.jim", environment={}) is None


def test_onedrive_is_known_by_its_variable_or_its_name(tmp_path: Path) -> None:
    file = tmp_path / "Moln" / "jim.jim"
    named = tmp_path / "OneDrive - Myndigheten" / "jim.jim"
    for path in (file, named):
        path.parent.mkdir()
    assert risky(file, environment={"OneDriveCommercial": str(file.parent)}) is Place.SYNC
    assert risky(file, environment={"OneDriveCommercial": ""}) is None
    assert risky(named, environment={}) is Place.SYNC


@pytest.mark.skipif(os.name != "nt", reason="needs Windows")
@pytest.mark.parametrize(
    ("path", "place"),
    [
        (r"C:\Users\anna\jim.jim", None),
        (r"\\?\C:\Users\anna\jim.jim", None),
        (r"\\server\gem\jim.jim", Place.NETWORK),
        (r"\\?\UNC\server\gem\jim.jim", Place.NETWORK),
    ],
)
def test_windows_says_which_drives_are_shares(path: str, place: Place | None) -> None:
    assert risky(Path(path), environment={}) is place
