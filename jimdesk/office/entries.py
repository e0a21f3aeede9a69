"""What of a sheet can be filled in, and what is locked."""

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from jimdesk.i18n import translate
from jimdesk.office.text import one_line
from jimdesk.reports.parts.places import column_letter
from jimdesk.reports.sheet import (
    HEAD_ROW,
    Entry,
    Head,
    Sheet,
)

_MOST_IN_LIST = 255  # characters of a list that a file can hold
_MOST_TOLD = 255
_MOST_TITLE = 32


def set_up(area: Worksheet, sheet: Sheet, length: int) -> None:
    """Lock a sheet but for the cells to fill in, say at each what may stand there, hide keys.

    There is no password: the lock keeps people from mistakes, and whoever wants to sort or widen
    may take it off.

    Args:
        area: The written sheet.
        sheet: What was written in it.
        length: Number of rows under the heads.
    """
    for at, head in enumerate(sheet.heads):
        letter = column_letter(at)
        if head.keys:
            area.column_dimensions[letter].hidden = True
        if head.entry is not None:
            validation = _validation(head, head.entry, f"{letter}{HEAD_ROW + 1}")
            validation.add(f"{letter}{HEAD_ROW + 1}:{letter}{HEAD_ROW + length}")
            area.add_data_validation(validation)
    if sheet.locked:
        protection = area.protection
        protection.sheet = True
        protection.formatColumns = protection.formatRows = False  # False allows it
        protection.sort = False


def _validation(head: Head, entry: Entry, first: str) -> DataValidation:
    rule = "TRUE"
    kind = "custom"
    if entry.choices:
        kind, rule = "list", _listed(entry)
    elif entry.rule:
        rule = entry.rule.format(cell=first)
    made = DataValidation(type=kind, formula1=rule, allow_blank=True)  # type: ignore[arg-type]
    made.showErrorMessage = made.showInputMessage = True
    made.promptTitle = one_line(head.text)[:_MOST_TITLE]
    made.prompt = entry.hint[:_MOST_TOLD] or None
    made.errorTitle = translate("Form", "This cannot stand here")
    made.error = entry.error[:_MOST_TOLD] or None
    return made


def _listed(entry: Entry) -> str:
    """Return the list of choices as a file holds it.

    Raises:
        ValueError: a choice holds a comma, or they are too long together; choose other words.
    """
    listed = ",".join(each.replace('"', '""') for each in entry.choices)
    if len(listed) > _MOST_IN_LIST or any("," in each for each in entry.choices):
        raise ValueError(f"cannot be listed in a workbook: {entry.choices}")
    return f'"{listed}"'
