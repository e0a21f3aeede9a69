"""Regler: the rules on reporting results, by their numbers, and whether the report meets them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from jimdesk.domain.finding import Finding, Severity
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.sheet import Cell, Head, Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """A rule of the domain specification, chapter 4.

    Attributes:
        text: Returns the rule in a sentence.
        ground: Where it comes from.
        checks: Ids of the checks that try it; none when only people can.
    """

    text: Callable[[], str]
    ground: str
    checks: frozenset[str] = frozenset()


def rules_sheet(findings: Iterable[Finding]) -> Sheet:
    """Return one row per rule R-02 to R-15: met, not met, accepted, or for people to judge."""
    found = list(findings)
    title = translate("RulesSheet", "Rules")
    return Sheet(
        title=title,
        heading=translate("RulesSheet", "Rules R-02 to R-15: what is met and what is not"),
        intro=translate(
            "RulesSheet",
            "One row per rule on reporting results. What breaks a rule is listed under Checks with"
            " the rule's number. Some rules only people can judge.",
        ),
        table_name=translate("RulesSheet", "Result rules"),
        heads=(
            Head(translate("RulesSheet", "Rule"), width=8),
            Head(translate("RulesSheet", "What it says"), width=60, kind="wrap"),
            Head(translate("RulesSheet", "Ground"), width=30, kind="wrap"),
            Head(translate("RulesSheet", "Outcome"), width=20),
            Head(translate("RulesSheet", "Open"), width=8, kind="integer"),
            Head(translate("RulesSheet", "Accepted"), width=10, kind="integer"),
            Head(translate("RulesSheet", "Records"), width=40, kind="wrap"),
        ),
        rows=tuple(_row(number, rule, found) for number, rule in _RULES.items()),
    )


def _row(number: str, rule: _Rule, findings: Iterable[Finding]) -> tuple[Cell, ...]:
    own = [each for each in findings if each.rule in rule.checks]
    broken = [each for each in own if each.accepted is None]
    codes = ", ".join(dict.fromkeys(each.code for each in broken if each.code))
    counts: tuple[Cell, Cell] = (len(broken), len(own) - len(broken))
    if not rule.checks:
        counts = words.NOT_APPLICABLE, words.NOT_APPLICABLE
    return (
        number,
        rule.text(),
        rule.ground,
        _outcome(rule, broken, own),
        *counts,
        codes or words.NOT_APPLICABLE,
    )


def _outcome(rule: _Rule, broken: list[Finding], own: list[Finding]) -> str:
    if not rule.checks:
        return translate("RulesSheet", "Judged by people")
    if any(each.severity is not Severity.NOTE for each in broken):
        return translate("RulesSheet", "Not met")
    if broken:
        return translate("RulesSheet", "Drafts remain")
    if own:
        return translate("RulesSheet", "Met, with exceptions")
    return translate("RulesSheet", "Met")


_RULES: Mapping[str, _Rule] = {
    "R-02": _Rule(
        text=lambda: translate(
            "RulesSheet",
            "Statistics on individuals are split by sex unless there are special reasons not to.",
        ),
        ground="SFS 2017:25; förordning (2000:605), 3 kap. 1 §",
        checks=frozenset({"R-02"}),
    ),
    "R-03": _Rule(
        text=lambda: translate("RulesSheet", "The special reason is given and explained."),
        ground="jamstall.nu 2017-09-28",
        checks=frozenset({"R-03"}),
    ),
    "R-04": _Rule(
        text=lambda: translate(
            "RulesSheet", "Results are described, analysed and assessed, not only shown in figures."
        ),
        ground="Jämställdhetsmyndigheten, steg 5",
        checks=frozenset({"R-04"}),
    ),
    "R-05": _Rule(
        text=lambda: translate(
            "RulesSheet", "Results are assessed in relation to the goals of gender equality policy."
        ),
        ground="Jämställdhetsmyndigheten, steg 5; ESV",
        checks=frozenset({"R-05"}),
    ),
    "R-06": _Rule(
        text=lambda: translate(
            "RulesSheet", "Effects need not be proved; an assumption gives its ground."
        ),
        ground="Jämställdhetsmyndigheten, steg 4; ESV Forum 2023",
        checks=frozenset({"R-06"}),
    ),
    "R-07": _Rule(
        text=lambda: translate(
            "RulesSheet",
            "An indicator measures outcome; a claim about effects rests on an analysis.",
        ),
        ground="Jämställdhetsmyndigheten, steg 4; ESV 2012:41",
        checks=frozenset({"R-07"}),
    ),
    "R-08": _Rule(
        text=lambda: translate(
            "RulesSheet",
            "Results are shown for women and men, girls and boys; where possible for groups too.",
        ),
        ground="Jämställdhetsmyndigheten, steg 5",
        checks=frozenset({"R-08"}),
    ),
    "R-09": _Rule(
        text=lambda: translate(
            "RulesSheet", "Figures can be compared over time: at least two years back."
        ),
        ground="Praxis för resultatredovisning",
        checks=frozenset({"R-09"}),
    ),
    "R-10": _Rule(
        text=lambda: translate(
            "RulesSheet", "The budget documents have the perspective of gender equality too."
        ),
        ground="Jämställdhetsmyndigheten, steg 5; ESV",
    ),
    "R-11": _Rule(
        text=lambda: translate(
            "RulesSheet",
            "Without statistics by sex, gender budgeting rests on research or similar statistics.",
        ),
        ground="ESV Forum 2023",
    ),
    "R-12": _Rule(
        text=lambda: translate(
            "RulesSheet", "A calculation has kronor; in an analysis reasoning is enough."
        ),
        ground="ESV Forum 2023",
    ),
    "R-13": _Rule(
        text=lambda: translate(
            "RulesSheet", "Official statistics on individuals are split by sex."
        ),
        ground="Förordning (2001:100), 14 §",
        checks=frozenset({"R-13"}),
    ),
    "R-14": _Rule(
        text=lambda: translate(
            "RulesSheet", "Work is effective, objective, impartial and does not discriminate."
        ),
        ground="SFS 2007:515, 3 §; SFS 2017:900, 5 §; RF 1:2",
    ),
    "R-15": _Rule(
        text=lambda: translate(
            "RulesSheet", "Differences between women and men in the figures are analysed."
        ),
        ground="Kommissionen för jämställda livsinkomster, 3.10",
        checks=frozenset({"R-15", "gap-without-analysis"}),
    ),
}
