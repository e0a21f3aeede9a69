"""What is chosen in an effect chain, and what a person says of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.effect_chain import EffectArrow, EffectNodeKind, Step
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.result import Ground
from jimdesk.i18n import translate
from jimdesk.review.effect_boxes import Box
from jimdesk.review.effect_chain import Arrow, EffectChain
from jimdesk.ui import choices, theme
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.effect_parts import writing
from jimdesk.ui.effect_parts.placing import Chosen
from jimdesk.ui.effect_parts.sentences import lost_words
from jimdesk.ui.effect_parts.texts import choice_of, name_of
from jimdesk.ui.effect_parts.walking import find_arrow, find_box, find_lost, reachable
from jimdesk.ui.place import place_in
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.form import Form
from jimdesk.ui.widgets.layout import FlowLayout, ScrollPage, column


class EffectDetail(QWidget):
    """The chosen arrow or box in words, its form, and what can be done with it.

    Signals:
        go: a Place that the user wants to see.
        chosen: what has been made, to be chosen next.
        pending_changed: whether something is typed that is not kept yet.
    """

    go = Signal(object)
    chosen = Signal(tuple)
    pending_changed = Signal(bool)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._chain: EffectChain | None = None
        self._arrow: Arrow | None = None
        self._box: Box | None = None
        self._lost: EffectArrow | None = None
        self.heading = inputs.section("")
        self.sentence = inputs.label("", "body")
        self.arrow_form = Form((Section("", _reason()),), self._save_arrow)
        self.assumption_form = Form((Section("", _ground(document)),), self._save_arrow)
        self.box_form = Form((Section("", _box()),), self._save_box)
        self.open = inputs.link_button("")
        self.end = inputs.combo(translate("EffectScreen", "Draw an arrow from here to"))
        self.draw = inputs.button(translate("EffectScreen", "Draw arrow"))
        self.remove = inputs.link_button("")
        self._joining = QWidget()
        self._lay_out()
        self._connect()

    @property
    def forms(self) -> tuple[Form, ...]:
        """Its forms, of which those that apply are shown."""
        return self.arrow_form, self.assumption_form, self.box_form

    def show_chosen(self, chain: EffectChain, chosen: Chosen) -> None:
        """Show what is chosen; flush before something else is."""
        self._chain = chain
        self._arrow, self._box = find_arrow(chain, chosen), find_box(chain, chosen)
        self._lost = find_lost(chain, chosen)
        for form in self.forms:
            form.hide()
        for widget in (self.open, self._joining, self.remove):
            widget.hide()
        if self._arrow is not None:
            self._show_arrow(self._arrow)
        elif self._box is not None:
            self._show_box(chain, self._box)
        elif self._lost is not None:
            self._show_lost(self._lost)
        else:
            self._show_nothing(chain)

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        kept = [form.flush() for form in self.forms if not form.isHidden()]
        return all(kept)

    def focus_first(self) -> None:
        """Move to the first field of what is chosen, or to what can be done with it."""
        shown = next((form for form in self.forms if not form.isHidden()), None)
        if shown is not None:
            shown.focus(next(iter(shown.boxes)))
        else:
            self.open.setFocus()

    def remove_chosen(self) -> None:
        """Take what is chosen out of the picture, where it is not a record's own box."""
        if self._chain is None or self._document.read_only:
            return
        goal, arrow, box = self._chain.goal, self._arrow, self._box
        if self._lost is not None:
            writing.remove_stored(self._document, goal, self._lost)
        elif arrow is not None and arrow in self._chain.hidden:
            writing.change_arrow(self._document, goal, arrow, {"hidden": False})
        elif arrow is not None:
            writing.remove_arrow(self._document, goal, arrow)
        elif box is not None and box.own is not None:
            writing.remove_node(self._document, self._chain, box)

    def _lay_out(self) -> None:
        self.end.setMinimumContentsLength(24)
        flow = FlowLayout(spacing=theme.current().space.s)
        flow.addWidget(self.end)
        flow.addWidget(self.draw)
        below = column(spacing=theme.current().space.xs)
        below.addWidget(inputs.label(self.end.accessibleName(), "label"))
        below.addLayout(flow)
        self._joining.setLayout(below)
        page = ScrollPage()
        parts = (self.heading, self.sentence, self.open, *self.forms, self._joining, self.remove)
        for widget in parts:
            page.body.addWidget(widget)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def _connect(self) -> None:
        self.open.clicked.connect(self._on_open)
        self.draw.clicked.connect(self._on_draw)
        self.remove.clicked.connect(self.remove_chosen)
        for form in self.forms:
            form.pending_changed.connect(self.pending_changed)
            form.set_read_only(self._document.read_only)
        for button in (self.draw, self.remove):
            button.setEnabled(not self._document.read_only)

    def _show_nothing(self, chain: EffectChain) -> None:
        self.heading.setText(translate("EffectScreen", "How the chain hangs together"))
        lacking = sum(not arrow.because.strip() for arrow in chain.arrows)
        text = translate(
            "EffectScreen",
            "Choose an arrow or a box in the picture or in the list, and say why one leads to the"
            " other. The boxes come from goals, activities, results and policy goals, and change"
            " with them.",
        )
        if lacking:
            more = translate("EffectScreen", "%n arrows lack a reason.", "", n=lacking)
            text = f"{text} {more}"
        self.sentence.setText(text)

    def _show_lost(self, arrow: EffectArrow) -> None:
        self.heading.setText(translate("EffectScreen", "An arrow has lost an end"))
        self.sentence.setText("\n".join(filter(None, (lost_words(arrow), arrow.because))))
        self.remove.set_text(translate("EffectScreen", "Remove the arrow"))
        self.remove.show()

    def _show_arrow(self, arrow: Arrow) -> None:
        assert self._chain is not None
        hidden = arrow in self._chain.hidden
        ends = {"start": name_of(arrow.start), "end": name_of(arrow.end)}
        heading = translate("EffectScreen", "From {start} to {end}")
        if arrow.is_assumption:
            heading = translate("EffectScreen", "Assumption: from {start} to {end}")
        self.heading.setText(heading.format(**ends))
        self.sentence.setText(arrow.sentence)
        record = arrow.start.key, arrow.end.key
        self.arrow_form.show_values({"because": arrow.because}, record=record)
        self.arrow_form.show()
        if arrow.is_assumption:
            values = {name: getattr(arrow, name) for name in self.assumption_form.boxes}
            self.assumption_form.show_values(values, record=record)
            self.assumption_form.show()
        self.remove.set_text(_remove_words(arrow, hidden=hidden))
        self.remove.show()

    def _show_box(self, chain: EffectChain, box: Box) -> None:
        self.heading.setText(f"{box.step.label}: {name_of(box)}" if box.own else name_of(box))
        self.sentence.setText(_box_words(box))
        if box.own is not None:
            values = {name: getattr(box.own, name) for name in self.box_form.boxes}
            self.box_form.show_values(values, record=box.key)
            self.box_form.show()
            self.remove.set_text(translate("EffectScreen", "Remove the box and its arrows"))
            self.remove.show()
        elif box.record is not None:
            text = translate("EffectScreen", "Change this in {code}")
            self.open.set_text(text.format(code=box.code))
            self.open.show()
        found = reachable(chain, box)
        self.end.set_choices([(each.key, choice_of(each)) for each in found])
        self.end.setCurrentIndex(0)
        self._joining.setVisible(bool(found) and not self._document.read_only)

    def _on_open(self) -> None:
        if self._box is not None and self._box.record is not None:
            self.go.emit(place_in(*self._box.record))

    def _on_draw(self) -> None:
        if self._chain is None or self._box is None or not self.flush():
            return
        start, end = self._box.key, str(self.end.currentData())
        writing.add_arrow(self._document, self._chain.goal, start, end)
        self.chosen.emit((start, end))

    def _save_arrow(self, values: dict[str, Any]) -> None:
        assert self._chain is not None
        goal, arrow = self._chain.goal, self._arrow
        if arrow is not None:
            _kept(values, lambda: writing.change_arrow(self._document, goal, arrow, values))

    def _save_box(self, values: dict[str, Any]) -> None:
        chain, box = self._chain, self._box
        if chain is not None and box is not None:
            _kept(values, lambda: writing.change_node(self._document, chain, box, values))


def _kept(values: dict[str, Any], write: Callable[[], None]) -> None:
    try:
        write()
    except InvalidError:
        raise
    except JimdeskError as error:
        raise InvalidError(next(iter(values)), str(error)) from error


def _remove_words(arrow: Arrow, *, hidden: bool) -> str:
    if hidden:
        return translate("EffectScreen", "Show the arrow in the picture again")
    if arrow.follows:
        return translate("EffectScreen", "Leave the arrow out of the picture")
    return translate("EffectScreen", "Remove the arrow")


def _box_words(box: Box) -> str:
    if box.own is None and not box.text.strip():
        return translate("EffectScreen", "Nothing is written here yet.")
    return "" if box.own else box.text


def _reason() -> tuple[Field, ...]:
    return (
        Field(
            "because",
            lambda: translate("EffectScreen", "One leads to the other because …"),
            "long_text",
            help=lambda: translate("EffectScreen", "Go on from “because”, in one sentence."),
        ),
    )


def _ground(document: Document) -> tuple[Field, ...]:
    return (
        Field(
            "ground",
            lambda: translate("EffectScreen", "What the assumption rests on"),
            "choice",
            choices=enum_choices(Ground),
        ),
        Field(
            "source_id",
            lambda: translate("EffectScreen", "Source of the assumption"),
            "reference",
            choices=choices.sources(document),
        ),
        Field(
            "ground_text",
            lambda: translate("EffectScreen", "The ground in words"),
            "long_text",
        ),
    )


def _box() -> tuple[Field, ...]:
    return (
        Field("text", lambda: translate("EffectScreen", "What the box says"), "long_text"),
        Field(
            "kind",
            lambda: translate("EffectScreen", "Kind of box"),
            "choice",
            required=True,
            choices=enum_choices(EffectNodeKind),
        ),
        Field(
            "step",
            lambda: translate("EffectScreen", "Column"),
            "choice",
            required=True,
            choices=enum_choices(Step),
        ),
    )
