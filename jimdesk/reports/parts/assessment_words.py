"""A round of self-assessment in words, for sheets and pages."""

from jimdesk.i18n import translate
from jimdesk.review.rounds import WholeRound
from jimdesk.statistics.assessment import Standing, compare, index


def index_words(whole: WholeRound) -> str:
    """Return the index with how many questions it rests on, or why there is none."""
    found = index(whole.asks.questions, whole.common, whole.asks.highest)
    if found.value is None:
        text = translate(
            "AssessmentSheets",
            "{answered} of {asked} questions have a common level, too few for an index.",
        )
        return text.format(answered=found.answered, asked=found.asked)
    text = translate(
        "AssessmentSheets",
        "Index {value} of 100, from {answered} of {asked} questions: a support, not a grade.",
    )
    value = round(found.value)
    return text.format(value=value, answered=found.answered, asked=found.asked)


def compared_words(whole: WholeRound, before: WholeRound | None) -> str:
    """Return what the round is compared with, and how much of it can be."""
    if before is None:
        return ""
    same = len(compare(whole.asks, before.asks).same)
    text = translate(
        "AssessmentSheets",
        "Compared with {year}: {same} of {all} questions ask the same on the same scale.",
    )
    return text.format(year=before.record.year, same=same, all=len(whole.asks.questions))


def who_is_shown(whole: WholeRound) -> str:
    """Return why functions are named, or are not."""
    if whole.record.shows_functions:
        text = translate(
            "AssessmentSheets", "The participants agreed to be shown by function: {by}."
        )
        return text.format(by=whole.record.agreement.strip().rstrip("."))
    return translate(
        "AssessmentSheets",
        "A function is named when at least three have answered in it; with fewer than three"
        " answers in all, none is shown.",
    )


def answered_words(standing: Standing) -> str:
    """Return how many questions a figure rests on."""
    text = translate("AssessmentSheets", "{answered} of {asked}")
    return text.format(answered=standing.answered, asked=standing.asked)


def level_in(whole: WholeRound | None) -> str:
    """Return the head of the levels of a round."""
    text = translate("AssessmentSheets", "Level {year}")
    return text.format(year=whole.record.year if whole else "")
