"""The goals of gender equality policy: the six sub-goals and optional side goals."""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import Record
from jimdesk.i18n import translate


class PolicyGoalKind(enum.StrEnum):
    """Sub-goals of the national policy, and others that an agency adds; stored."""

    SUB_GOAL = "sub_goal"
    SIDE_GOAL = "side_goal"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            PolicyGoalKind.SUB_GOAL: translate("PolicyGoalKind", "Gender equality policy sub-goal"),
            PolicyGoalKind.SIDE_GOAL: translate("PolicyGoalKind", "Side goal"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyGoal(Record):
    """A goal of gender equality policy, or a side goal such as Agenda 2030 goal 5.

    Attributes:
        number: Stable number; 1–6 for the national sub-goals.
        name: Official Swedish wording.
        explanation: Explaining wording in Swedish.
        name_en: English name; agencies' own translations differ, so it can be edited.
        valid_from: First year, None when unknown.
        valid_to: Last year, None while valid.
    """

    number: int = 0
    kind: PolicyGoalKind = PolicyGoalKind.SUB_GOAL
    name: str = ""
    explanation: str = ""
    name_en: str = ""
    valid_from: int | None = None
    valid_to: int | None = None

    @property
    def title(self) -> str:
        """Number and name as they are cited, such as "Delmål 2 Ekonomisk jämställdhet"."""
        if self.kind is PolicyGoalKind.SIDE_GOAL:
            return self.name
        text = translate("PolicyGoal", "Sub-goal {number} {name}")
        return text.format(number=self.number, name=self.name)

    @property
    def short(self) -> str:
        """The shortest unambiguous mention, such as "Delmål 2"."""
        if self.kind is PolicyGoalKind.SIDE_GOAL:
            return self.name
        return translate("PolicyGoal", "Sub-goal {number}").format(number=self.number)


def national_goals() -> tuple[PolicyGoal, ...]:
    """Return the six sub-goals and, as a side goal, Agenda 2030 goal 5.

    Source: domain specification, chapter 5 (S0, K61, K62).
    """
    rows = (
        (
            "En jämn fördelning av makt och inflytande",
            "Samma rätt och möjlighet att vara aktiva samhällsmedborgare och att forma villkoren"
            " för beslutsfattandet.",
            "equal distribution of power and influence",
        ),
        (
            "Ekonomisk jämställdhet",
            "Samma möjligheter och villkor i fråga om betalt arbete som ger ekonomisk"
            " självständighet livet ut.",
            "economic gender equality",
        ),
        (
            "Jämställd utbildning",
            "Samma möjligheter och villkor när det gäller utbildning, studieval och personlig"
            " utveckling.",
            "gender equality in education",
        ),
        (
            "Jämn fördelning av det obetalda hem- och omsorgsarbetet",
            "Samma ansvar för hemarbetet och möjlighet att ge och få omsorg på lika villkor.",
            "equal distribution of housework and unpaid care work",
        ),
        (
            "Jämställd hälsa",
            "Samma förutsättningar för god hälsa och vård och omsorg på lika villkor.",
            "gender equality in health, care and social services",
        ),
        (
            "Mäns våld mot kvinnor ska upphöra",
            "Samma rätt och möjlighet till kroppslig integritet.",
            "men's violence against women must stop",
        ),
    )
    national = tuple(
        PolicyGoal(number=number, name=name, explanation=explanation, name_en=name_en)
        for number, (name, explanation, name_en) in enumerate(rows, start=1)
    )
    agenda = PolicyGoal(
        number=101,
        kind=PolicyGoalKind.SIDE_GOAL,
        name="Agenda 2030 mål 5",
        name_en="Agenda 2030 goal 5",
    )
    return (*national, agenda)
