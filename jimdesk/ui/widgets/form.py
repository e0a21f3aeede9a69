"""Show a record as a form that keeps by itself what is written: there is no Save button."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jimdesk.domain.errors import InvalidError
from jimdesk.i18n import translate
from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.child_table import ChildTable
from jimdesk.ui.widgets.editors import Editor, editor
from jimdesk.ui.widgets.field import Field, Section, is_filled, normal, words
from jimdesk.ui.widgets.field_box import FieldBox, FieldGrid, Severity, full_name
from jimdesk.ui.widgets.layout import ScrollPage

__all__ = ["Field", "Form", "Section", "Severity"]

PAUSE = 1500
"""Milliseconds after the last key until what is written is kept."""

DRAFT = 1500
"""Milliseconds between the drafts of a long text that is being written without a pause."""

Save = Callable[[dict[str, Any]], None]
_NOTHING = object()


class Form(QWidget):
    """Fields in sections; each is handed to `save` when it is left or after a pause.

    `save` gets {name: new value} and may raise InvalidError: the field then keeps what was typed
    and says what to do. While a field holds something not yet kept, `show_values` leaves it alone.

    Signals:
        pending_changed: whether something is typed that is not kept yet.
        drafted: the long texts that are being written, by field name.
    """

    pending_changed = Signal(bool)
    drafted = Signal(dict)

    def __init__(
        self,
        sections: Sequence[Section],
        save: Save,
        *,
        pause: int = PAUSE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._kept: dict[str, Any] = {}
        self._pending: set[str] = set()
        self._record: object = _NOTHING
        self._timer = QTimer(self, singleShot=True, interval=pause)
        self._timer.timeout.connect(self._on_pause)
        self._drafts = QTimer(self, interval=DRAFT)
        self._drafts.timeout.connect(self._on_draft)
        self.boxes = {
            field.name: self._box(field) for section in sections for field in section.fields
        }
        self._parts = [_Part(section, self.boxes) for section in sections]
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.l)
        for part in self._parts:
            box.addWidget(part)

    def show_values(self, values: Mapping[str, Any], *, record: object = None) -> None:
        """Show values, without saving anything.

        Call `flush` before another record is shown: what is typed and not kept is dropped then.

        Args:
            values: By field name; a field that is not among them is left as it is.
            record: What tells one record from the next; None for values["id"].
        """
        record = values.get("id") if record is None else record
        fresh, self._record = record != self._record, record
        if fresh:
            self._timer.stop()
            self._set_pending(set())
        for name, box in self.boxes.items():
            if name not in values:
                continue
            box.editor.reload()
            self._kept[name] = values[name]
            if fresh:
                box.set_wrong("")
            if name not in self._pending and self._differs(box):
                self._write(box)
        self._refresh_parts()

    def flush(self) -> bool:
        """Keep what is typed now; answer whether everything is kept."""
        self._timer.stop()
        for name in [name for name in self.boxes if name in self._pending]:
            self._commit(name, final=True)
        return not self._pending

    def type_in(self, name: str, text: str) -> None:
        """Put a text in a field as if it were typed."""
        self.boxes[name].editor.write(text)
        self._on_typed(name)

    def typed_texts(self, *kinds: str) -> dict[str, str]:
        """Return what is typed as text and not kept yet, by field name.

        Args:
            kinds: Kinds of field that are asked for; none for all.
        """
        texts: dict[str, str] = {}
        for name in sorted(self._pending):
            box = self.boxes[name]
            value = self._read(box, final=False)
            if isinstance(value, str) and (not kinds or box.field.kind in kinds):
                texts[name] = value
        return texts

    def focus(self, name: str) -> None:
        """Unfold the part that holds a field and move there."""
        for part in self._parts:
            if name in part.names:
                part.unfold()
        self.boxes[name].focus()
        above = self.parentWidget()
        while above is not None and not isinstance(above, ScrollPage):
            above = above.parentWidget()
        if above is not None:
            above.reveal(self.boxes[name])

    def mark(self, name: str, text: str, severity: Severity = "warning") -> None:
        """Show a finding under its field; an empty text takes it back."""
        self.boxes[name].set_mark(text, severity)

    def set_marks(self, marks: Mapping[str, tuple[str, Severity]]) -> None:
        """Show these findings by field name, and no others; unknown names are passed over."""
        for name, box in self.boxes.items():
            box.set_mark(*marks.get(name, ("", "note")))

    def set_read_only(self, read_only: bool) -> None:
        """Let everything be read and copied, and nothing changed."""
        for box in self.boxes.values():
            box.editor.lock(read_only)

    def _box(self, field: Field) -> FieldBox:
        box = FieldBox(field, _editor(field))
        box.typed.connect(self._on_typed)
        box.left.connect(self._on_left)
        return box

    def _on_typed(self, name: str) -> None:
        self._set_pending(self._pending | {name})
        self._timer.start()
        if not self._drafts.isActive():
            self._drafts.start()

    def _on_draft(self) -> None:
        texts = self.typed_texts("long_text")
        if texts:
            self.drafted.emit(texts)

    def _on_left(self, name: str) -> None:
        self._commit(name, final=True)

    def _on_pause(self) -> None:
        for name in sorted(self._pending):
            self._commit(name, final=False)

    def _commit(self, name: str, *, final: bool) -> None:
        """Keep one field; what is half typed is complained about only when the field is left."""
        box = self.boxes[name]
        value = self._read(box, final=final) if name in self._pending else _NOTHING
        if value is _NOTHING:
            return
        if normal(box.field, value) == normal(box.field, self._kept.get(name)):
            self._set_pending(self._pending - {name})
        elif not self._keep(name, value):
            return
        for other, its_box in self.boxes.items():
            if other not in self._pending:
                its_box.set_wrong("")
        if final:
            self._write(box)
        self._refresh_parts()

    def _read(self, box: FieldBox, *, final: bool) -> Any:
        try:
            return box.editor.read()
        except ValueError as error:
            if final:
                box.set_wrong(_kept_text(str(error)))
            return _NOTHING

    def _keep(self, name: str, value: Any) -> bool:
        before, done = self._kept.get(name), False
        self._kept[name] = value
        self._set_pending(self._pending - {name})
        try:
            self._save({name: value})
            done = True
        except InvalidError as error:
            self.boxes.get(error.field, self.boxes[name]).set_wrong(error.text)
        finally:
            if not done:
                self._kept[name] = before
                self._set_pending(self._pending | {name})
        return done

    def _differs(self, box: FieldBox) -> bool:
        try:
            shown = box.editor.read()
        except ValueError:
            return True
        return bool(normal(box.field, shown) != normal(box.field, self._kept[box.field.name]))

    def _write(self, box: FieldBox) -> None:
        """Show what is kept, which also shows how a number was understood."""
        if box.field.kind != "long_text" or self._differs(box):
            box.editor.write(self._kept[box.field.name])

    def _set_pending(self, names: set[str]) -> None:
        changed = bool(names) != bool(self._pending)
        self._pending = names
        if not names:
            self._drafts.stop()
        if changed:
            self.pending_changed.emit(bool(names))

    def _refresh_parts(self) -> None:
        for part in self._parts:
            part.refresh(self._kept)


class _Part(QWidget):
    """A section: its fields, under a heading or folded under one line."""

    def __init__(self, section: Section, boxes: Mapping[str, FieldBox]) -> None:
        super().__init__()
        self._section = section
        self.names = {field.name for field in section.fields}
        self._boxes = [boxes[field.name] for field in section.fields]
        self._grid = FieldGrid(self._boxes)
        self._count = inputs.label("", "meta", wrap=False)
        self._fold = inputs.fold_button("")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.m)
        title = words(section.title)
        if section.folded:
            box.addWidget(inputs.hairline())
            row = QHBoxLayout()
            row.addWidget(self._fold, 1)
            row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
            box.addLayout(row)
            self._fold.set_text(translate("Form", "Go deeper: {title}").format(title=title))
            self._fold.toggled.connect(self._grid.setVisible)
            self._grid.hide()
        elif title:
            box.addWidget(inputs.section(title))
        box.addWidget(self._grid)

    def unfold(self) -> None:
        """Show the fields."""
        self._fold.setChecked(True)

    def refresh(self, values: Mapping[str, Any]) -> None:
        """Hide what does not apply and count what is filled in."""
        shown = [box for box in self._boxes if box.field.when is None or box.field.when(values)]
        for box in self._boxes:
            self._grid.leave_out(box, out=box not in shown)
        filled = sum(is_filled(values.get(box.field.name)) for box in shown)
        text = translate("Form", "{n} of {m} filled in").format(n=filled, m=len(shown))
        self._count.setText(text)
        inputs.describe(self._fold, self._fold.shown, text)


def _editor(field: Field) -> Editor:
    if field.kind != "rows":
        return editor(field, full_name(field))
    table = ChildTable(field)
    return Editor(
        widget=table,
        read=table.rows,
        write=table.set_rows,
        lock=table.set_locked,
        typed=table.typed,
        chosen=table.changed,
        reload=table.reload,
    )


def _kept_text(text: str) -> str:
    rest = translate("Form", "What you wrote is still in the field.")
    return f"{text} {rest}"
