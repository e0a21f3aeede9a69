"""One question at a time: its head, the choice of a level, and the way to the next."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from jimdesk.domain.framework import Framework, Question
from jimdesk.i18n import translate
from jimdesk.ui import theme
from jimdesk.ui.dialogs.help import HelpDialog
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import FlowLayout, column


class QuestionHead(QWidget):
    """Where one is, the question, what could show it and who should answer."""

    def __init__(self, asks: Framework, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = asks
        self._place = inputs.label("", "meta")
        self.text = inputs.label("", "heading")
        self._hint = inputs.label("", "help")
        self._rules = QWidget()
        self._links = FlowLayout(self._rules, spacing=theme.current().space.m)
        box = column(spacing=6)
        self.setLayout(box)
        for widget in (self._place, self.text, self._hint, self._rules):
            box.addWidget(widget)

    def show_question(self, question: Question, where: str) -> None:
        """Show a question; where is such as "Question 3 of 28"."""
        area = self._asks.area_of(question.key)
        self._place.setText(f"{area.title}  ·  {where}  ·  {question.key}")
        self.text.setText(str(question.text))
        parts = []
        if str(question.hint):
            parts.append(translate("Question", "Could show it: {hint}.").format(hint=question.hint))
        if str(question.who):
            parts.append(translate("Question", "Should answer: {who}.").format(who=question.who))
        self._hint.setText("  ".join(parts))
        self._hint.setVisible(bool(parts))
        self._show_rules(question.rules)

    @property
    def rules(self) -> list[QPushButton]:
        """The links to the rules that the question serves."""
        return self._rules.findChildren(QPushButton)

    def _show_rules(self, rules: Sequence[str]) -> None:
        for old in self.rules:
            self._links.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        text = translate("Question", "Read about rule {rule}")
        for rule in rules:
            link = inputs.link_button(text.format(rule=rule))
            link.clicked.connect(partial(self._read, rule))
            self._links.addWidget(link)
        self._rules.setVisible(bool(rules))

    def _read(self, rule: str) -> None:
        """Open the help where a rule is explained."""
        HelpDialog("rules", [], self.window(), at=rule).open()


def where(place: int, count: int) -> str:
    """Return which question of how many, counted from 0."""
    text = translate("Question", "Question {number} of {all}")
    return text.format(number=place + 1, all=count)


class Stepper(QWidget):
    """The way from question to question: back, on, or straight to one.

    Signals:
        moved: the place of the question to show, from 0.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._count = 0, 0
        self.back = inputs.button(translate("Question", "Previous"))
        self.forward = inputs.button(translate("Question", "Next question"), "primary")
        self.choice = inputs.combo(translate("Question", "Go to question"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space.m)
        row.addWidget(self.choice, 1)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        self.back.clicked.connect(lambda: self.step(-1))
        self.forward.clicked.connect(lambda: self.step(1))
        self.choice.activated.connect(self.moved)

    def add_keys(self, window: QWidget) -> None:
        """Let Alt with an arrow, and Page Up and Down, step in a window."""
        for keys, by in ((("Alt+Left", "PgUp"), -1), (("Alt+Right", "PgDown"), 1)):
            for key in keys:
                QShortcut(key, window, lambda by=by: self.step(by))

    def offer(
        self, questions: Sequence[Question], done: Callable[[Question], bool], place: int
    ) -> None:
        """Show the questions, which are answered, and at which one is."""
        self._place, self._count = place, len(questions)
        marks = (translate("Question", "answered"), translate("Question", "not answered"))
        self.choice.set_choices(
            [
                (at, f"{each.key}  {each.text}  ({marks[0] if done(each) else marks[1]})")
                for at, each in enumerate(questions)
            ]
        )
        self.choice.choose(place)
        self.back.setEnabled(place > 0)
        self.forward.setEnabled(place + 1 < self._count)

    def step(self, by: int) -> None:
        """Go on or back, if there is a question there."""
        if 0 <= self._place + by < self._count:
            self.moved.emit(self._place + by)
