"""Studying a library of 100,000 questions and 1,000,000 answers, beside Anki's own core on a collection of the same size.

Set CRISISDESK_ANKI to a Python that has `anki` (one in /tmp/anki-venv is found by itself); without it there is no yardstick.
CRISISDESK_STUDY_QUESTIONS and _REVIEWS make it smaller. Both sides take turns, so that a busy minute strikes both; medians. On both
sides 12 of 100 answers are wrong; ours also ask a part of the questions to be typed or recalled, as they do once a question is held
for long, and are graded by rule then. Both write to the disk for good with each answer: Anki its log (WAL, synchronous FULL), we
the journal beside the database. As in the program, where a learner reads for longer than that, our library reads ahead and comes to
rest between two deeds, which is also when the database follows the journal. Each picture of the progress screen is timed from the
question for the numbers to all that is drawn, in words; Anki gives the numbers of all its pictures in one call and none alone, so
that call stands beside each. What is timed begins at a random moment, on both sides: many a disk ends its writing by a clock of
some milliseconds, and who begins right after a tick would wait for the next, however fast.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import statistics
import subprocess
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, cast

from crisisdesk.domain.answer import Answer
from crisisdesk.domain.errors import NothingToAsk
from crisisdesk.domain.session import Plan, PlanKind, QuizSession
from crisisdesk.services.library import Library
from crisisdesk.services.ports import BuiltArticle
from crisisdesk.services.study import Asked, Study
from crisisdesk.store.unit import Store, open_store
from crisisdesk.ui.progress import charts
from crisisdesk.ui.progress.presenter import ProgressPresenter
from tests.benchmarks.library_generator import ME, NOW, WRONG, generate, real_bases
from tests.benchmarks.results import Row, against
from tests.fakes.clock import SetClock

if TYPE_CHECKING:
    from crisisdesk.ui.pictures.data import Chart
    from crisisdesk.ui.workroom import Workroom

ANKI = Path(os.environ.get("CRISISDESK_ANKI", "/tmp/anki-venv/bin/python"))
QUESTIONS = int(os.environ.get("CRISISDESK_STUDY_QUESTIONS", "100000"))
REVIEWS = int(os.environ.get("CRISISDESK_STUDY_REVIEWS", "1000000"))
GOAL = 1.0
A_PAGE = 50
HASTY = 0.3
"""The share of what is typed that is not written as the article has it."""
RUNS = {"next": 150, "answer": 150, "undo": 150, "start": 15, "today": 15, "missed": 15, "progress": 9}
A_PICTURE = 5
"""Runs of each picture."""
_TICKS = 0.02
"""Seconds within which what is timed begins; as in the yardstick."""
_MOMENTS = random.Random(4)
MEASURES = {
    "next": ("next question", "next card with both sides"),
    "answer": ("answer saved, durable", "answer_card"),
    "undo": ("undo of an answer", "undo"),
    "start": ("start of a quiz on what is due", "queue of the day built"),
    "today": ("Today counts", "deck_due_tree"),
    "missed": ("missed, first page", "find_cards of lapsed ones and a page of notes"),
    "progress": ("progress, all sums", "graphs of all days"),
}
PICTURES = {
    "tiles": "streak, time and other numbers",
    "year": "answers of each day",
    "retention": "retention, by maturity and week",
    "coming": "forecast",
    "kinds": "by kind",
    "people": "by person",
    "places": "by place",
    "articles": "by article",
    "calibration": "calibration",
    "confusions": "taken for each other",
}
"""Those of the progress screen, by the names that it has for them."""
MEASURES |= {
    key: (f"progress picture: {what}", "graphs of all days, all in one call") for key, what in PICTURES.items()
}
RUNS |= dict.fromkeys(PICTURES, A_PICTURE)


class Desk:
    """A learner before the large library."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._clock = SetClock(NOW)
        self._study = Study(store.unit, self._clock, UTC)
        self._library = Library(store.unit, self._clock)
        # It is asked for no more than words.
        self._words = ProgressPresenter(cast("Workroom", None))
        self._chances = random.Random(4)
        self._session = self._started()

    def rest(self) -> None:
        """Between two deeds."""
        self._study.read_ahead(self._session)
        self._store.rest()

    def next(self) -> float:
        """The next question with all that its screen shows, after an answer."""
        self._answered()
        self.rest()
        return _milliseconds(self._go_on)

    def answer(self) -> float:
        """Graded, scheduled and durable when it returns."""
        taken = self._answered()
        self._go_on()
        return taken

    def undo(self) -> float:
        """Of an answer."""
        self._answered()
        self.rest()
        taken = _milliseconds(lambda: self._study.undo(ME))
        self._session = self._study.resume(ME) or self._started()
        return taken

    def start(self) -> float:
        """Of a quiz."""
        taken = _milliseconds(self._started)
        self._session = self._study.resume(ME) or self._started()
        return taken

    def today(self) -> float:
        """The first screen."""
        return _milliseconds(lambda: self._study.today(ME))

    def missed(self) -> float:
        """Fifty of them, with their questions."""
        return _milliseconds(lambda: self._study.missed(ME, limit=A_PAGE))

    def progress(self) -> float:
        """With a forecast of thirty days."""
        return _milliseconds(lambda: self._study.progress(ME, forecast_days=30))

    def picture(self, key: str) -> float:
        """All that the screen is given to draw of this one."""
        return _milliseconds(lambda: self._picture(key))

    def _picture(self, key: str) -> Chart | tuple[tuple[str, str], ...]:
        numbers = self._study.progress(ME, forecast_days=charts.AHEAD)
        match key:
            case "tiles":
                return self._words._tiles(numbers)
            case "year":
                return charts.year(numbers.days, today=numbers.forecast[0].day)
            case "retention":
                weeks, wish = numbers.retention_by_week, 0.9
                return charts.retention(weeks, wish=wish, young=numbers.young, mature=numbers.mature)
            case "coming":
                return charts.coming(numbers.forecast)
            case "kinds":
                return charts.kinds(numbers)
            case "people" | "places":
                return charts.mastery("", "", dict(numbers.by_person if key == "people" else numbers.by_place))
            case "articles":
                return self._words._by_article(numbers, self._library.titles())
            case "calibration":
                assert numbers.calibration is not None
                return charts.calibration(numbers.calibration)
            case _:
                return charts.confusions(self._study.confusions(ME))

    def _started(self) -> QuizSession:
        try:
            return self._study.start(ME, Plan(PlanKind.DUE), seed=1)
        except NothingToAsk:  # a small library runs out of what is due
            return self._study.start(ME, Plan(PlanKind.QUICK), seed=1)

    def _answered(self) -> float:
        asked = self._study.asked(self._session)
        if asked is None:
            self._session = self._started()
            # Of a new quiz too the first question is read before it is answered.
            self.rest()
            return self._answered()
        self._clock.pass_by(seconds=10)
        answer = self._given(asked)
        return _milliseconds(lambda: self._take(answer))

    def _given(self, asked: Asked) -> Answer:
        """As often wrong as on the other side; chosen, typed, or recalled and judged by oneself."""
        question, right = asked.question, self._chances.random() >= WRONG
        others = [each for each in question.choices if each != question.key] or ["Nobody"]
        given = question.key if right else self._chances.choice(others)
        if asked.typed and self._chances.random() < HASTY:
            given = given.lower()
        judged = right if asked.recall else None
        return Answer(question.id, given, seconds=4.0, typed=asked.typed, judged=judged)

    def _take(self, answer: Answer) -> None:
        """With all that the screen tells then: when the question comes back, by each rating."""
        outcome = self._study.answer(self._session, answer)
        dict(outcome.comebacks)
        self._session = outcome.session

    def _go_on(self) -> None:
        self._session = self._study.next(self._session)
        self._study.asked(self._session)


class Anki:
    """A process with the real core in it."""

    def __init__(self, folder: Path, texts: Sequence[tuple[str, str]]) -> None:
        script = Path(__file__).parent / "study_yardstick" / "anki_core.py"
        command = [str(ANKI), str(script), str(folder), str(QUESTIONS), str(REVIEWS)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._ask(json.dumps(texts))

    def take(self, deed: str) -> float:
        """Milliseconds that it took."""
        return float(self._ask(deed))

    def close(self) -> None:
        """End it."""
        self._process.communicate()

    def _ask(self, line: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline()


def measure() -> Iterator[Row]:
    """Makes both, then takes turns."""
    with contextlib.ExitStack() as held:
        folder = Path(held.enter_context(tempfile.TemporaryDirectory()))
        bases = real_bases()
        generate(folder / "library.sqlite3", bases, questions=QUESTIONS, reviews=REVIEWS)
        anki = Anki(folder, _texts(bases)) if ANKI.exists() else None
        if anki is not None:
            held.callback(anki.close)
        store = held.enter_context(open_store(folder / "library.sqlite3"))
        own, theirs = _by_turns(Desk(store), anki)
    for deed, (measure, what) in MEASURES.items():
        yield _row(measure, statistics.median, own[deed], theirs.get(deed), what)
        if deed == "answer":  # a median tells nothing of the wrong ones, which are the fewer
            yield _row(f"{measure}: mean, wrong ones too", statistics.fmean, own[deed], theirs.get(deed), what)


def _row(
    measure: str, middle: Callable[[list[float]], float], own: list[float], theirs: list[float] | None, what: str
) -> Row:
    if theirs is None:
        return Row(measure, f"{middle(own):.3g} ms")
    return against(measure, middle(own), middle(theirs), unit="ms", than=f"Anki, {what}", goal=GOAL)


def _by_turns(desk: Desk, anki: Anki | None) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    taken: dict[str, defaultdict[str, list[float]]] = {"own": defaultdict(list), "anki": defaultdict(list)}
    for deed, runs in RUNS.items():
        # The first of each fills the caches and counts for nothing.
        for run in range(runs + 1):
            pair = [("own", desk.picture(deed) if deed in PICTURES else getattr(desk, deed)())]
            if anki is not None:
                pair.append(("anki", anki.take("progress" if deed in PICTURES else deed)))
            desk.rest()
            for side, milliseconds in pair if run else ():
                taken[side][deed].append(milliseconds)
    return taken["own"], taken["anki"]


def _texts(bases: Sequence[BuiltArticle]) -> list[tuple[str, str]]:
    return [(each.stem, each.key) for base in bases for each in base.quiz.questions]


def _milliseconds(do: Callable[[], object]) -> float:
    time.sleep(_MOMENTS.random() * _TICKS)
    begun = time.perf_counter()
    do()
    return (time.perf_counter() - begun) * 1000
