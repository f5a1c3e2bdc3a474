"""What is one learner's: seen by nobody else, told whole, erased everywhere, and kept in the trash for a month."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crisisdesk.app import Desk, keep_copy, open_desk
from crisisdesk.domain.answer import Answer
from crisisdesk.domain.article import Span
from crisisdesk.domain.edit import Edit
from crisisdesk.domain.errors import LibraryUnusable, NotFound
from crisisdesk.domain.review import LearnerId
from crisisdesk.domain.session import Mode, Plan, PlanKind
from crisisdesk.paths import Paths
from crisisdesk.store.belongings import FORMAT
from crisisdesk.store.unit import Store
from tests.fakes.desk import QUICK, FakeDesk
from tests.fakes.questions import a_built

CANARY = "zyxwvutsrq"


def sing(desk: FakeDesk, learner: LearnerId) -> None:
    """Somebody types a word that nobody else knows, wrongly, in two quizzes, and flags a question."""
    desk.learners.switch(learner)
    for turn in range(2):
        session = desk.start(seed=turn)
        for _ in range(3):
            asked = desk.study.asked(session)
            assert asked is not None
            given = Answer(asked.question.id, f"{CANARY} {turn}", 1.0, typed=True)
            session = desk.study.next(desk.study.answer(session, given).session)
    desk.study.undo(learner)
    desk.study.flag(learner, a_built().quiz.questions[0].id)


def files_with(word: str, folder: Path) -> list[str]:
    """The files below that hold this word."""
    return [each.name for each in folder.rglob("*") if each.is_file() and word.encode() in each.read_bytes()]


@pytest.fixture
def two(store: Store) -> tuple[FakeDesk, LearnerId, LearnerId]:
    """Two learners; the first has sung."""
    desk = FakeDesk(store.unit)
    desk.shelve()
    singer, other = desk.me, desk.learners.add("Grace").id
    sing(desk, singer)
    desk.learners.switch(other)
    desk.answer(desk.start())
    return desk, singer, other


def test_nobody_sees_what_another_one_typed(store: Store, two: tuple[FakeDesk, LearnerId, LearnerId]) -> None:
    desk, singer, other = two
    seen = [desk.study.today(other), desk.study.missed(other), desk.study.progress(other), desk.study.resume(other)]
    assert CANARY in repr(desk.study.missed(singer))
    assert CANARY not in repr(seen)
    assert CANARY not in store.export(other)
    assert singer not in store.export(other)


def test_a_learner_is_told_whole(store: Store, two: tuple[FakeDesk, LearnerId, LearnerId]) -> None:
    _, singer, _ = two
    told = json.loads(store.export(singer))
    assert (told["format"], told["learner"]["name"]) == (FORMAT, "Ada")
    assert [each["given"] for each in told["reviews"]] == [f"{CANARY} 0"] * 3 + [f"{CANARY} 1"] * 3
    assert sum(each["undone"] is not None for each in told["reviews"]) == 1
    assert {each["question_id"] for each in told["reviews"]} == set(told["asked"])
    assert all(each["stem"].startswith("Who spoke") for each in told["asked"].values())
    assert (len(told["flags"]), len(told["memories"]) > 0) == (1, True)
    assert store.export("nobody") == ""


def test_who_is_erased_is_in_no_file_any_more_and_the_others_are_as_they_were(paths: Paths) -> None:
    with closing(open_desk(paths)) as desk:
        fake = FakeDesk(desk.store.unit)
        fake.shelve()
        singer, other = fake.me, fake.learners.add("Grace").id
        fake.learners.switch(other)
        fake.answer(fake.start())
        sing(fake, singer)
        keep_copy(desk.copy(), paths.library)
        before = desk.export(other)
        assert files_with(CANARY, paths.data)
        desk.erase(singer)
        assert desk.export(other) == before
        with pytest.raises(NotFound):
            desk.export(singer)
        with pytest.raises(NotFound):
            desk.erase(singer)
        assert fake.me == other
    assert files_with(CANARY, paths.data) == []
    with closing(open_desk(paths)) as desk:
        assert desk.export(other) == before
        keep_copy(desk.copy(), paths.library)


def test_who_was_erased_goes_from_all_copies_with_the_next_backup_were_the_program_to_end_before(paths: Paths) -> None:
    with closing(open_desk(paths)) as desk:
        fake = FakeDesk(desk.store.unit)
        fake.shelve()
        singer, other = fake.me, fake.learners.add("Grace").id
        sing(fake, singer)
        keep_copy(desk.copy(), paths.library)
        paths.library.with_name("library.db.before-20200101T000000Z").write_text(CANARY)
        desk.store.erase(singer, now=datetime.now(UTC) + timedelta(seconds=1))
    with closing(open_desk(paths)) as desk:
        fake = FakeDesk(desk.store.unit)
        fake.learners.switch(other)
        fake.answer(fake.start())
        assert files_with(CANARY, paths.data)
        backup = keep_copy(desk.copy(), paths.library)
        assert files_with(CANARY, paths.data) == []
        fake.answer(fake.start())
        last = desk.export(other)
    shutil.copy(backup.path, paths.library)
    with closing(open_desk(paths)) as desk:
        # The journal since then is as good as ever.
        assert desk.export(other) == last


def test_a_copy_that_cannot_be_deleted_is_told_and_tried_again(paths: Paths) -> None:
    with closing(open_desk(paths)) as desk:
        fake = FakeDesk(desk.store.unit)
        in_the_way = paths.library.with_name("library.db.before-20200101T000000Z")
        in_the_way.mkdir()
        with pytest.raises(LibraryUnusable, match="an older copy of it cannot be deleted"):
            desk.erase(fake.me)
        in_the_way.rmdir()
        keep_copy(desk.copy(), paths.library)


def test_the_trash_is_emptied_after_a_month_and_spares_what_was_answered(paths: Paths) -> None:
    with closing(open_desk(paths)) as desk:
        _fill_trash(desk)
        now = datetime.now(UTC)
        assert desk.store.empty_trash(before=now - timedelta(days=31)) == 0
        assert desk.store.empty_trash(before=now + timedelta(days=1)) == 2
        assert desk.store.empty_trash(before=now + timedelta(days=1)) == 0
        fake = FakeDesk(desk.store.unit)
        fake.library.restore(a_built("Answered", facts=3).parsed.article.id)
        with pytest.raises(NotFound):
            fake.library.restore(a_built("Ignored", facts=3).parsed.article.id)
        assert {each.title for each in fake.library.articles()} == {"Answered", "Kept"}
        assert [each.name for each in fake.learners.all()] == ["Ada"]
        keep_copy(desk.copy(), paths.library)


def _fill_trash(desk: Desk) -> None:
    fake = FakeDesk(desk.store.unit)
    fake.clock.pass_by(days=(datetime.now(UTC) - fake.clock.now()).days)
    for name in ("Answered", "Ignored", "Kept"):
        fake.shelve(a_built(name, facts=3))
    built = a_built("Answered", facts=3)
    session = fake.start(replace(QUICK, only=(built.quiz.questions[0].id,)))
    fake.answer(session)
    for name in ("Answered", "Ignored"):
        fake.library.delete(a_built(name, facts=3).parsed.article.id)
    fake.learners.delete(fake.learners.add("Grace").id)


def test_questions_that_a_learner_wrote_are_told_with_all_it_takes_to_write_them_again(store: Store) -> None:
    desk = FakeDesk(store.unit)
    built = desk.shelve()
    draft = Edit("Who was it?", "Ada", ("Eve",), (Span(17, 25),))
    question = desk.study.write(desk.me, built.parsed.article.id, draft)
    desk.study.edit(desk.me, question.id, replace(draft, key="Bea", wrong=()))
    told = json.loads(store.export(desk.me))["asked"][question.id]
    assert told == {"stem": "Who was it?", "key": "Bea", "article": question.article, "wrong": [], "proof": [[17, 25]]}


def test_deleted_collections_go_with_the_trash_and_their_articles_stay(store: Store) -> None:
    desk = FakeDesk(store.unit)
    article = desk.shelve().parsed.article.id
    kept, gone = (desk.collections.make(name, [article]).id for name in ("Kept", "Gone"))
    desk.collections.delete(desk.me, gone)
    assert store.empty_trash(before=desk.clock.now() + timedelta(days=1)) == 1
    assert [each.collection.id for each in desk.collections.all()] == [kept]
    with pytest.raises(NotFound):
        desk.collections.restore(desk.me, gone)
    assert len(desk.library.articles()) == 1


def test_an_exam_is_told_again_without_what_was_taken_out_of_the_library_since(store: Store) -> None:
    desk = FakeDesk(store.unit)
    gone, kept = (desk.shelve(a_built(name, facts=2)) for name in ("Talks in Geneva", "Elections of Prague"))
    desk.run(desk.start(Plan(PlanKind.QUICK, mode=Mode.EXAM)), wrong=(gone.quiz.questions[0], kept.quiz.questions[0]))
    desk.library.delete(gone.parsed.article.id)
    assert store.empty_trash(before=desk.clock.now() + timedelta(days=1)) == 1
    exam = desk.study.last_exam(desk.me)
    assert exam is not None
    assert {each.question.id for each in desk.study.report(exam)} == {each.id for each in kept.quiz.questions}
    summary = desk.study.summary(exam)
    assert (summary.right, summary.wrong, summary.total, len(summary.missed)) == (2, 2, 4, 1)
