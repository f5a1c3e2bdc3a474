"""A program that is killed loses no answer that it has shown as saved."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

from crisisdesk.domain.schedule import Wishes, replay
from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

ROOT = Path(__file__).parents[2]
KILLS = 3


def killed_after(file: Path, answers: int, *, seed: int) -> list[str]:
    """Start it, kill it once so many answers are durable; the ids of those."""
    command = [sys.executable, "-m", "tests.store.answering", str(file), str(seed)]
    acknowledged = []
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            acknowledged.append(line)
            if len(acknowledged) == answers:
                process.kill()
    # The last line may be torn by the kill; what is whole was promised.
    return [line.split()[1] for line in acknowledged if line.endswith("\n")]


def test_no_acknowledged_answer_is_missing_after_kills_and_the_quiz_goes_on(file: Path) -> None:
    chance = Random(5)
    promised: list[str] = []
    for kill in range(KILLS):
        promised += killed_after(file, chance.randint(1, 25), seed=kill)
    with open_store(file) as store:
        desk = FakeDesk(store.unit)
        me = desk.me
        with store.unit() as unit:
            logs = {each.id: unit.reviews.of_question(me, each.id) for each in a_built(facts=8).quiz.questions}
            memories = {question: unit.memories.get(me, question) for question in logs}
        kept = [review.id for log in logs.values() for review in log]
        assert set(promised) <= set(kept)
        assert len(kept) <= len(promised) + KILLS, "at most the answer under way is there besides"
        for question, log in logs.items():
            ratings = [(each.at, each.rating) for each in log]
            assert memories[question] == replay(me, question, ratings, wishes=Wishes(0.9))
        session = desk.study.resume(me)
        assert session is None or {each.review for each in session.results} <= set(kept)
        while desk.study.undo(me) is not None:
            pass
        assert desk.study.progress(me).answered == 0
