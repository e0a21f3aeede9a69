"""The conversation: how answers are spread, and what the participants agree on, one at a time."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.domain import improvement
from jimdesk.domain.assessment import AnswerKind, CommonAnswer
from jimdesk.domain.framework import Question
from jimdesk.domain.links import AssessmentActivity, AssessmentGoal
from jimdesk.domain.record import Record
from jimdesk.i18n import translate
from jimdesk.review.rounds import WholeRound, round_before, whole_round
from jimdesk.statistics.assessment import by_disagreement, compare
from jimdesk.store.writer import Writer
from jimdesk.ui.assessment_parts.levels import LevelChoice
from jimdesk.ui.assessment_parts.question import QuestionHead, Stepper, where
from jimdesk.ui.assessment_parts.talk import SpreadView
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.look import related_activity, related_goal
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import ScrollPage, labelled
from jimdesk.ui.widgets.links import Link, RelatedList
from jimdesk.ui.widgets.reading_order import move_focus


class ConversationDialog(QDialog):
    """Goes through the questions in conversation; what is agreed is kept at once.

    Signals:
        go: the Place of an improvement that the user wants to see.
    """

    go = Signal(object)

    def __init__(
        self, document: Document, whole: WholeRound, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._whole = whole
        self._before = round_before(document.store, whole.record)
        self._shown = False
        self.questions: list[Question] = []
        self.place = 0
        self._read_only = document.read_only or whole.record.is_closed
        asks = whole.asks
        self.order = inputs.combo(
            translate("Conversation", "Order of the questions"),
            [
                (True, translate("Conversation", "Most disagreement first")),
                (False, translate("Conversation", "As in the framework")),
            ],
        )
        self.order.choose(True)
        self.head = QuestionHead(asks)
        self.spread = SpreadView([str(level.name) for level in asks.scale])
        self.earlier = inputs.label("", "help")
        self.levels = LevelChoice(asks)
        self.reason = inputs.text_edit(translate("Conversation", "Reason for the common level"))
        wanted = [(level.number, f"{level.number}. {level.name}") for level in asks.scale]
        self.wanted = inputs.combo(
            translate("Conversation", "Level that we want to reach"), [(None, "–"), *wanted]
        )
        self.wanted_by = inputs.line_edit(
            translate("Conversation", "By when"), placeholder="2027-12"
        )
        self.improvements = RelatedList(
            translate("Conversation", "Improvements"),
            (
                Link("activity", translate("Conversation", "Add activity")),
                Link("goal", translate("Conversation", "Add goal")),
            ),
            empty=translate("Conversation", "Nothing yet."),
        )
        self.stepper = Stepper()
        self.progress = inputs.label("", "meta")
        self._lay_out()
        self._connect()
        self._sort()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Let Tab go through the dialog as it is read."""
        return move_focus(self, forward=forward)

    def _lay_out(self) -> None:
        page = ScrollPage()
        for widget in (
            self.head,
            self.spread,
            self.earlier,
            inputs.section(translate("Conversation", "What we agree on")),
            self.levels,
            labelled(self.reason),
            labelled(self.wanted),
            labelled(self.wanted_by, translate("Conversation", "Year, month or date")),
            self.improvements,
        ):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        title = translate("Conversation", "Conversation about {round}")
        screen = inputs.button(translate("Conversation", "Full screen (F11)"))
        screen.clicked.connect(self.toggle_full_screen)
        lay_out(
            self,
            title.format(round=self._whole.title),
            [self.progress, page, self.order, self.stepper],
            [screen],
            size=(960, 860),
        )

    def _connect(self) -> None:
        self.levels.add_keys(self)
        self.stepper.add_keys(self)
        QShortcut("F11", self, self.toggle_full_screen)
        self.order.activated.connect(self._on_order)
        self.levels.chosen.connect(self._on_chosen)
        self.stepper.moved.connect(self.show_place)
        self.wanted.activated.connect(self.keep)
        self.wanted_by.editingFinished.connect(self.keep)
        self.finished.connect(self.keep)
        self.improvements.add_requested.connect(self._improve)
        self.improvements.followed.connect(self._follow)
        self.levels.set_read_only(self._read_only)
        self.improvements.set_read_only(self._document.read_only)
        self.wanted.setEnabled(not self._read_only)
        for each in (self.reason, self.wanted_by):
            each.setReadOnly(self._read_only)

    @property
    def question(self) -> Question:
        """The question shown."""
        return self.questions[self.place]

    def toggle_full_screen(self) -> None:
        """Fill the screen, as at a meeting, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.levels.take_focus()

    def show_place(self, place: int) -> None:
        """Keep what is written and show another question."""
        self.keep()
        self.place, self._shown = place, True
        answer, question = self._answer(), self.question
        self.head.show_question(question, self._where)
        self.spread.show_spread(self._whole.spread(question), self._whole.reasons(question))
        self.earlier.setText(self._earlier(question))
        self.earlier.setVisible(bool(self.earlier.text()))
        self.reason.setPlainText(answer.reason)
        self.wanted.choose(answer.wanted_level)
        self.wanted_by.setText(answer.wanted_by)
        self._show_level()
        self._show_improvements()
        self.levels.take_focus()

    def keep(self, *_: object) -> None:
        """Keep what is written beside the common level, if it has changed."""
        if self._shown:
            self._save(
                replace(
                    self._answer(),
                    reason=self.reason.toPlainText().strip(),
                    wanted_level=self.wanted.currentData(),
                    wanted_by=self.wanted_by.text().strip(),
                )
            )

    @property
    def _where(self) -> str:
        return where(self.place, len(self.questions))

    def _sort(self) -> None:
        asked = self._whole.asks.questions
        by_talk = by_disagreement(asked, self._whole.spreads)
        self.questions = by_talk if self.order.currentData() else list(asked)
        self.show_place(0)

    def _on_order(self) -> None:
        self.keep()
        self._shown = False
        self._sort()

    def _on_chosen(self, kind: AnswerKind | None, level: int | None) -> None:
        self.keep()
        answer = self._answer()
        number = level if kind is AnswerKind.LEVEL else answer.level_number
        self._save(replace(answer, kind=kind, level_number=number))
        self._show_level()

    def _show_level(self) -> None:
        answer = self._answer()
        self.levels.show_question(self.question, answer.kind, answer.level, self._where)
        self.stepper.offer(self.questions, self._is_agreed, self.place)
        text = translate("Conversation", "{done} of {all} questions have a common answer.")
        done = sum(map(self._is_agreed, self.questions))
        self.progress.setText(text.format(done=done, all=len(self.questions)))

    def _show_improvements(self) -> None:
        key, document = self.question.key, self._document
        self.improvements.set_rows(
            [
                *(related_activity(each) for each in self._whole.activities.get(key, ())),
                *(related_goal(document, each)[0] for each in self._whole.goals.get(key, ())),
            ]
        )

    def _earlier(self, question: Question) -> str:
        """Return what was agreed in the round before, or why that cannot be compared."""
        before = self._before
        if before is None or before.asks.question(question.key) is None:
            return ""
        if question.key not in compare(self._whole.asks, before.asks).same:
            return translate(
                "Conversation",
                "{year} the question or its levels had other words, so the answers cannot be"
                " compared.",
            ).format(year=before.record.year)
        answer = before.common.get(question.key)
        if answer is None or answer.level is None:
            return ""
        text = translate("Conversation", "{year}: level {number}, {name}. {reason}")
        name = before.asks.level_name(answer.level)
        return text.format(
            year=before.record.year, number=answer.level, name=name, reason=answer.reason
        ).strip()

    def _improve(self, kind: object) -> None:
        """Add an activity or a goal for the question, linked back to it."""
        self.keep()
        record, question = self._whole.record, self.question
        make, label = {
            "activity": (self._activity, translate("Conversation", "Add activity")),
            "goal": (self._goal, translate("Conversation", "Add goal")),
        }[str(kind)]
        self._document.edit(label, make)
        self._whole = whole_round(self._document.store, record)
        assert question == self.question
        self._show_improvements()

    def _activity(self, edit: Writer) -> Record:
        record, question = self._whole.record, self.question
        made = edit.save(improvement.activity(record, question, self._answer()))
        link = AssessmentActivity(
            assessment_round_id=record.id, activity_id=made.id, question=question.key
        )
        return edit.save(link)

    def _goal(self, edit: Writer) -> Record:
        record, question = self._whole.record, self.question
        made = edit.save(improvement.goal(record, question, self._answer()))
        link = AssessmentGoal(assessment_round_id=record.id, goal_id=made.id, question=question.key)
        return edit.save(link)

    def _follow(self, place: object) -> None:
        self.accept()
        self.go.emit(place)

    def _answer(self) -> CommonAnswer:
        key = self.question.key
        new = CommonAnswer(assessment_round_id=self._whole.record.id, question=key)
        return self._whole.common.get(key, new)

    def _save(self, answer: CommonAnswer) -> None:
        if answer == self._answer() or self._read_only:
            return
        text = translate("Conversation", "Agree on question {key}")
        label = text.format(key=answer.question)
        saved = self._document.edit(label, lambda edit: edit.save(answer))
        common = {**self._whole.common, answer.question: saved}
        self._whole = replace(self._whole, common=common)

    def _is_agreed(self, question: Question) -> bool:
        answer = self._whole.common.get(question.key)
        return answer is not None and answer.is_given
