"""The sheet of a function."""

from dataclasses import replace

import pytest

from jimdesk.domain.activity import Activity
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.organisation import Function
from jimdesk.reports import report
from jimdesk.reports.document import Bullets, Document, Heading, Table
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, saver, whole_chain

pytestmark = pytest.mark.usefixtures("english")


def sheet(store: Store, name: str = "") -> Document:
    make = report("role").document
    assert make is not None
    return make(store, 2025, replace(DRAFT, function=name))


def test_a_function_gets_a_page_with_what_waits_and_what_it_owns() -> None:
    store = whole_chain()
    save = saver(store)
    function = save(Function(name="Archivist"))
    save(Function(name="Zoologist"))
    save(Activity(title="Routine", responsible_id=function.id, ends_on="2026-06-30"))
    made = sheet(store, "Archivist")
    (table,) = [each for each in made.blocks if isinstance(each, Table)]
    assert [row[0] for row in table.rows] == ["2026-06-30"]
    owned = [item for each in made.blocks if isinstance(each, Bullets) for item in each.items]
    assert any("Routine" in item for item in owned)
    assert made.shown == ()
    headings = [each.text for each in sheet(store).blocks if isinstance(each, Heading)]
    assert {"Archivist", "Zoologist"} <= set(headings)


def test_an_unknown_function_is_refused() -> None:
    with pytest.raises(JimdeskError, match="Nobody"):
        sheet(whole_chain(), "Nobody")
