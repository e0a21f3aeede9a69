import os
from pathlib import Path, PureWindowsPath

import pytest

from jimdesk.store.places import Place, on_windows_share, risky

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/gem /mnt/gemensam\\040yta cifs rw 0 0
/dev/sdb1 /mnt/gemensam\\040yta/usb vfat rw 0 0
server:/home /net nfs4 rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
//server/x /mnt/tab\\011here smb3 rw 0 0
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
        ("/run/user/1000/gvfs/smb-share:server=x/jim.jim", Place.NETWORK),
        ("/mnt/tab\there/jim.jim", Place.NETWORK),
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


DRIVES = {"C:\\": 3, "E:\\": 2, "H:\\": 4}


@pytest.mark.parametrize(
    ("path", "share"),
    [
        (r"C:\Users\anna\jim.jim", False),
        (r"c:\jim.jim", False),
        (r"E:\jim.jim", False),
        (r"H:\gemensam\jim.jim", True),
        (r"h:\jim.jim", True),
        (r"Q:\unknown\jim.jim", False),
        (r"\\server\gemensam\jim.jim", True),
        (r"\\server.myndighet.se\gemensam$\avd\jim.jim", True),
        (r"\\?\C:\Users\anna\jim.jim", False),
        (r"\\?\UNC\server\gemensam\jim.jim", True),
    ],
)
def test_a_share_of_windows_is_told_by_its_name_or_its_drive(path: str, share: bool) -> None:
    assert on_windows_share(PureWindowsPath(path), lambda drive: DRIVES.get(drive, 1)) is share
