"""Taking in forms that came back: which are ours, what they would change, and one edit."""

from collections.abc import Sequence
from dataclasses import dataclass

from jimdesk.domain.form import FormAnswer, FormRequest
from jimdesk.i18n import translate
from jimdesk.imports.form_check import Checked, check, refusal
from jimdesk.imports.form_plan import FormEntry, compare, to_write
from jimdesk.imports.form_reading import Filled
from jimdesk.imports.form_targets import held, step_label, usable, write
from jimdesk.office.hand_out import own_stamp, stamps
from jimdesk.store.store import Store
from jimdesk.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Received:
    """A workbook that came back.

    Attributes:
        file: Its name, without its folder.
        form: What it answers, None when it is refused.
        reason: Why it is refused, empty when it is not.
        addressee: Name of the function that was asked.
    """

    file: str
    form: Checked | None
    reason: str = ""
    addressee: str = ""


def received(store: Store, filled: Filled, year: int) -> Received:
    """Return what a workbook answers, or why it is refused.

    Args:
        store: The open file.
        filled: As it was read.
        year: Year that is collected now.
    """
    reason = refusal(filled, own_stamp(store, year), stamps(store))
    if reason:
        return Received(filled.file, None, reason)
    (request,) = store.where(FormRequest, token=filled.stamp["form"])
    form = usable(store, check(filled, request.outline))
    return Received(filled.file, form, addressee=addressee(request))


def addressee(request: FormRequest) -> str:
    """Return who was asked, in words."""
    return request.addressee or translate("Forms", "Nobody named")


def planned(store: Store, forms: Sequence[Received]) -> list[FormEntry]:
    """Return what forms would change, cell by cell; refused ones change nothing."""
    return compare([each.form for each in forms if each.form is not None], held(store))


def label(forms: Sequence[Received]) -> str:
    """Return the name of the edit that takes forms in."""
    return step_label(each.addressee for each in forms if each.form is not None)


def take_in(
    edit: Writer,
    store: Store,
    forms: Sequence[Received],
    entries: Sequence[FormEntry],
    *,
    day: str,
) -> int:
    """Write what was chosen within one edit, and that the forms are answered; return how many.

    Args:
        edit: What writes.
        store: The same file, to look at.
        forms: All that came back.
        entries: What they would change, with what is chosen.
        day: ISO date of today.
    """
    chosen = to_write(entries)
    requests = {each.token: each for each in store.all(FormRequest)}
    read = [
        FormAnswer(
            token=each.form.token, read_on=day, file_name=each.file, answers=len(each.form.answers)
        )
        for each in forms
        if each.form is not None and each.form.answers
    ]
    write(edit, store, chosen, requests, read, day=day)
    return len(chosen)
