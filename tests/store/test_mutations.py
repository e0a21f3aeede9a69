"""Hundreds of damaged files: each opens, or is known as damaged and leads to a way back."""

import random
import shutil
from pathlib import Path

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import sha256
from jimdesk.store import recovery
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES
from tests.store.samples import one_of_each

PAGE = 4096
EACH = 100


def flip(content: bytearray, chance: random.Random) -> None:
    """Turn one bit."""
    content[chance.randrange(100, len(content))] ^= 1 << chance.randrange(8)


def cut(content: bytearray, chance: random.Random) -> None:
    """Cut the end off."""
    del content[chance.randrange(512, len(content)) :]


def zero(content: bytearray, chance: random.Random) -> None:
    """Empty a page."""
    start = chance.randrange(len(content) // PAGE) * PAGE
    content[start : start + PAGE] = bytes(PAGE)


@pytest.fixture(scope="session")
def full(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed file with a record of every kind."""
    path = Path(shutil.copy(template, tmp_path_factory.mktemp("mutated") / "full.jim"))
    store = Store.open(path)
    one_of_each(store)
    store._conn.close()
    return path


@pytest.mark.fault("FT17")
@pytest.mark.fault("FT18")
@pytest.mark.fault("FT19")
@pytest.mark.fault("FT20")
@pytest.mark.parametrize("damage", [flip, cut, zero], ids=lambda damage: damage.__name__)
def test_a_damaged_file_opens_or_is_known_and_can_be_gone_on_with(
    full: Path, tmp_path: Path, damage: type
) -> None:
    whole = full.read_bytes()
    refused, told = 0, set()
    for seed in range(EACH):
        content = bytearray(whole)
        damage(content, random.Random(seed))
        path = tmp_path / f"{seed}.jim"
        path.write_bytes(content)
        before = sha256(path)
        try:
            store = Store.open(path)
            for kind in ENTITIES:
                store.all(kind)
            store._conn.close()
        except JimdeskError as error:
            refused += 1
            told.add(str(error))
            assert sha256(path) == before, seed
            if seed % 10 == 0:  # takes its time
                assert_led_back(path, seed)
        for left in tmp_path.glob(f"{seed}*"):
            left.unlink()
    assert refused > 0
    assert "" not in told
    if damage is not flip:  # most turned bits hit content, which nothing but a sum can tell
        assert refused > EACH * 0.9


def assert_led_back(path: Path, seed: int) -> None:
    """Check that what can be read makes a whole file, or that nothing can be read at all."""
    try:
        recovery.from_itself(path)
    except JimdeskError:
        return
    store = Store.open(path)
    assert store.problems() == [], seed
    store._conn.close()
