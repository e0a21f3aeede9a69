"""What a question of a self-assessment leads to: an activity or a goal that is linked back."""

from jimdesk.domain.activity import Activity
from jimdesk.domain.assessment import AssessmentRound, CommonAnswer
from jimdesk.domain.framework import Question
from jimdesk.domain.goal import Goal
from jimdesk.i18n import translate


def activity(round_: AssessmentRound, question: Question, common: CommonAnswer | None) -> Activity:
    """Return a draft of an activity that improves what a question asks for."""
    return Activity(
        title=_wording(question),
        ends_on=common.wanted_by if common else "",
        unit_id=round_.unit_id,
        note=_origin(round_, question),
    )


def goal(round_: AssessmentRound, question: Question, common: CommonAnswer | None) -> Goal:
    """Return a draft of a goal to reach the level that is wanted."""
    year = (common.wanted_by if common else "")[:4]
    return Goal(
        statement=_wording(question),
        due_year=int(year) if year.isdecimal() else None,
        unit_id=round_.unit_id,
        note=_origin(round_, question),
    )


def _wording(question: Question) -> str:
    return translate("Improvement", "Improve: {question}").format(question=question.text)


def _origin(round_: AssessmentRound, question: Question) -> str:
    text = translate("Improvement", "From self-assessment {code}, question {key}.")
    return text.format(code=round_.code, key=question.key)
