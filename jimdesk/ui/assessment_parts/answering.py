"""The dialog in which a participant answers alone, one question at a time."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.domain.assessment import AnswerKind, AssessmentAnswer, AssessmentParticipant
from jimdesk.domain.framework import Question
from jimdesk.domain.organisation import Decision
from jimdesk.i18n import swedish_key, translate
from jimdesk.review.rounds import WholeRound
from jimdesk.ui.assessment_parts.levels import LevelChoice
from jimdesk.ui.assessment_parts.question import QuestionHead, Stepper, where
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import ScrollPage, labelled
from jimdesk.ui.widgets.reading_order import move_focus


class AnswerDialog(QDialog):
    """Asks a participant every question; what is answered is kept at once and can be undone."""

    def __init__(
        self,
        document: Document,
        whole: WholeRound,
        participant: AssessmentParticipant,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._participant = participant
        self.questions = whole.asks.questions
        self._highest = whole.asks.highest
        self._answers = dict(whole.answers.get(participant.id, {}))
        self._shown: AssessmentAnswer | None = None
        self.place = self._first_open()
        self.head = QuestionHead(whole.asks)
        self.levels = LevelChoice(whole.asks)
        self.reason = inputs.text_edit(translate("Answering", "Reason"))
        self._asked = inputs.label("", "help", tone="warning")
        self.evidence = inputs.line_edit(translate("Answering", "Ground, or a link to it"))
        self.source = inputs.combo(translate("Answering", "Source"), self._sources())
        self.decision = inputs.combo(translate("Answering", "Decision"), self._decisions())
        self.stepper = Stepper()
        self.progress = inputs.label("", "meta")
        self.done_button = inputs.button(translate("Answering", "I am done"))
        self._read_only = document.read_only or whole.record.is_closed
        self._lay_out(whole.names[participant.id])
        self._connect()
        self.show_place(self.place)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Let Tab go through the dialog as it is read."""
        return move_focus(self, forward=forward)

    def _lay_out(self, name: str) -> None:
        page = ScrollPage()
        for widget in (
            self.head,
            self.levels,
            labelled(self.reason),
            self._asked,
            labelled(self.evidence),
            labelled(self.source),
            labelled(self.decision),
        ):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        title = translate("Answering", "Answers of {name}").format(name=name)
        lay_out(
            self, title, [self.progress, page, self.stepper], [self.done_button], size=(820, 760)
        )

    def _connect(self) -> None:
        self.levels.add_keys(self)
        self.stepper.add_keys(self)
        self.levels.chosen.connect(self._on_chosen)
        self.stepper.moved.connect(self.show_place)
        self.source.activated.connect(self.keep)
        self.decision.activated.connect(self.keep)
        self.evidence.editingFinished.connect(self.keep)
        self.done_button.clicked.connect(self._on_done)
        self.finished.connect(self.keep)
        self.levels.set_read_only(self._read_only)
        self.done_button.setEnabled(not self._read_only)
        for each in (self.reason, self.evidence):
            each.setReadOnly(self._read_only)
        for combo in (self.source, self.decision):
            combo.setEnabled(not self._read_only)

    @property
    def question(self) -> Question:
        """The question shown."""
        return self.questions[self.place]

    def show_place(self, place: int) -> None:
        """Keep what is written and show another question."""
        self.keep()
        self.place = place
        answer = self._shown = self._answer()
        self._show_level(answer)
        self.head.show_question(self.question, self._where)
        self.reason.setPlainText(answer.reason)
        self.evidence.setText(answer.evidence)
        self.source.choose(answer.source_id)
        self.decision.choose(answer.decision_id)
        self.levels.take_focus()

    def keep(self, *_: object) -> None:
        """Keep what is written beside the level, if it has changed."""
        if self._shown is None:
            return
        self._save(
            replace(
                self._answer(),
                reason=self.reason.toPlainText().strip(),
                evidence=self.evidence.text().strip(),
                source_id=self.source.currentData(),
                decision_id=self.decision.currentData(),
            )
        )

    @property
    def _where(self) -> str:
        return where(self.place, len(self.questions))

    def _on_chosen(self, kind: AnswerKind | None, level: int | None) -> None:
        self.keep()
        answer = self._answer()
        number = level if kind is AnswerKind.LEVEL else answer.level_number
        self._save(replace(answer, kind=kind, level_number=number))
        self._show_level(self._answer())

    def _show_level(self, answer: AssessmentAnswer) -> None:
        self.levels.show_question(self.question, answer.kind, answer.level, self._where)
        self.stepper.offer(self.questions, self._is_answered, self.place)
        text = translate("Answering", "{done} of {all} questions answered. Everything is saved.")
        done = sum(map(self._is_answered, self.questions))
        self.progress.setText(text.format(done=done, all=len(self.questions)))
        lacks = answer.lacks_reason(self._highest)
        self._asked.setText(
            translate("Answering", "Say why: at the lowest and the highest level a reason helps.")
            if lacks and answer.kind is AnswerKind.LEVEL
            else translate("Answering", "Say why the question does not apply.")
        )
        self._asked.setVisible(lacks)

    def _on_done(self) -> None:
        self.keep()
        today = datetime.now().astimezone().date().isoformat()
        done = replace(self._participant, answered_on=today)
        label = translate("Answering", "Answers are done")
        self._document.edit(label, lambda edit: edit.save(done))
        self.accept()

    def _answer(self) -> AssessmentAnswer:
        new = AssessmentAnswer(
            assessment_participant_id=self._participant.id, question=self.question.key
        )
        return self._answers.get(self.question.key, new)

    def _save(self, answer: AssessmentAnswer) -> None:
        if answer == self._answer() or self._read_only:
            return
        text = translate("Answering", "Answer question {key}")
        label = text.format(key=answer.question)
        self._answers[answer.question] = self._document.edit(label, lambda edit: edit.save(answer))

    def _is_answered(self, question: Question) -> bool:
        answer = self._answers.get(question.key)
        return answer is not None and answer.is_given

    def _first_open(self) -> int:
        open_ = (at for at, each in enumerate(self.questions) if not self._is_answered(each))
        return next(open_, 0)

    def _sources(self) -> list[tuple[int | None, str]]:
        found = self._document.chain.sources.values()
        return [(None, "–"), *_sorted((each.id, f"{each.code} {each.title}") for each in found)]

    def _decisions(self) -> list[tuple[int | None, str]]:
        found = self._document.store.all(Decision)
        return [(None, "–"), *_sorted((each.id, f"{each.code} {each.title}") for each in found)]


def _sorted(choices: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    return sorted(choices, key=lambda choice: swedish_key(choice[1]))
