"""Whatever a learner does, the library on disk and the one in memory tell the same."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from crisisdesk.domain.article import Span
from crisisdesk.domain.collection import CollectionId
from crisisdesk.domain.edit import Edit, edit_of, edited
from crisisdesk.domain.errors import CrisisDeskError
from crisisdesk.domain.pack import Pack, Packed, PackedArticle
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.services.ports import BuiltArticle
from crisisdesk.services.reckoning import EVER
from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.memory_library import MemoryLibrary
from tests.fakes.questions import a_built, a_reading, without_last_question

BUILTS = (a_built("One", facts=3, siblings=2), a_built("Two", facts=4))
DEEDS = ("right", "wrong", "next", "undo", "flag", "unflag", "bury", "suspend", "release", "reset", "set due", "reschedule",
         "delete one", "restore one", "edit", "edit back", "take back", "delete for good", "exam", "wait", "night", "set back",
         "save", "rebuild", "delete", "restore", "write", "collect", "take out", "rename",
         "delete collection", "take in", "switch", "leave", *(kind.value for kind in PlanKind))  # fmt: skip


class Story:
    """A learner doing one thing after another, at one desk."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        desk.learners.current()
        desk.learners.add("Grace")
        for built in BUILTS:
            desk.shelve(built)
        self._session = desk.start()

    def tell(self, deed: str, which: int) -> object:
        """Do it; what came of it."""
        try:
            return self._do(deed, which)
        except CrisisDeskError as error:
            return type(error)

    def state(self) -> tuple[Any, ...]:
        """All that screens can see."""
        desk, me = self._desk, self._desk.me
        missed, progress = (desk.study.missed(me), desk.study.missed_groups(me)), desk.study.progress(me)
        today, resumed = desk.study.today(me), desk.study.resume(me)
        asides = (
            desk.study.flagged(me),
            desk.study.held(me),
            desk.study.aside(me),
            desk.study.confusions(me),
            desk.study.catch_up(me),
            desk.study.exam_ahead(me),
            desk.study.load_wanted(me),
            self._every_other_known(),
        )
        return (
            today,
            missed,
            progress,
            resumed,
            asides,
            desk.library.articles(),
            desk.learners.all(),
            desk.collections.all(),
        )

    def _every_other_known(self) -> object:
        with self._desk.open_unit() as unit:
            (count,) = unit.memories.count_back(self._desk.me, ends=(EVER,))
            return unit.memories.known(self._desk.me, places=range(1, count, 2))

    def _do(self, deed: str, which: int) -> object:
        built = BUILTS[which % len(BUILTS)]
        if deed in {"right", "wrong"}:
            return self._answer(right=deed == "right")
        if deed in {kind.value for kind in PlanKind}:
            return self._start(PlanKind(deed), built, which)
        if deed == "next":
            self._session = self._desk.study.next(self._session)
            return self._session
        if deed == "undo":
            self._session = self._desk.study.undo(self._desk.me) or self._session
            return self._session
        return self._simple(built, which)[deed]()

    def _simple(self, built: BuiltArticle, which: int) -> dict[str, Callable[[], object]]:
        desk, study, library, clock = self._desk, self._desk.study, self._desk.library, self._desk.clock
        article, questions = built.parsed.article.id, built.quiz.questions
        question = questions[which % len(questions)].id
        everybody = desk.learners.all()
        return {
            "flag": lambda: study.flag(desk.me, question),
            "unflag": lambda: study.unflag(desk.me, question),
            "bury": lambda: study.bury(desk.me, question),
            "suspend": lambda: study.suspend(desk.me, question),
            "release": lambda: study.release(desk.me, question),
            "reset": lambda: study.reset(desk.me, question),
            "set due": lambda: study.set_due(desk.me, question, clock.now().date() + timedelta(days=which % 9)),
            "reschedule": lambda: study.reschedule(desk.me, question),
            "delete one": lambda: study.delete(desk.me, question),
            "restore one": lambda: study.restore(desk.me, question),
            "edit": lambda: study.edit(
                desk.me, question, replace(edit_of(study.question(question)), key=f"Person {which}")
            ),
            "edit back": lambda: study.edit(desk.me, question, None),
            "take back": lambda: study.take_back(desk.me),
            "delete for good": lambda: study.delete_articles(desk.me, [article]),
            "exam": lambda: study.plan_exam(desk.me, clock.now().date() + timedelta(days=which) if which % 3 else None),
            "wait": lambda: clock.pass_by(minutes=1 + which),
            "night": lambda: clock.pass_by(days=1 + which % 4),
            "set back": lambda: clock.pass_by(hours=-which),
            "save": lambda: library.save(built),
            "rebuild": lambda: library.save(without_last_question(built)),
            "delete": lambda: library.delete(article),
            "restore": lambda: library.restore(article),
            "write": lambda: study.write(desk.me, article, Edit(f"Who {which}?", "Ada", ("Eve",), (Span(0, 3),))),
            "collect": lambda: desk.collections.put(self._collection(which), [article]),
            "take out": lambda: desk.collections.take_out(self._collection(which), [article]),
            "rename": lambda: desk.collections.rename(self._collection(which), f"Name {which % 7}"),
            "delete collection": lambda: desk.collections.delete(desk.me, self._collection(which)),
            "take in": lambda: desk.packs.take_in(
                desk.me, _pack(built, which), {article: a_reading(built.parsed.article)}
            ),
            "switch": lambda: desk.learners.switch(everybody[which % len(everybody)].id),
            "leave": lambda: study.leave(desk.me),
        }

    def _collection(self, which: int) -> CollectionId:
        """One of those that there are, or a new one."""
        there = self._desk.collections.all()
        return there[which % len(there)].collection.id if there else self._desk.collections.make(f"Made {which}").id

    def _answer(self, *, right: bool) -> object:
        study = self._desk.study
        self._session = study.resume(self._desk.me) or study.next(self._session)
        if study.asked(self._session) is None:
            return None
        outcome = self._desk.answer(self._session, right=right)
        self._session = outcome.session
        return outcome

    def _start(self, kind: PlanKind, built: BuiltArticle, which: int) -> object:
        article = built.parsed.article.id if kind is PlanKind.ARTICLE or which % 3 == 0 else None
        pair = ("person 1", "Person 2") if kind is PlanKind.PAIR else None
        plan = Plan(kind, article=article, size=1 + which % 6, typed=which % 2 == 0, pair=pair)
        self._session = self._desk.start(plan, seed=which)
        return self._session


def _pack(built: BuiltArticle, which: int) -> Pack:
    """Some of its questions, one of them by another name and one in other words."""
    first, *others = built.quiz.questions
    edit = replace(edit_of(others[0]), stem=f"Who, in the words of {which % 5}?")
    asked = (
        Packed(replace(first, id=QuestionId(f"other-{which % 3}"), stem=f"Who, once more, was {which % 3}?")),
        Packed(edited(others[0], edit), edit),
        *map(Packed, others[1:]),
    )
    return Pack(f"Name {which % 7}", (PackedArticle(built.parsed.article, asked),))


# Without shrinking: to make a failure smaller takes minutes, and the deed that differs is named.
@settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 30)), min_size=5, max_size=30))
def test_both_libraries_tell_the_same_story(deeds: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "library.sqlite3") as store:
        on_disk, in_memory = Story(FakeDesk(store.unit)), Story(FakeDesk(MemoryLibrary().unit))
        for deed, which in deeds:
            assert on_disk.tell(deed, which) == in_memory.tell(deed, which), deed
            assert on_disk.state() == in_memory.state(), deed
