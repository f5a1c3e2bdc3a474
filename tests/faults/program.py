"""The program as the fault harnesses want it: one command a deed, on the real services. Run as a process.

python -m tests.faults.program setup|old|writer|promiser|undoer|importer|builder|restorer|eraser|deleter|verify|digest|open|...

Exit code 0 done, 3 refused with a sentence on standard error; a deed that is durable prints `ACK id`. Told to be bad by
FAULTS_BAD=early|split|naive|sync|torn|trusting, it is what the harnesses must catch.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from ipaddress import IPv4Address
from pathlib import Path
from zoneinfo import ZoneInfo

from crisisdesk.app import SEED, Desk, build, open_desk, read_file, safe_of, tools
from crisisdesk.domain.answer import Answer
from crisisdesk.domain.article import Article
from crisisdesk.domain.day import day_end, study_day
from crisisdesk.domain.errors import CrisisDeskError
from crisisdesk.domain.review import Memory
from crisisdesk.domain.session import Plan, PlanKind, QuizSession
from crisisdesk.paths import Paths
from crisisdesk.services.worker import Confined
from crisisdesk.store import codec, compare, migrate
from crisisdesk.store.backups import take_in
from crisisdesk.store.plain import to_moment
from tests.fakes.questions import a_built

BAD = os.environ.get("FAULTS_BAD", "")
FACTS = 12
WHOLE = (FACTS, 10, 3)
"""How many questions a whole article has: ours, and those of the sample."""
SAMPLE = Path(__file__).resolve().parents[1] / "store" / "samples" / "schema-1.sqlite3"
_CONTENT = (
    ("learners", "id, name, colour, retention, new_per_day, deleted"),
    ("articles", "id, title, outlet, address, published, deleted, text, reading"),
    ("facts", "article_id, id, body"),
    ("questions", "id, article_id, fact_id, kind, worth, retired, body"),
    ("flags", "learner_id, question_id"),
    ("reviews", "id, learner_id, question_id, at, day, rating, correct, given, seconds, undone"),
    ("memories", "learner_id, question_id, phase, due, stability, difficulty, reviews, lapses, level"),
    ("holds", "learner_id, question_id, until"),
    ("deeds", "id, learner_id, at, undone, body"),
)


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    """The desk of a profile in this folder, as a start of the program opens it."""
    if BAD == "torn":
        migrate._take = _take_in_pieces
    with closing(open_desk(Paths.under(folder))) as desk:
        if BAD == "sync":
            desk.store._connection.execute("PRAGMA synchronous = OFF")
        yield desk


def _take_in_pieces(connection: sqlite3.Connection, number: int, sql: str) -> None:
    """A step of migration that can be left half taken."""
    for statement in migrate._statements(sql):
        connection.execute(statement)
        time.sleep(0.02)
    connection.execute(f"PRAGMA user_version = {number}")


def setup(folder: Path) -> None:
    """Two learners, two articles, a few answers, a backup."""
    with desk_in(folder) as desk:
        desk.learners.current()
        desk.learners.add("Grace")
        for name in ("Talks in Geneva", "Elections in Prague"):
            desk.library.save(a_built(name, facts=FACTS))
        for _, done in zip(range(6), answers(desk), strict=False):
            assert done
        _back_up(desk)


def old(folder: Path) -> None:
    """A library as the first version left it."""
    paths = Paths.under(folder)
    paths.make()
    shutil.copy(SAMPLE, paths.library)


def writer(folder: Path, count: int, pause: float) -> None:
    """Answers, one after the other."""
    with desk_in(folder) as desk:
        for _, review in zip(range(count), answers(desk), strict=False):
            _acknowledge(review)
            time.sleep(pause)


def promiser(folder: Path, count: int, pause: float) -> None:
    """Answers, each acknowledged as soon as it is promised: the journal alone has it, and the database follows when it likes."""
    with desk_in(folder) as desk:
        for turn, review in zip(range(count), answers(desk, settled=False), strict=False):
            _acknowledge(review)
            time.sleep(pause)
            if turn % 5 == 4:
                desk.settle()


def undoer(folder: Path, count: int, pause: float) -> None:
    """Answers, and takes every second answer back."""
    with desk_in(folder) as desk:
        for turn in range(count):
            _acknowledge(next(answers(desk)))
            if turn % 2:
                desk.study.undo(desk.learners.current().id)
                desk.settle()
            time.sleep(pause)


def importer(folder: Path, count: int, pause: float) -> None:
    """Takes articles in, one after the other, with all their questions."""
    with desk_in(folder) as desk:
        known = len(desk.library.articles())
        for turn in range(known, known + count):
            built = a_built(f"Article {turn}", facts=FACTS)
            if BAD == "early":
                _acknowledge(f"early-{os.getpid()}-{turn}")
            desk.library.save(built)
            _acknowledge(built.parsed.article.id)
            time.sleep(pause)


def builder(folder: Path, count: int, pause: float) -> None:
    """Reads a text with the language model, makes its questions and takes them in."""
    with desk_in(folder) as desk:
        for turn in range(count):
            text = f"Talks number {turn} and {time.time_ns()}\n\nGENEVA, Jan 21 2022 - Maria Ortiz, the mayor of Geneva, said on "
            article = Article(text + "Friday that 1,200 people had come.\n\n“We will go on,” said Ortiz.")
            if BAD == "early":
                _acknowledge(f"early-{os.getpid()}-{turn}")
            desk.library.save(build(article))
            _acknowledge(article.id)
            time.sleep(pause)


def restorer(folder: Path, count: int, pause: float) -> None:
    """Answers, then puts the newest backup back, with what the journal tells of since."""
    for _ in range(count):
        with desk_in(folder) as desk:
            _answer_some(desk)
        paths = Paths.under(folder)
        safe = safe_of(paths)
        if BAD == "torn":
            paths.library.unlink()
            shutil.copy(safe.backups()[0].path, paths.library)
        else:
            safe.restore(safe.backups()[0])
        time.sleep(pause)


def eraser(folder: Path, count: int, pause: float) -> None:
    """Answers, and takes other learners out for ever, one after the other."""
    with desk_in(folder) as desk:
        for turn in range(count):
            _answer_some(desk)
            desk.erase(desk.learners.add(f"Gone {turn} {time.time_ns()}").id)
            time.sleep(pause)


def deleter(folder: Path, count: int, pause: float) -> None:
    """Answers, throws an article away and takes it back."""
    with desk_in(folder) as desk:
        for turn in range(count):
            _answer_some(desk)
            shelved = desk.library.articles()
            desk.library.delete(shelved[turn % len(shelved)].id)
            desk.library.restore(shelved[turn % len(shelved)].id)
            time.sleep(pause)


def _answer_some(desk: Desk) -> None:
    for _, review in zip(range(2), answers(desk), strict=False):
        _acknowledge(review)


def answers(desk: Desk, *, settled: bool = True) -> Iterator[str]:
    """Answers without end; the id of each, once the database has it or, if not `settled`, once it is promised."""
    me = desk.learners.current().id
    session = desk.study.resume(me) or _quiz(desk)
    turn = 0
    while True:
        asked = desk.study.asked(session)
        if asked is None:
            session = _quiz(desk)
            continue
        turn += 1
        if BAD == "early":
            _acknowledge(f"early-{os.getpid()}-{turn}")
        given = asked.question.key if turn % 3 else "Nobody"
        outcome = desk.study.answer(session, Answer(asked.question.id, given, seconds=1.0))
        if settled:
            # As the window does. What looks into the database itself must find it there; the journal alone has it before.
            desk.settle()
        if BAD == "split":
            desk.store._connection.execute("DELETE FROM memories")
        yield outcome.review.id
        session = desk.study.next(outcome.session)


def _quiz(desk: Desk) -> QuizSession:
    return desk.study.start(desk.learners.current().id, Plan(PlanKind.QUICK), seed=time.time_ns() % 1000)


def _acknowledge(name: str) -> None:
    sys.stdout.write(f"ACK {name}\n")
    sys.stdout.flush()


def _back_up(desk: Desk) -> None:
    take_in(desk.store.copy(), desk.store.path, now=datetime.now(UTC))


def verify(folder: Path, acks: Path) -> None:
    """One line of JSON: whether the file is whole, what is missing of what was promised, what is half done."""
    with desk_in(folder) as desk:
        connection = desk.store._connection
        found = connection.execute("PRAGMA integrity_check").fetchone()[0]
        kept = {row[0] for row in connection.execute("SELECT id FROM reviews UNION SELECT id FROM articles")}
        # Of a text that somebody wrote there may be nothing sure enough to ask; of ours there always is.
        half = connection.execute(
            "SELECT count(*) FROM articles WHERE origin = 'Made for a test.' AND"
            f" (SELECT count(*) FROM questions WHERE article_id = articles.id AND retired IS NULL) NOT IN {WHOLE}"
        ).fetchone()[0]
        half += _half_remembered(connection)
    wanted = set(acks.read_text("utf-8").split()) if acks.is_file() else set()
    missing = sorted(wanted - kept)
    print(json.dumps({"integrity": found, "missing_count": len(missing), "missing": missing[:5], "half_done": half}))


def _half_remembered(connection: sqlite3.Connection) -> int:
    """How many memories are not what the last answer left. Nobody has done anything but answer here."""
    try:
        compare.look_through(connection)
    except CrisisDeskError:
        return 1
    asked = "SELECT learner_id, question_id, phase, due, reviews, lapses FROM memories"
    last = 'SELECT "after" FROM reviews WHERE learner_id = ? AND question_id = ? AND undone IS NULL ORDER BY turn DESC LIMIT 1'
    forgotten = """SELECT count(*) FROM reviews WHERE undone IS NULL AND NOT EXISTS (SELECT 1 FROM memories
        WHERE memories.learner_id = reviews.learner_id AND memories.question_id = reviews.question_id)"""
    half = int(connection.execute(forgotten).fetchone()[0])
    for learner, question, phase, due, reviews, lapses in connection.execute(asked):
        row = connection.execute(last, (learner, question)).fetchone()
        after = codec.loads(Memory, row[0]) if row else Memory(question)
        half += (phase, due, reviews, lapses) != (after.phase.value, to_moment(after.due), after.reviews, after.lapses)
    return half


def digest(folder: Path) -> None:
    """A hash of all that a learner would miss."""
    with desk_in(folder) as desk:
        summed = hashlib.sha256()
        for table, columns in _CONTENT:
            for row in desk.store._connection.execute(f"SELECT {columns} FROM {table} ORDER BY 1, 2"):
                summed.update(repr(row).encode("utf-8", "surrogatepass"))
    print(summed.hexdigest())


def opened(folder: Path) -> None:
    """A start of the program, with what it does once it has nothing else to do."""
    with desk_in(folder) as desk:
        if BAD != "naive":
            _back_up(desk)
        print("fine")


def take(folder: Path, file: Path) -> None:
    """Takes one file in, as the command line does: it is read in a process of its own."""
    with desk_in(folder) as desk, closing(Confined()) as confined:
        reading = tools(confined)
        desk.library.save(reading.build(reading.read_file(file), seed=SEED))


def take_here(folder: Path, file: Path) -> None:
    """Takes one file in, reading it in this very process, where that is one of its own already: forked for this file."""
    with desk_in(folder) as desk:
        desk.library.save(build(read_file(file)))


def fetch(address: str) -> None:
    """Reads the article at a web address, as the window does: in a process of its own. FAULTS_HERE lets it ask this machine."""
    with closing(Confined()) as confined:
        confined(fetch_there)(address, everywhere=bool(os.environ.get("FAULTS_HERE")) or BAD == "trusting")


def fetch_there(address: str, *, everywhere: bool) -> None:
    """In that process."""
    from crisisdesk.exchange.addresses import is_public
    from crisisdesk.exchange.fetching import read_address

    this = IPv4Address("127.0.0.1")
    read_address(address, allowed=(lambda ip: ip == this or is_public(ip)) if everywhere else is_public, seconds=10.0)


def days(file: Path) -> None:
    """The learner's day of each moment in a file of them, and when the next one begins."""
    for line in file.read_text("utf-8").splitlines():
        seconds, _, name = line.partition("\t")
        zone, at = ZoneInfo(name), datetime.fromtimestamp(int(seconds), UTC)
        day = study_day(at, zone, 0 if BAD == "day" else 4)
        print(json.dumps({"day": day.toordinal(), "next": int(day_end(day, zone, 4).timestamp())}))


GOING_ON: dict[str, Callable[[Path, int, float], None]] = {
    deed.__name__: deed for deed in (writer, promiser, undoer, importer, builder, restorer, eraser, deleter)
}
"""Deeds that are done `--n` times, with a `--pause` of so many seconds between."""


def main(argv: list[str] | None = None) -> int:
    """Gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.program", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("setup", "old", "verify", "digest", "open", "import", "import-here", *GOING_ON):
        command = commands.add_parser(name)
        command.add_argument("folder", type=Path)
    for name in GOING_ON:
        commands.choices[name].add_argument("--n", type=int, default=100_000)
        commands.choices[name].add_argument("--pause", type=float, default=0.0)
    commands.choices["verify"].add_argument("--acks", type=Path, default=Path())
    for name in ("import", "import-here"):
        commands.choices[name].add_argument("file", type=Path)
    fetching = commands.add_parser("fetch")
    fetching.add_argument("folder", type=Path)
    fetching.add_argument("address")
    commands.add_parser("day").add_argument("file", type=Path)
    wanted = parser.parse_args(argv)
    if BAD == "naive":
        return _do(wanted)
    try:
        return _do(wanted)
    except CrisisDeskError as refusal:
        sys.stderr.write(f"crisisdesk: {refusal}\n")
        return 3


def _do(wanted: argparse.Namespace) -> int:
    if wanted.command in GOING_ON:
        GOING_ON[wanted.command](wanted.folder, wanted.n, wanted.pause)
        return 0
    deeds: dict[str, Callable[[], None]] = {
        "setup": lambda: setup(wanted.folder),
        "old": lambda: old(wanted.folder),
        "verify": lambda: verify(wanted.folder, wanted.acks),
        "digest": lambda: digest(wanted.folder),
        "open": lambda: opened(wanted.folder),
        "import": lambda: take(wanted.folder, wanted.file),
        "import-here": lambda: take_here(wanted.folder, wanted.file),
        "fetch": lambda: fetch(wanted.address),
        "day": lambda: days(wanted.file),
    }
    deeds[wanted.command]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
