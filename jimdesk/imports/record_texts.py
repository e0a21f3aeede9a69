"""What reading records does, in words."""

from collections.abc import Iterable, Iterator, Mapping

from jimdesk.i18n import translate
from jimdesk.imports.file import File
from jimdesk.imports.known import Named
from jimdesk.imports.listing import Names
from jimdesk.imports.plan import Change
from jimdesk.imports.record_rows import Value, shown
from jimdesk.imports.records import RecordPlan
from jimdesk.imports.targets import TITLES, Form, Kind, targets, title_of


def old_shown(file: File, kind: Kind, name: str, old: Value) -> str:
    """Return what the file has, in words; a record that is pointed at by its name."""
    target = targets(kind)[name] if name else None
    if target and target.form is Form.REFERENCE and target.points_at and old:
        found = file.where(target.points_at, id=old)
        return title_of(found[0]) if found else ""
    return shown(old)


def described(
    kind: Kind,
    fields: Mapping[str, Value],
    links: Iterable[tuple[str, Named]],
    names: Mapping[str, str],
) -> str:
    """Return what a new record holds beside its title, in words.

    Args:
        kind: Of the record.
        fields: What it holds.
        links: Names of links with what they name.
        names: What fields and links are called on screen.
    """
    said = [(name, value) for name, value in fields.items() if name != TITLES[kind.record]]
    return " · ".join(f"{names.get(name, name)}: {shown(value)}" for name, value in (*said, *links))


def remarks(file: File, plan: RecordPlan, names: Names) -> Iterator[str]:
    """Return what is in conflict, and what cannot be read and why, a line for each."""
    for each in plan.of(Change.CONFLICT):
        what = names[each.kind].get(each.target, each.target)
        old = old_shown(file, each.kind, each.target, each.old)
        yield f"{each.title}, {what}: {old} → {shown(each.new)}"
    text = translate("RecordImport", "{sheet}, row {row}, {what}: “{value}”: {reason}")
    for told in plan.unread:
        what = names[told.kind].get(told.target, told.target) or told.kind.label
        yield text.format(
            sheet=told.sheet, row=told.row, what=what, value=told.text, reason=told.reason
        )
