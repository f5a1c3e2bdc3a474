"""Run by a Python that has `anki` (never by ours): a collection of the asked size, then one measured deed for each line read.

PYTHON anki_core.py FOLDER CARDS REVIEWS     reads names of deeds from stdin, answers each with its milliseconds

The history is written by plain SQL; everything that is measured goes through Anki's public calls. FSRS is on.
"""

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

# In this order: they import each other.
from anki.collection import AddNoteRequest, Collection  # type: ignore[import-not-found]  # isort: skip  # not ours to have
from anki.cards import Card  # type: ignore[import-not-found]  # isort: skip
from anki.decks import UpdateDeckConfigs  # type: ignore[import-not-found]  # isort: skip
from anki.scheduler.v3 import CardAnswer  # type: ignore[import-not-found]  # isort: skip

DAY = 86400
DAYS = 700
LEARNT = 0.6
WRONG = 0.12
DUE_TODAY = 0.04
A_PAGE = 50
_TICKS = 0.02
"""Seconds within which what is timed begins, as on our side: a disk may end its writing by a clock."""
_MOMENTS = random.Random(4)


class Desk:
    """A collection, and a learner before it."""

    def __init__(self, folder: str, cards: int, reviews: int) -> None:
        self.rng = random.Random(4)
        self.col = Collection(str(Path(folder) / "collection.anki2"))
        self.deck = self.col.decks.id("News")
        self.col.decks.select(self.deck)
        self._add(cards)
        self._remember(reviews)
        self.col.fix_integrity()
        self._set_up()
        self._next()

    def answer(self) -> float:
        """Durable when it returns."""
        taken = _milliseconds(self._answer)
        self._next()
        return taken

    def next(self) -> float:
        """The next card with its two sides, after an answer."""
        self._answer()
        return _milliseconds(self._next)

    def undo(self) -> float:
        """Of an answer."""
        self._answer()
        taken = _milliseconds(self.col.undo)
        self._next()
        return taken

    def start(self) -> float:
        """The queue of the day, when something has dropped it."""
        far = self.col.db.scalar("select id from cards where queue = 2 order by due desc limit 1")
        self.col.sched.suspend_cards([far])
        return _milliseconds(self._next)

    def today(self) -> float:
        """The counts of the first screen."""
        return _milliseconds(self.col.sched.deck_due_tree)

    def missed(self) -> float:
        """The cards that lapsed, last reviewed first, and what the first fifty ask."""
        return _milliseconds(self._missed)

    def progress(self) -> float:
        """All that the statistics screen draws."""
        return _milliseconds(lambda: self.col._backend.graphs(search="", days=0))

    def _answer(self) -> None:
        rating = CardAnswer.GOOD if self.rng.random() >= WRONG else CardAnswer.AGAIN
        built = self.col.sched.build_answer(card=self.card, states=self.top.states, rating=rating)
        self.col.sched.answer_card(built)

    def _next(self) -> None:
        self.top = self.col.sched.get_queued_cards(fetch_limit=1).cards[0]
        self.card = self._load()
        self.card.start_timer()
        self.card.question()
        self.card.answer()

    def _load(self) -> Any:
        card = Card(self.col)
        card._load_from_backend_card(self.top.card)
        return card

    def _missed(self) -> list[Any]:
        found = self.col.find_cards("prop:lapses>0", order="c.mod desc")
        return [self.col.get_card(each).note().fields for each in found[:A_PAGE]]

    def _add(self, cards: int) -> None:
        kind = self.col.models.by_name("Basic")
        texts = json.loads(sys.stdin.readline())
        for start in range(0, cards, 1000):
            wanted = []
            for at in range(start, min(start + 1000, cards)):
                note = self.col.new_note(kind)
                stem, key = texts[at % len(texts)]
                note["Front"], note["Back"] = f"{stem} {at}", key
                wanted.append(AddNoteRequest(note, self.deck))
            self.col.add_notes(wanted)

    def _remember(self, reviews: int) -> None:
        ids = self.col.db.list("select id from cards order by id")
        learnt = self.rng.sample(ids, round(len(ids) * LEARNT))
        most = max(1, round(2 * reviews / len(learnt)) - 1)
        now, today = int(time.time()), self.col.sched.today
        used: set[int] = set()
        cards: list[tuple[Any, ...]] = []
        log: list[tuple[Any, ...]] = []
        for at, card in enumerate(learnt):
            left = reviews - len(log)
            count = left if at == len(learnt) - 1 else min(self.rng.randint(1, most), left)
            moments = sorted(self.rng.sample(range(now - DAYS * DAY, now - DAY), count))
            lapses = 0
            for turn, moment in enumerate(moments):
                ease = 1 if self.rng.random() < WRONG else 3
                lapses += ease == 1
                name = moment * 1000
                while name in used:
                    name += 1
                used.add(name)
                log.append((name, card, -1, ease, 20, 10, 2500, self.rng.randint(2000, 20000), 1 if turn else 0))
            ahead = -self.rng.randint(0, 10) if self.rng.random() < DUE_TODAY else self.rng.randint(1, 200)
            cards.append((2, 2, today + ahead, 20, 2500, count, lapses, card))

        def save() -> None:
            self.col.db.executemany(
                "update cards set type=?, queue=?, due=?, ivl=?, factor=?, reps=?, lapses=? where id=?", cards
            )
            self.col.db.executemany("insert into revlog values (?,?,?,?,?,?,?,?,?)", log)

        self.col.db.transact(save)

    def _set_up(self) -> None:
        limits = self.col.decks.config_dict_for_deck_id(self.deck)
        limits["new"]["perDay"] = limits["rev"]["perDay"] = 9999
        self.col.decks.update_config(limits)
        now = self.col.decks.get_deck_configs_for_update(self.deck)
        wanted = UpdateDeckConfigs(
            target_deck_id=self.deck,
            configs=[each.config for each in now.all_config],
            fsrs=True,
            limits=now.current_deck.limits,
            mode=0,
            new_cards_ignore_review_limit=True,
        )
        self.col.decks.update_deck_configs(wanted)


def _milliseconds(do: Callable[[], object]) -> float:
    time.sleep(_MOMENTS.random() * _TICKS)
    begun = time.perf_counter()
    do()
    return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Reads texts first, then deeds, until stdin ends."""
    folder, cards, reviews = sys.argv[1:]
    desk = Desk(folder, int(cards), int(reviews))
    print("ready", flush=True)
    for line in sys.stdin:
        print(getattr(desk, line.strip())(), flush=True)


if __name__ == "__main__":
    main()
