"""`crisisdesk quiz`: questions in the terminal, remembered as those of the window are."""

from __future__ import annotations

import secrets
import time
from argparse import Namespace
from contextlib import closing
from dataclasses import dataclass, field

from crisisdesk.cli import asking
from crisisdesk.cli.output import ask, ask_unseen, plain, say, wrapped
from crisisdesk.cli.packing import is_pack, take_in
from crisisdesk.cli.tools import Desk, Tools
from crisisdesk.domain.answer import Answer, Match
from crisisdesk.domain.errors import TimeOver
from crisisdesk.domain.review import LearnerId
from crisisdesk.domain.session import Plan, PlanKind, QuizSession
from crisisdesk.paths import Paths
from crisisdesk.services.study import Asked, Outcome, Passage

_SIZE = 10
_HELP = "Answer by number, letter or words. u takes the last answer back, f flags this question as bad and p the one before it, q quits."
_LEFT = "Left. Every answer given is kept; `crisisdesk quiz` goes on from here."
_PROMPT = "> "


def run(wanted: Namespace, tools: Tools, *, paths: Paths) -> int:
    """Asks until the quiz is over or the learner leaves. Every answer is kept as soon as it is given."""
    with closing(tools.open_desk(paths)) as desk:
        _let_in(desk)
        session = _begin(wanted, tools, desk)
        table = _Table(desk, session.learner)
        try:
            table.play(session)
        except (EOFError, KeyboardInterrupt):
            say()
            say(_LEFT)
    return 0


def _let_in(desk: Desk) -> None:
    """Asks for the PIN of who studies, where they have one. Raises PinWrong."""
    learner = desk.learners.current()
    if learner.pin:
        try:
            pin = ask_unseen(f"PIN of {plain(learner.name)}: ")
        except (EOFError, KeyboardInterrupt):
            pin = ""
        desk.learners.switch(learner.id, pin=pin)


def _begin(wanted: Namespace, tools: Tools, desk: Desk) -> QuizSession:
    learner = desk.learners.current().id
    if not _says_what(wanted):
        left = desk.study.resume(learner)
        if left is not None:
            say("Going on with the quiz that you left.")
            return left
    seed = secrets.randbelow(2**32) if wanted.seed is None else wanted.seed
    return desk.study.start(learner, _plan(wanted, tools, desk), seed=seed)


def _says_what(wanted: Namespace) -> bool:
    return bool(wanted.file or wanted.missed or wanted.due or wanted.n or wanted.typed or wanted.seed is not None)


def _plan(wanted: Namespace, tools: Tools, desk: Desk) -> Plan:
    size = wanted.n or _SIZE
    if wanted.file and is_pack(wanted.file):
        pack, _ = take_in(wanted.file, tools, desk)
        there = tuple(each.article.id for each in pack.articles)
        return Plan(PlanKind.QUICK, articles=there, size=size, typed=wanted.typed)
    if wanted.file:
        # Chance orders the quiz, but the questions are those that everybody gets, unless another seed is wished for.
        built = tools.build(tools.read_file(wanted.file), seed=wanted.seed or 0)
        desk.library.save(built)
        return Plan(PlanKind.ARTICLE, article=built.parsed.article.id, size=size, typed=wanted.typed)
    kind = PlanKind.MISSED if wanted.missed else PlanKind.DUE if wanted.due else PlanKind.QUICK
    return Plan(kind, size=size, typed=wanted.typed)


@dataclass(slots=True)
class _Table:
    """One learner at one quiz."""

    desk: Desk
    learner: LearnerId
    _last: Asked | None = field(default=None)
    """The question answered before the one that is asked now."""

    def play(self, session: QuizSession) -> None:
        """Asks until the end. Raises EOFError or KeyboardInterrupt where the learner leaves so."""
        say(wrapped(_HELP))
        going: QuizSession | None = session
        while going is not None and (asked := self.desk.study.asked(going)) is not None:
            say()
            say(asking.shown(asked))
            going = self._turn(going, asked)
        if going is not None:
            self._sum_up(going)

    def _turn(self, session: QuizSession, asked: Asked) -> QuizSession | None:
        """The session after one thing that the learner wrote; None when they leave."""
        started = time.monotonic()
        while True:
            words = ask(_PROMPT)
            if words.casefold() in _COMMANDS:
                return self._obey(words.casefold(), session, asked)
            given = asking.answer_in(words, asked)
            if given is not None:
                break
            say(asking.hint(asked))
        text, typed = given
        answer = Answer(asked.question.id, text, time.monotonic() - started, typed=typed)
        try:
            outcome = self.desk.study.answer(session, answer)
        except TimeOver as error:
            say(str(error))
            return self.desk.study.next(session)
        self._last = asked
        say(_told(outcome, asked.proof))
        return self.desk.study.next(outcome.session)

    def _obey(self, command: str, session: QuizSession, asked: Asked) -> QuizSession | None:
        if command in {"q", "quit"}:
            say(_LEFT)
            return None
        if command == "?":
            say(wrapped(_HELP))
            return session
        if command == "u":
            return self._undo(session)
        flagged = asked if command == "f" else self._last
        if flagged is None:
            say("There is no question before this one.")
            return session
        self.desk.study.flag(self.learner, flagged.question.id)
        say("Flagged: it will not be asked again.")
        return self.desk.study.next(session)

    def _undo(self, session: QuizSession) -> QuizSession:
        before = self.desk.study.undo(self.learner)
        say("There is nothing to take back." if before is None else "Taken back.")
        return session if before is None else before

    def _sum_up(self, session: QuizSession) -> None:
        summary = self.desk.study.summary(session)
        say()
        say(f"Done: {summary.right} right, {summary.wrong} wrong.")
        for question in summary.missed:
            say(wrapped(f"{question.stem} {question.key}", first="  - "))
        if summary.resting:
            say(f"Missed ones that rest until tomorrow: {summary.resting}.")


_COMMANDS = frozenset({"q", "quit", "u", "f", "p", "?"})


def _told(outcome: Outcome, proof: Passage) -> str:
    verdict = outcome.verdict
    lines = [_headline(outcome)]
    if verdict.why_not:
        lines.append(wrapped(verdict.why_not, first="  Why not: "))
    lines.append(wrapped(verdict.explanation, first="  "))
    for paragraph in proof.paragraphs:
        if paragraph.marks:
            marked = " … ".join(plain(mark.of(paragraph.text)) for mark in paragraph.marks)
            lines.append(wrapped(marked, first="  Proof: "))
    if outcome.comes_back is not None:
        away = (outcome.comes_back - outcome.review.at).total_seconds()
        lines.append(f"  Comes back {_in_words(away)}.")
    return "\n".join(lines)


def _headline(outcome: Outcome) -> str:
    key = plain(outcome.verdict.key)
    match outcome.verdict.match:
        case Match.EXACT:
            return "Right."
        case Match.NEAR:
            return f"Right: {key}."
        case Match.WRONG:
            return f"Wrong. The answer is {key}." if outcome.review.given else f"The answer is {key}."


def _in_words(seconds: float) -> str:
    """A wait in whole units: "in 10 minutes", "in 3 days"."""
    for size, unit in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        count = round(seconds / size)
        if count >= 1 and seconds >= size * 0.95:
            return f"in {count} {unit}" + ("" if count == 1 else "s")
    return "in a moment"
