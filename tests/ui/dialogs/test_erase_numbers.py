"""Values are chosen and erased, and it is said what still holds them and what stays known."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jimdesk.domain.export import ExportEntry, ShownNumber
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation, Quantity, Sex
from jimdesk.store.store import Store
from jimdesk.store.writer import Writer
from jimdesk.ui.dialogs.erase_numbers import EraseNumbersDialog
from jimdesk.ui.document import Document

pytestmark = pytest.mark.usefixtures("english")


def test_values_are_chosen_and_erased_and_the_copies_are_listed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    document = Document(Store.create(tmp_path / "a.jim"))
    indicator = document.edit("x", lambda edit: edit.save(Indicator(name="Share")))
    document.edit("x", lambda edit: edit.save(Indicator(name="Without values")))
    for year in ("2023", "2024"):
        observation = Observation(indicator_id=indicator.id, period=year, women_value=1.5)
        document.edit("x", partial(Writer.save, record=observation))
    shown = ShownNumber(
        export_entry_id=0,
        indicator_id=indicator.id,
        period="2024",
        sex=Sex.WOMEN,
        quantity=Quantity.VALUE,
        value=1.5,
    )
    entry = ExportEntry(at="2025-02-01T10:00:00+00:00", report="annual", year=2024, stage="final")
    document.store.log_export(lambda: entry, [shown])
    copy = document.store.back_up()
    dialog = EraseNumbersDialog(document)
    qtbot.addWidget(dialog)
    assert dialog.indicator.count() == 1
    assert [dialog.row.itemText(i) for i in range(2)] == ["2024, All", "2023, All"]
    assert not dialog.erase_button.isEnabled()
    dialog.row.setCurrentIndex(0)
    assert "handed over" in dialog.known.text
    assert not dialog.known.isHidden()
    dialog.row.setCurrentIndex(1)
    assert dialog.known.isHidden()
    dialog.erase_button.click()
    assert "The values of I-001 in 2023 are erased." in dialog.message.text
    assert "still hold them" in dialog.message.text
    assert dialog.held.rows.index(0, 0).data() == copy.name
    assert [each.has_values for each in document.store.all(Observation)] == [False, True]
    assert dialog.row.count() == 1
    assert not dialog.erase_button.isEnabled()
    dialog.row.setCurrentIndex(0)
    dialog.erase_button.click()
    assert dialog.indicator.count() == 0
    assert not dialog.erase_button.isEnabled()
    document.close()
