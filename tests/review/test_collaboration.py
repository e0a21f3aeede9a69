import pytest

from jimdesk.domain.collaboration import Agreement, DirectedMandate, LearningExample
from jimdesk.domain.finding import Severity
from jimdesk.domain.problem import Level
from jimdesk.review.rules import findings
from tests.review import world as made
from tests.review.world import YEAR, World

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def world() -> World:
    return made.sound_world()


def _found(world: World) -> dict[str, tuple[str, str, Severity]]:
    return {
        each.rule: (each.code, each.text, each.severity) for each in findings(world.store, YEAR)
    }


def test_shared_problem_asks_for_an_agreement_until_there_is_one(world: World) -> None:
    world.change(world.problem, level=Level.SHARED)
    assert _found(world)["problem-shared-without-agreement"] == (
        "P-001",
        "Say under Partners what you have agreed about the problem.",
        Severity.NOTE,
    )
    partner = made.partner(world)
    world.add(Agreement(partner_id=partner.id, problem_id=world.problem.id, title="Joint work"))
    found = _found(world)
    assert "problem-shared-without-agreement" not in found
    assert found["agreement-without-parts"][:2] == (
        "SP-001",
        "Say what each of you answers for in Joint work.",
    )


def test_directed_assignment_is_asked_for_once_it_is_needed(world: World) -> None:
    partner = made.partner(world)
    agreement = world.add(
        Agreement(
            partner_id=partner.id,
            our_part="Ask",
            their_part="Answer",
            directed_mandate=DirectedMandate.NEEDED,
        )
    )
    assert _found(world)["directed-mandate-not-asked-for"] == (
        "SP-001",
        "A directed assignment is needed for the agreement, but is not asked for.",
        Severity.WARNING,
    )
    world.change(agreement, directed_mandate=DirectedMandate.REQUESTED)
    assert "directed-mandate-not-asked-for" not in _found(world)


def test_persons_in_agreements_and_examples_are_found(world: World) -> None:
    partner = made.partner(world)
    world.add(Agreement(partner_id=partner.id, note="anna.svensson@example.se"))
    world.add(LearningExample(title="Any", for_whom="19811228-9874"))
    found = [
        (each.table, each.field)
        for each in findings(world.store, YEAR)
        if each.rule == "text-about-person"
    ]
    assert sorted(found) == [("learning_example", "for_whom"), ("partner", "agreements")]
