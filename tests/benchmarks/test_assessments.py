"""What rounds of self-assessment cost, as ratios within one run: `pytest ... -s`."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from jimdesk.domain import framework
from jimdesk.domain.assessment import (
    AnswerKind,
    AssessmentAnswer,
    AssessmentParticipant,
    AssessmentRound,
    CommonAnswer,
)
from jimdesk.domain.framework import Framework, from_plain, to_plain
from jimdesk.imports.framework import shipped
from jimdesk.review.rounds import round_before, whole_round
from jimdesk.review.rules import findings
from jimdesk.store.store import Store
from jimdesk.store.writer import Writer

pytestmark = pytest.mark.timeout(300)

ROUNDS, PARTICIPANTS, QUESTIONS = 12, 15, 40
OPENING_BOUND = 1.5
REASON = "Det finns i delar av verksamheten men används inte i beslut."


def asks() -> Framework:
    """Return the basic framework with as many questions as are asked for."""
    content = to_plain(shipped()[0])
    more = [
        {**content["areas"][0]["questions"][0], "key": f"X{number}"}
        for number in range(QUESTIONS - len(shipped()[0].questions))
    ]
    content["areas"][0]["questions"] += more
    return from_plain(content)


def fill(edit: Writer) -> None:
    copy = framework.to_text(asks())
    keys = [question.key for question in asks().questions]
    assert len(keys) == QUESTIONS
    for number in range(ROUNDS):
        made = edit.save(AssessmentRound(year=2015 + number, framework=copy))
        for place in range(PARTICIPANTS):
            who = AssessmentParticipant(assessment_round_id=made.id, position=place)
            answering = edit.save(who).id
            edit.save_all(
                AssessmentAnswer(
                    assessment_participant_id=answering,
                    question=key,
                    kind=AnswerKind.LEVEL,
                    level_number=1 + (place + at) % 4,
                    reason=REASON,
                )
                for at, key in enumerate(keys)
            )
        edit.save_all(
            CommonAnswer(
                assessment_round_id=made.id,
                question=key,
                kind=AnswerKind.LEVEL,
                level_number=2,
                reason=REASON,
            )
            for key in keys
        )


def seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def in_turns(actions: Sequence[Callable[[], object]], times: int) -> list[float]:
    """Return the shortest time of each action, which are done in turns."""
    taken: list[list[float]] = [[] for _ in actions]
    for _ in range(times):
        for action, found in zip(actions, taken, strict=True):
            found.append(seconds(action))
    return [min(found) for found in taken]


def test_many_rounds_open_about_as_quickly_as_the_empty_file(tmp_path: Path) -> None:
    empty, full = tmp_path / "empty.jim", tmp_path / "full.jim"
    Store.create(empty).close()
    store = Store.create(full)
    store.edit("rounds", fill)
    assert store.count(AssessmentAnswer) == ROUNDS * PARTICIPANTS * QUESTIONS
    store.close()
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "JIMDESK_HOME": str(tmp_path / "home"),
    }

    def window(path: Path) -> None:
        command = [sys.executable, "-m", "jimdesk", str(path), "--smoke"]
        subprocess.run(command, env=environment, check=True, capture_output=True)

    small, big = in_turns([lambda: window(empty), lambda: window(full)], 7)
    print(f"\nwindow with {ROUNDS} rounds: {big:.3f} s, with the empty file: {small:.3f} s,")
    print(f"ratio {big / small:.2f}, at most {OPENING_BOUND}")
    less, more = in_turns([lambda: Store.open(empty).close(), lambda: Store.open(full).close()], 20)
    print(f"the file alone: {more * 1000:.1f} ms against {less * 1000:.1f} ms")
    store = Store.open(full)
    newest = store.all(AssessmentRound)[-1]
    print(f"a round as a whole: {seconds(lambda: whole_round(store, newest)) * 1000:.0f} ms,")
    print(f"the one before it: {seconds(lambda: round_before(store, newest)) * 1000:.0f} ms,")
    print(f"all checks: {seconds(lambda: findings(store, 2025)) * 1000:.0f} ms")
    store.close()
    assert big / small <= OPENING_BOUND
