"""Third page: what each dimension of the table means."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from jimdesk.domain.observation import Sex
from jimdesk.i18n import translate
from jimdesk.imports.mapping import LEFT_OUT, Mapping
from jimdesk.imports.plan_texts import preview
from jimdesk.imports.proposal import grouped, picked, with_role
from jimdesk.imports.questions import ALL_SEX, PERIOD, open_questions
from jimdesk.imports.table import Dimension, Role, Table
from jimdesk.ui.import_parts.parts import choice, empty
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.controls import ComboBox
from jimdesk.ui.widgets.layout import FlowLayout, ScrollPage, column, labelled
from jimdesk.ui.widgets.plain_table import PlainTable

_GROUPS = "*groups"  # no code of a source: those are compared as they are
_SHOWN = 5  # categories named in a text


class MappingPage(QWidget):
    """One part per dimension, and how the first values are read by it.

    Signals:
        changed: the mapping as the user wants it now.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._table: Table | None = None
        self._mapping = Mapping()
        self.roles: dict[str, ComboBox] = {}
        self.picks: dict[str, ComboBox] = {}
        self.sexes: dict[tuple[str, str], ComboBox] = {}
        self.sex: ComboBox | None = None
        self.period: QLineEdit | None = None
        self._scroll = ScrollPage()
        self._scroll.body.setContentsMargins(0, 0, 12, 0)
        heads = (
            translate("ImportWizard", "Period"),
            translate("ImportWizard", "Group"),
            translate("ImportWizard", "Whose"),
            translate("ImportWizard", "Value"),
        )
        name = translate("ImportWizard", "So the first values are read")
        self.preview = PlainTable(name, heads, right=[3], wide=1)
        self.preview.setFixedHeight(148)
        box = column()
        self.setLayout(box)
        box.addWidget(self._scroll, 1)
        box.addWidget(inputs.label(name, "label"))
        box.addWidget(self.preview)

    def show_mapping(self, table: Table, mapping: Mapping) -> None:
        """Show what a table is taken to mean."""
        self._table, self._mapping = table, mapping
        self.roles, self.picks, self.sexes = {}, {}, {}
        self.sex = self.period = None
        body = self._scroll.body
        empty(body)
        for each in table.dimensions:
            body.addWidget(self._part(each))
        self._add_whole(table, mapping)
        self._show_preview()

    def reveal(self, about: str) -> None:
        """Lead the user to what a question is about."""
        blank = [
            box for (name, _), box in self.sexes.items() if name == about and not box.currentData()
        ]
        whole = {ALL_SEX: self.sex, PERIOD: self.period}
        wanted = whole.get(about) or self.picks.get(about) or next(iter(blank), None)
        if wanted is not None:
            wanted.setFocus()
            self._scroll.reveal(wanted)

    # --- one dimension -------------------------------------------------------------------------

    def _part(self, dimension: Dimension) -> QWidget:
        made = QWidget()
        box = column(spacing=8)
        made.setLayout(box)
        box.addWidget(inputs.section(dimension.label or dimension.name))
        flow = QWidget()
        row = FlowLayout(flow, spacing=12)
        role = Role(self._mapping.roles[dimension.name])
        roles = choice(translate("ImportWizard", "What it tells"), _role_choices(), str(role))
        roles.activated.connect(partial(self._on_role, dimension.name))
        self.roles[dimension.name] = roles
        row.addWidget(labelled(roles))
        for widget in self._answers(dimension, role):
            row.addWidget(widget)
        box.addWidget(flow)
        if role in (Role.TIME, Role.MEASURE):
            box.addWidget(inputs.muted(_categories(dimension)))
        return made

    def _answers(self, dimension: Dimension, role: Role) -> list[QWidget]:
        if role is Role.OTHER:
            return [labelled(self._pick(dimension))]
        if role is Role.SEX or (role is Role.MEASURE and self._mapping.sexes.get(dimension.name)):
            return [
                labelled(self._sex_of(dimension, code, label))
                for code, label in zip(dimension.codes, dimension.labels, strict=True)
            ]
        return []

    def _pick(self, dimension: Dimension) -> ComboBox:
        mapping = self._mapping
        choices = [("", translate("ImportWizard", "Choose"))]
        if len(dimension.codes) > 1:
            choices.append((_GROUPS, translate("ImportWizard", "Each as a group of its own")))
        choices += zip(dimension.codes, dimension.labels, strict=True)
        chosen = mapping.picks.get(dimension.name, "")
        if dimension.name in mapping.groups:
            chosen = _GROUPS
        made = choice(translate("ImportWizard", "Category to read"), choices, chosen)
        made.activated.connect(partial(self._on_pick, dimension))
        self.picks[dimension.name] = made
        return made

    def _sex_of(self, dimension: Dimension, code: str, label: str) -> ComboBox:
        chosen = self._mapping.sexes.get(dimension.name, {}).get(code, "")
        made = choice(label or code, _sex_choices(), chosen)
        made.activated.connect(partial(self._on_sex, dimension.name, code))
        self.sexes[dimension.name, code] = made
        return made

    # --- the whole table -----------------------------------------------------------------------

    def _add_whole(self, table: Table, mapping: Mapping) -> None:
        about = {each.about for each in open_questions(table, replace(mapping, sex="", period=""))}
        body = self._scroll.body
        if ALL_SEX in about:
            name = translate("ImportWizard", "Whose are all these figures?")
            self.sex = choice(name, _sex_choices()[:-1], mapping.sex)
            self.sex.activated.connect(self._on_whole)
            body.addWidget(labelled(self.sex))
        if PERIOD in about:
            name = translate("ImportWizard", "Which year are they about?")
            self.period = inputs.line_edit(name, placeholder="2025")
            self.period.setText(mapping.period)
            self.period.textEdited.connect(self._on_whole)
            body.addWidget(labelled(self.period))

    # --- what the user does --------------------------------------------------------------------

    def _on_role(self, name: str, _: int) -> None:
        assert self._table is not None
        role = Role(self.roles[name].currentData())
        self._mapping = with_role(self._mapping, self._table, name, role)
        self.show_mapping(self._table, self._mapping)
        self.roles[name].setFocus()
        self.changed.emit(self._mapping)

    def _on_pick(self, dimension: Dimension, _: int) -> None:
        code = self.picks[dimension.name].currentData()
        if code == _GROUPS:
            self._keep(grouped(self._mapping, dimension))
        else:
            self._keep(picked(self._mapping, dimension.name, code))

    def _on_sex(self, name: str, code: str, _: int) -> None:
        known = self._mapping.sexes.get(name, {})
        said = known | {code: self.sexes[name, code].currentData()}
        self._keep(replace(self._mapping, sexes=self._mapping.sexes | {name: said}))

    def _on_whole(self, *_: object) -> None:
        sex = self.sex.currentData() if self.sex else self._mapping.sex
        period = self.period.text().strip() if self.period else self._mapping.period
        self._keep(replace(self._mapping, sex=sex, period=period))

    def _keep(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self._show_preview()
        self.changed.emit(mapping)

    def _show_preview(self) -> None:
        assert self._table is not None
        self.preview.set_rows(preview(self._table, self._mapping))


def _role_choices() -> Sequence[tuple[str, str]]:
    return [
        (str(Role.SEX), translate("ImportWizard", "Sex")),
        (str(Role.TIME), translate("ImportWizard", "Time")),
        (str(Role.MEASURE), translate("ImportWizard", "What is measured")),
        (str(Role.OTHER), translate("ImportWizard", "Category")),
    ]


def _sex_choices() -> list[tuple[str, str]]:
    choices = [(str(sex), sex.label) for sex in Sex]
    return [
        ("", translate("ImportWizard", "Choose")),
        *choices,
        (LEFT_OUT, translate("ImportWizard", "Do not read")),
    ]


def _categories(dimension: Dimension) -> str:
    shown = ", ".join(dimension.labels[:_SHOWN])
    return f"{shown} …" if len(dimension.labels) > _SHOWN else shown
