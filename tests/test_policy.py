"""What an organisation decides is followed line by line, and what is wrong is told."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk import paths, policy
from jimdesk.__main__ import main
from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import RefusedError
from jimdesk.domain.governed import faults_text
from jimdesk.policy import Fault, FaultKind, Policy, from_values, read_file
from jimdesk.store import places
from jimdesk.store.store import Store

SHARE = "server:/home /mnt/share nfs rw 0 0\n/dev/sda1 / ext4 rw 0 0\n"

SRV = Path("/srv").absolute()  # with a drive, on Windows

WHOLE = f"""\ufeff[Policy]
; what the agency has decided
BackupFolder = {SRV / "backup"}
datafolder={SRV / "data"}
AllowNetworkFiles = 0
SmallCountThreshold = 10
Theme = Dark
AgencyName = Myndigheten för exempel = prov
DisableExampleData = yes
"""


def written(tmp_path: Path, text: str) -> Policy:
    file = tmp_path / "policy.ini"
    file.write_text(text, "utf-8")
    return read_file(file)


def test_a_file_decides_every_setting(tmp_path: Path) -> None:
    assert written(tmp_path, WHOLE) == Policy(
        backup_folder=SRV / "backup",
        data_folder=SRV / "data",
        network_files=False,
        threshold=10,
        theme="dark",
        agency_name="Myndigheten för exempel = prov",
        example=False,
    )


def test_a_file_that_is_not_there_decides_nothing(tmp_path: Path) -> None:
    assert read_file(tmp_path / "policy.ini") == Policy()


def test_what_is_wrong_is_passed_over_line_by_line_and_told(tmp_path: Path) -> None:
    made = written(
        tmp_path, "SmallCountThreshold = 2\nrubbish\nUpdateCheck = 1\nTheme =\nTheme = light\n"
    )
    assert made.theme == "light"
    assert made.threshold == 0
    assert [(fault.line, fault.kind, fault.name) for fault in made.faults] == [
        (1, FaultKind.VALUE, "SmallCountThreshold"),
        (2, FaultKind.NO_VALUE, "rubbish"),
        (3, FaultKind.UNKNOWN, "UpdateCheck"),
        (4, FaultKind.NO_VALUE, "Theme"),
    ]
    text = faults_text(made)
    assert "rad 1: SmallCountThreshold" in text
    assert len(text.splitlines()) == 5


def test_a_file_in_another_encoding_is_told_and_decides_nothing(tmp_path: Path) -> None:
    file = tmp_path / "policy.ini"
    file.write_bytes("AgencyName = Länsstyrelsen".encode("utf-16"))
    assert read_file(file) == Policy(faults=(Fault(kind=FaultKind.UNREADABLE, source=str(file)),))


@given(st.binary())
def test_no_file_stops_the_program(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    file = tmp_path_factory.mktemp("policy") / "policy.ini"
    file.write_bytes(raw)
    faults_text(read_file(file))


def test_the_registry_goes_before_the_file(tmp_path: Path) -> None:
    below = written(tmp_path, "SmallCountThreshold = 10\nTheme = dark\n")
    made = from_values({"SmallCountThreshold": 5, "Theme": "ljust"}, "HKLM", below=below)
    assert (made.threshold, made.theme) == (5, "dark")
    assert made.faults == (Fault(kind=FaultKind.VALUE, source="HKLM", name="Theme"),)


def test_folders_may_name_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "k01")
    made = from_values({"BackupFolder": str(SRV / "$USER"), "DataFolder": "somewhere"}, "x")
    assert made.backup_folder == SRV / "k01"
    assert [fault.name for fault in made.faults] == ["DataFolder"]


def test_decided_folders_go_before_chosen_ones(tmp_path: Path) -> None:
    note = paths.backup_place_note()
    note.parent.mkdir(parents=True)
    note.write_text(str(tmp_path / "chosen"), "utf-8")
    policy.install(Policy(backup_folder=tmp_path / "decided", data_folder=tmp_path / "data"))
    assert paths.backup_place() == tmp_path / "decided"
    assert paths.data_folder() == tmp_path / "data"
    assert paths.backup_folder(tmp_path / "x.jim").parent == tmp_path / "decided"


def test_the_threshold_is_a_floor_that_no_file_goes_below(tmp_path: Path) -> None:
    with_low = Store.create(tmp_path / "a.jim")
    with_low.edit("x", lambda edit: edit.save(Agency(id=1, name="A", suppression_threshold=3)))
    policy.install(Policy(threshold=10))
    assert with_low.agency.suppression_threshold == 10
    with_low.edit("x", lambda edit: edit.save(Agency(id=1, name="A", suppression_threshold=15)))
    assert with_low.agency.suppression_threshold == 15
    with_low.close()


def test_new_files_bear_the_name_of_the_agency(tmp_path: Path) -> None:
    policy.install(Policy(agency_name="Myndigheten"))
    made = Store.create(tmp_path / "a.jim")
    assert made.agency.name == "Myndigheten"
    made.close()


def test_network_files_are_refused_only_when_that_is_decided() -> None:
    file = Path(r"\\server\share\a.jim" if os.name == "nt" else "/mnt/share/a.jim")
    places.refuse_network(file, mounts=SHARE)
    policy.install(Policy(network_files=False))
    places.refuse_network(Path("/tmp/a.jim"), mounts=SHARE)
    with pytest.raises(RefusedError, match="nätverk"):
        places.refuse_network(file, mounts=SHARE)


def test_a_command_tells_of_a_wrong_policy_and_refuses_the_example(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fault = Fault(kind=FaultKind.UNKNOWN, source="policy.ini", line=3, name="Tema")
    policy.install(Policy(example=False, faults=(fault,)))
    assert main(["example", str(tmp_path / "e.jim")]) == 3
    said = capsys.readouterr().err
    assert "policy.ini, rad 3" in said
    assert "Tema" in said
    assert not (tmp_path / "e.jim").exists()
