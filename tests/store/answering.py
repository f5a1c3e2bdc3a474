"""Run as a process: answers questions without end and tells each answer that is durable. It is there to be killed.

python -m tests.store.answering FILE SEED
"""

from __future__ import annotations

import sys
from pathlib import Path

from crisisdesk.store.unit import open_store
from tests.fakes.clock import SetClock
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built


def main(file: Path, seed: int) -> None:
    """Answer, and print `ACK id` after each answer that returned."""
    with open_store(file) as store:
        clock = SetClock()
        clock.pass_by(days=seed)
        desk = FakeDesk(store.unit, clock=clock, seed=seed)
        desk.shelve(a_built(facts=8))
        turn = 0
        session = desk.study.resume(desk.me) or desk.start()
        while True:
            if desk.study.asked(session) is None:
                session = desk.start(seed=turn)
            turn += 1
            outcome = desk.answer(session, right=turn % 3 > 0)
            sys.stdout.write(f"ACK {outcome.review.id}\n")
            sys.stdout.flush()
            session = desk.study.next(outcome.session)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
