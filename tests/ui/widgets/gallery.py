"""One page with every part of the kit, in the arrangement that screens use."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.form import Field, Form, Section
from jimdesk.ui.widgets.layout import Card, EmptyState, NameLine, ScrollPage
from jimdesk.ui.widgets.links import Breadcrumb, Link, Related, RelatedList
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.record_list import RecordList, Row, Status

ROWS = (
    Row(
        1,
        "Färre kvinnor än män går vidare till arbete",
        "P-001 · Delmål 2",
        Status("3 mål", "muted", "git-branch"),
    ),
    Row(
        2,
        "Våldsutsatta upptäcks inte i handläggningen",
        "P-002 · Delmål 6",
        Status("2 mål", "muted", "git-branch"),
    ),
    Row(
        3,
        "Män söker samtalsstöd sent",
        "P-003 · Delmål 5",
        Status("Saknar mål", "warning", "triangle-alert"),
    ),
    Row(
        4,
        "Könsstereotypa hänvisningar till yrken och utbildningar i hela landet och på alla kontor",
        "P-004 · Delmål 2, 3",
        Status("Uppnått", "good", "check"),
    ),
    Row(
        5,
        "Föräldrapenning tas ut ojämnt",
        "P-005 · Delmål 4",
        Status("Försämrat", "bad", "trending-down"),
    ),
)
EVIDENCE = (("statistics", "Statistik"), ("research", "Forskning"), ("hypothesis", "Hypotes"))
GOALS = tuple((i, f"Delmål {i}") for i in range(1, 7))
UNITS = tuple((i, f"Enhet {i} med ett ganska långt namn") for i in range(1, 13))
CAUSES = Field(
    "causes",
    "Orsaker",
    "rows",
    item="Orsak",
    add="Lägg till orsak",
    rows=(
        Field("text", "Orsak", "text", span=2),
        Field(
            "level", "Nivå", "choice", choices=lambda: (("own", "Egen"), ("society", "Samhället"))
        ),
        Field("evidence", "Underlag", "choice", choices=lambda: EVIDENCE),
    ),
)
SECTIONS = (
    Section(
        "",
        (
            Field("who", "Vem", help="Kön och grupp", required=True),
            Field("compared", "Jämfört med", required=True),
            Field(
                "what",
                "Vad är skillnaden",
                help="Ett tillstånd, inte en orsak eller en åtgärd",
                required=True,
            ),
            Field("where", "Var i verksamheten", required=True),
            Field("ground", "Underlag", "long_text", required=True),
            Field("kind", "Slag", "choice", choices=lambda: EVIDENCE),
            Field("value", "Utgångsvärde", "number", help="I procent"),
        ),
    ),
    Section(
        "orsaker, konsekvenser, bedömning, rådighet, prioritet",
        (
            CAUSES,
            Field("goals", "Delmål", "multi", choices=lambda: GOALS),
            Field("units", "Enheter", "multi", choices=lambda: UNITS),
            Field("year", "År", "year"),
            Field("decided_on", "Beslutad", "date"),
            Field("public", "Offentlig uppgift", "bool"),
            Field("count", "Antal", "integer", when=lambda values: bool(values.get("public"))),
        ),
        folded=True,
    ),
)
VALUES: Mapping[str, Any] = {
    "id": 1,
    "who": "Kvinnor som deltar i insatsen",
    "compared": "Män som deltar i insatsen",
    "what": "Går i lägre grad vidare till arbete",
    "where": "Hela landet",
    "ground": "",
    "kind": "statistics",
    "value": 1234.5,
    "causes": [{"id": 7, "text": "Platserna finns i mansdominerade branscher", "level": "own"}],
    "goals": (2,),
    "units": (3, 5),
    "year": 2025,
    "decided_on": "2025-03-01",
    "public": False,
    "count": None,
}


class Gallery(QWidget):
    """A list to the left, a detail with form to the right."""

    def __init__(self) -> None:
        super().__init__()
        empty = EmptyState("circle-alert", "Här samlas problemen.", "Lägg till problem")
        self.list = RecordList(
            "Problem", add="Lägg till", search="Sök bland problem (Ctrl+F)", empty=empty
        )
        self.list.set_rows(ROWS)
        self.list.setFixedWidth(round(344 * theme.current().scale))
        self.saved: list[dict[str, Any]] = []
        self.form = Form(SECTIONS, self.saved.append)
        self.form.show_values(VALUES)
        self.page = ScrollPage()
        for widget in (*self._head(), self.form, *self._foot()):
            self.page.body.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)

    def _head(self) -> tuple[QWidget, ...]:
        crumb = Breadcrumb()
        crumb.set_links(
            [
                Link(1, "Inriktning 2022–2025"),
                Link(2, "Delmål 2 Ekonomisk jämställdhet"),
                Link(3, "P-001 Färre kvinnor går vidare till arbete"),
            ]
        )
        name = NameLine()
        name.set_name(
            "Färre kvinnor än män går vidare till arbete", Status("Beslutad", "good", "check")
        )
        card = Card(
            "Så lyder problemet",
            "Kvinnor som deltar i insatsen går i lägre grad vidare till arbete än män i hela "
            "landet. Det beror troligen på att platserna finns i mansdominerade branscher.",
        )
        return crumb, name, card

    def _foot(self) -> tuple[QWidget, ...]:
        related = RelatedList("Hänger ihop med", [Link("goal", "Lägg till mål")], empty="Inget.")
        related.set_rows(
            [
                Related(
                    key=1,
                    icon="target",
                    code="M-001",
                    text="Lika hög andel vidare till arbete 2027",
                    state="På väg, efter plan",
                    tone="warning",
                ),
                Related(
                    key=2,
                    icon="chart-line",
                    code="I-001",
                    text="Andel av deltagare som gått vidare till arbete",
                    state="64 % · 71 %",
                    depth=1,
                ),
            ]
        )
        self.strip = MessageStrip()
        self.strip.show_message(
            "Könsskillnaden är större än 5 procentenheter. Varför? Vad betyder den?",
            "warning",
            action="Skriv analysen",
        )
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inputs.button("Exportera", icon="download"))
        row.addWidget(inputs.button("Hämta", "quiet", icon="download"))
        row.addWidget(inputs.icon_button("trash-2", "Ta bort"))
        row.addWidget(inputs.spin("Antal år", 1, 9))
        row.addStretch(1)
        return related, self.strip, buttons
