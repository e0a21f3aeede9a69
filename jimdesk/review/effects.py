"""Rules on effect chains: arrows that nobody explains, assumptions that rest on nothing."""

from collections.abc import Callable, Iterable, Iterator

from jimdesk.domain.finding import Severity
from jimdesk.domain.goal import Goal
from jimdesk.domain.record import Status
from jimdesk.i18n import translate
from jimdesk.review.effect_chain import Arrow, EffectChain, effect_chain
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, records
from jimdesk.statistics.layers import as_they_come

FIELD = "effect_chain"
_MOST_NAMED = 3
_RUNNING = frozenset({Status.DECIDED, Status.ONGOING})


def _chains(facts: Facts) -> Iterator[EffectChain]:
    for goal in records(facts, Goal):
        yield effect_chain(facts.chain, goal, facts.year, order=as_they_come)


def _without_reason(facts: Facts) -> Iterable[Hit]:
    """Yield goals with arrows that nobody explains; a note while nobody has begun with it."""
    for found in _chains(facts):
        lacking = [each for each in found.arrows if not each.because.strip()]
        if lacking and found.begun:
            text = translate("EffectRules", "No reason is given for {arrows}. Say why.")
            yield _hit(found, text, lacking)
        elif lacking and found.goal.status in _RUNNING:
            text = translate(
                "EffectRules",
                "Nobody has said why one thing leads to the other in its effect chain. Begin with"
                " the arrows to the goal.",
            )
            yield Hit(record=found.goal, field=FIELD, text=text, severity=Severity.NOTE)


def _without_ground(facts: Facts) -> Iterable[Hit]:
    for found in _chains(facts):
        lacking = [each for each in found.arrows if each.is_assumption and not each.has_ground]
        if lacking and found.begun:
            text = translate(
                "EffectRules", "The assumption lacks ground: {arrows}. Say the ground."
            )
            yield _hit(found, text, lacking)


def _without_policy_goal(facts: Facts) -> Iterable[Hit]:
    for found in _chains(facts):
        if not found.reaches_policy_goal:
            text = translate(
                "EffectRules",
                "The effect chain does not reach any policy goal. Link the goal to a problem with a"
                " sub-goal, or show the arrows that are left out.",
            )
            yield Hit(record=found.goal, field=FIELD, text=text)


def _hit(found: EffectChain, text: str, arrows: list[Arrow]) -> Hit:
    named = [f"{each.start.short} → {each.end.short}" for each in arrows[:_MOST_NAMED]]
    if len(arrows) > _MOST_NAMED:
        more = len(arrows) - _MOST_NAMED
        named.append(translate("EffectRules", "and %n more", "", n=more))
    return Hit(
        record=found.goal,
        field=FIELD,
        text=text.format(arrows=", ".join(named)),
        seen=" ".join(f"{each.start.key}>{each.end.key}" for each in arrows),
    )


def _rule(rule_id: str, find: Callable[[Facts], Iterable[Hit]], reason: Callable[[], str]) -> Rule:
    return Rule(id=rule_id, find=find, reason=reason, is_depth=True)


RULES: tuple[Rule, ...] = (
    _rule(
        "effect-arrow-without-reason",
        _without_reason,
        lambda: translate(
            "EffectRules",
            "An effect chain is worth no more than its reasons: without “because” nobody can test"
            " it or learn from it.",
        ),
    ),
    _rule(
        "effect-assumption-without-ground",
        _without_ground,
        lambda: translate(
            "EffectRules",
            "Arrows into outcome and effect are assumptions. The reader must see what they rest"
            " on.",
        ),
    ),
    _rule(
        "effect-chain-without-policy-goal",
        _without_policy_goal,
        lambda: translate(
            "EffectRules",
            "The agency's goals are to contribute to the policy goals for gender equality.",
        ),
    ),
)
