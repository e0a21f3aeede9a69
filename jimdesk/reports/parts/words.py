"""Signs and words that stand in the cells of all sheets."""

from collections.abc import Iterable

from jimdesk.domain.indicator import Indicator, Measure, SexLabels
from jimdesk.domain.judgement import Review
from jimdesk.domain.observation import Missing, Sex
from jimdesk.i18n import translate
from jimdesk.reports.sheet import Cell, Number
from jimdesk.statistics.figures import Row

NOT_AVAILABLE = Missing.NOT_AVAILABLE.sign
NOT_APPLICABLE = Missing.NOT_APPLICABLE.sign
PROTECTED = Missing.PROTECTED.sign


def blank() -> str:
    """Return the sign of what nobody has filled in, which is neither zero nor missing."""
    return translate("Report", "[blank]")


def filled(text: str) -> str:
    """Return a text, or the sign for what is not filled in."""
    return text.strip() or blank()


def yes_no(value: bool) -> str:
    """Return yes or no."""
    return translate("Report", "Yes") if value else translate("Report", "No")


def listed(texts: Iterable[str]) -> str:
    """Return texts one to a line, or the sign for what is not filled in."""
    return filled("\n".join(text for text in texts if text))


def source_missing() -> str:
    """Return what stands where a figure has no source."""
    return translate("Report", "SOURCE MISSING")


def value(indicator: Indicator, row: Row, sex: Sex) -> Cell:
    """Return the value of a sex, or the sign that says why there is none.

    A total need not be filled in, nor women and men where there is a special reason not to split.
    What is described in words only has no numbers.
    """
    shown = row.shown(sex)
    if shown.value is not None:
        return Number(shown.value, row.decimals)
    if indicator.measure is Measure.QUALITATIVE:
        return NOT_APPLICABLE
    if shown.missing is not None and shown.undefined is None:
        return shown.missing.sign
    is_called_for = sex is not Sex.TOTAL and indicator.no_sex_reason is None
    return blank() if is_called_for and shown.undefined is None else NOT_AVAILABLE


def review(found: Review | None) -> str:
    """Return how far a review has come, in words; a sign where nothing is reviewed."""
    if found is None:
        return NOT_APPLICABLE
    if found.reopened:
        return translate("Report", "Draft, changed after approval")
    return found.state.label


def unit(indicator: Indicator) -> str:
    """Return the unit of an indicator's values; what is described in words only has none."""
    if indicator.measure is Measure.QUALITATIVE and not indicator.unit.strip():
        return NOT_APPLICABLE
    return filled(indicator.shown_unit)


def decimals_of(number: float) -> int:
    """Return the decimals that a number was entered with."""
    return 0 if number == int(number) else len(repr(number).partition(".")[2])


def sex_word(indicator: Indicator, sex: Sex) -> str:
    """Return the word for a sex in an indicator's figures, such as Girls."""
    words = {
        (SexLabels.GIRLS_BOYS, Sex.WOMEN): translate("Report", "Girls"),
        (SexLabels.GIRLS_BOYS, Sex.MEN): translate("Report", "Boys"),
        (SexLabels.BOTH, Sex.WOMEN): translate("Report", "Women and girls"),
        (SexLabels.BOTH, Sex.MEN): translate("Report", "Men and boys"),
    }
    return words.get((indicator.sex_labels, sex), sex.label)


def group_word(indicator: Indicator, group: str) -> str:
    """Return a group's name, with whom the columns for women and men mean when it is not them."""
    if indicator.sex_labels is SexLabels.WOMEN_MEN:
        return group
    return f"{group}, {indicator.sex_labels.label[0].lower()}{indicator.sex_labels.label[1:]}"
