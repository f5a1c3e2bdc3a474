"""The plan screen."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from crisisdesk.ui.pictures.card import PictureCard
from crisisdesk.ui.pictures.charts import drawing_of
from crisisdesk.ui.pictures.data import Columns
from crisisdesk.ui.plan.presenter import Limits, PlanPresenter, Shown, Sort, Wished
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Card, Text
from crisisdesk.ui.widgets.fields import DayField, Label, NumberField, add_row
from crisisdesk.ui.widgets.page import Page, buttons
from crisisdesk.ui.widgets.picks import OneOf, PickMany, PickOne

_BESIDE = 620
"""Pixels at 100 % from which fields stand beside their names; in less, long choices would be cut off."""


_SETTLED = 600
"""Milliseconds after which a number that was changed is taken as meant."""


class PlanView(Page):
    """A session of one's own; how much a day; the day of an exam; learning from one's own answers."""

    def __init__(self, look: Look, presenter: PlanPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", in_parts=True, parent=parent)
        self.title.setText(self.tr("Plan"))
        self.setAccessibleName(self.tr("Plan"))
        self.presenter = presenter
        presenter.setParent(self)
        self._catch_up = 0
        self._last: Shown | None = None
        """What was shown last, which need not be what stands in the fields."""
        self._began: Button | None = None
        """The button from which the work under way was begun by keyboard."""
        self.make_in_pieces(
            self._build_session,
            self._build_days,
            self._build_load,
            self._build_exam,
            self._build_own,
            self._connect,
        )

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.planned.connect(self._show_plan)
        presenter.loaded.connect(self._show_load)
        presenter.working.connect(self._show_work)

    def show_page(self) -> None:
        """Read the plan anew."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """What kind of session."""
        return self.sort

    def arrange(self) -> None:
        """By its width."""
        wraps = QFormLayout.RowWrapPolicy
        wide = self.width() >= self.look.px(_BESIDE)
        for form in (self._session_form, self._days_form):
            form.setRowWrapPolicy(wraps.WrapLongRows if wide else wraps.WrapAllRows)
        around = self.outer.contentsMargins(), self._card.contentsMargins(), self._card.column.contentsMargins()
        room = self.width() - sum(each.left() + each.right() for each in around)
        for label in self.findChildren(Label):
            label.stand_above(0 if wide else max(room, 1))
        self._fit_articles()

    def _made_card(self) -> Card:
        card = Card(margin=24, spacing=12)
        self.dress(card)
        return card

    # --- a session

    def _build_session(self) -> None:
        card = self._card = self._made_card()
        card.column.addWidget(Text(self.tr("A session of your own"), face="heading"))
        self.sort = OneOf(name=self.tr("Kind of session"))
        self.sort.keep_narrow()
        for sort, words in self._sorts():
            self.sort.addItem(words, sort)
        self.about = Text(face="muted")
        self.collection = PickOne(name=self.tr("Mark the articles of a collection"))
        self._contents: dict[str, tuple[str, ...]] = {}
        self.articles = PickMany(name=self.tr("Articles; none marked means all"))
        self.count, self.minutes = _spin(1, 200, 10, self.tr("Questions")), _spin(1, 240, 20, self.tr("Minutes"))
        self.seed = _spin(-1, 2**31 - 1, -1, self.tr("Number of the exam"))
        self.seed.setSpecialValueText(self.tr("A new one"))
        self.begin = Button(self.tr("Begin"), kind="main")
        self.last_exam = Button(self.tr("Report of the last exam"))
        form = _form()
        add_row(form, Label(self.tr("Kind")), self.sort)
        add_row(form, Label(self.tr("Collection")), self.collection)
        add_row(form, Label(self.tr("From these articles (none marked: all)")), self.articles)
        form.setRowVisible(self.collection, False)  # noqa: FBT003 - Qt's own
        add_row(form, Label(self.tr("Questions")), self.count)
        add_row(form, Label(self.tr("Minutes")), self.minutes)
        add_row(form, Label(self.tr("Number of the exam")), self.seed)
        self._session_form = form
        card.column.addLayout(form)
        card.column.addWidget(self.about)
        card.column.addLayout(buttons(self.begin, self.last_exam))
        self.outer.addWidget(card)
        self.sort.currentIndexChanged.connect(self._fit_session)
        self.collection.activated.connect(self._mark_collection)
        self.begin.clicked.connect(lambda: self.presenter.begin(self.wished()))
        self.last_exam.clicked.connect(self.presenter.show_last_exam)
        self._fit_session()

    def _sorts(self) -> tuple[tuple[Sort, str], ...]:
        return (
            (Sort.DUE, self.tr("What is due, then new ones")),
            (Sort.QUICK_FIVE, self.tr("Quick five")),
            (Sort.ARTICLE, self.tr("New from articles")),
            (Sort.MISSED, self.tr("What I missed")),
            (Sort.CRAM, self.tr("Cram before a test")),
            (Sort.EXAM, self.tr("Exam")),
        )

    def _fit_session(self) -> None:
        sort = self.sort.currentData()
        self.about.setText(
            {
                Sort.DUE: self.tr("The questions that are about to slip your mind come first."),
                Sort.QUICK_FIVE: self.tr("Five questions, in two minutes."),
                Sort.ARTICLE: self.tr("Questions that you have not met yet come first."),
                Sort.MISSED: self.tr("What you answered wrong and have not put right on a later day."),
                Sort.CRAM: self.tr("Goes through everything, and leaves the schedule as it is."),
                Sort.EXAM: self.tr(
                    "By the clock, without a word before the end; then marks and a report to print. It leaves the schedule as it is."
                ),
            }[sort]
        )
        rows = (
            (self.count, sort is not Sort.QUICK_FIVE),
            (self.minutes, sort is Sort.EXAM),
            (self.seed, sort is Sort.EXAM),
        )
        for field, shown in rows:
            self._session_form.setRowVisible(field, shown)
        examined = self._last is not None and self._last.examined
        _offer(self.last_exam, examined and sort is Sort.EXAM, instead=self.begin)

    def _mark_collection(self, at: int) -> None:
        self.articles.mark_these(self._contents.get(self.collection.itemData(at), ()))

    def wished(self) -> Wished:
        """The session as it is put together."""
        seed = None if self.seed.value() < 0 else self.seed.value()
        marked = self.articles.marked
        return Wished(self.sort.currentData(), marked, self.count.value(), self.minutes.value(), seed)

    # --- how much a day

    def _build_days(self) -> None:
        card = self._made_card()
        card.column.addWidget(Text(self.tr("How much a day"), face="heading"))
        self.backlog = Text(face="strong")
        self.take_up = Button(self.tr("Work it off so"))
        card.column.addWidget(self.backlog)
        card.column.addLayout(buttons(self.take_up))
        self.new, self.reviews = _spin(0, 200, 20, self.tr("New a day")), _spin(10, 2000, 200, self.tr("Reviews a day"))
        self.reviews.setSingleStep(10)
        self.percent = _spin(70, 97, 90, self.tr("Wished-for retention"))
        self.percent.show_percent()
        form = _form()
        add_row(form, Label(self.tr("New questions a day")), self.new)
        add_row(form, Label(self.tr("Reviews a day, at most")), self.reviews)
        add_row(form, Label(self.tr("Still known when it comes back")), self.percent)
        self._days_form = form
        card.column.addLayout(form)
        self.look_ahead = Button(self.tr("Show the next 90 days"))
        self.use = Button(self.tr("Use this"), kind="main")
        self.stop = Button(self.tr("Stop"))
        card.column.addLayout(buttons(self.look_ahead, self.use, self.stop))
        self.outer.addWidget(card)
        self._reckoned_anew = QTimer(self, singleShot=True, interval=_SETTLED)
        self._reckoned_anew.timeout.connect(self._look_ahead_anew)
        for field in (self.new, self.reviews, self.percent):
            field.valueChanged.connect(self._limits_changed)
        self.take_up.clicked.connect(lambda: self.presenter.catch_up(self._catch_up))
        self.look_ahead.clicked.connect(lambda: self.presenter.look_ahead(self.limits()))
        self.use.clicked.connect(lambda: self.presenter.use(self.limits()))
        self.stop.clicked.connect(self.presenter.cancel)
        self.stop.hide()

    def _build_load(self) -> None:
        self.load = PictureCard(self.look.part())
        self.load.hide()
        self.presenter.switched.connect(self.load.hide)
        self.presenter.switched.connect(self._reckoned_anew.stop)
        self.outer.addWidget(self.load)

    def limits(self) -> Limits:
        """As they stand on the screen."""
        return Limits(self.new.value(), self.reviews.value(), self.percent.value())

    def _limits_changed(self) -> None:
        if self.isVisible() and self.load.isVisibleTo(self):
            self._reckoned_anew.start()

    def _look_ahead_anew(self) -> None:
        """What is shown is to be the load of what stands in the fields."""
        if self.look_ahead.isEnabled():
            self.presenter.look_ahead(self.limits())
        else:
            self._reckoned_anew.start()

    # --- exam, own parameters

    def _build_exam(self) -> None:
        card = self._made_card()
        card.column.addWidget(Text(self.tr("The day of a test"), face="heading"))
        self.exam_words = Text(face="muted")
        self.exam_day = DayField()
        self.exam_day.setAccessibleName(self.tr("Day of the test"))
        self.set_exam = Button(self.tr("Be ready on this day"), kind="main")
        self.drop_exam = Button(self.tr("No test any more"))
        card.column.addWidget(self.exam_words)
        card.column.addLayout(buttons(self.exam_day, self.set_exam, self.drop_exam))
        self.outer.addWidget(card)
        self.set_exam.clicked.connect(self._take_exam_day)
        self.drop_exam.clicked.connect(lambda: self.presenter.set_exam(None))

    def _take_exam_day(self) -> None:
        day = self.exam_day.date()
        self.presenter.set_exam(date(day.year(), day.month(), day.day()))

    def _build_own(self) -> None:
        card = self._made_card()
        card.column.addWidget(Text(self.tr("Learn from my answers"), face="heading"))
        card.column.addWidget(
            Text(
                self.tr(
                    "People forget at different speeds. From 1,000 answers on the schedule can be fitted to yours. It is "
                    "used only if it foretells your later answers better."
                ),
                face="muted",
            )
        )
        self.train, self.reset = Button(self.tr("Fit it to my answers")), Button(self.tr("Back to the usual"))
        card.column.addLayout(buttons(self.train, self.reset))
        self.outer.addWidget(card)
        self.outer.addStretch(1)
        self.train.clicked.connect(self.presenter.train)
        self.reset.clicked.connect(self.presenter.reset_parameters)

    # --- showing

    def _show_plan(self, shown: Shown) -> None:
        self.articles.show_picks(shown.articles)
        self._contents = {key: articles for key, _, articles in shown.collections}
        names = (("", self.tr("None chosen")), *((key, name) for key, name, _ in shown.collections))
        self.collection.show_picks(names, chosen=self.collection.currentData() or "")
        self._session_form.setRowVisible(self.collection, bool(shown.collections))
        self._fit_articles()
        # All is read anew also while somebody is at it: what was put in and not used yet stays.
        last = self._last if self._last is not None and self._last.learner == shown.learner else None
        self._last = shown
        self._fit_session()
        self._fill_limits(shown.limits, last.limits if last is not None else None)
        self._fill_exam_day(shown, last)
        self._catch_up = shown.catch_up
        self.backlog.setText(shown.backlog)
        self.backlog.setVisible(bool(shown.backlog))
        _offer(self.take_up, bool(shown.catch_up), instead=self.reviews)
        self.exam_words.setText(shown.exam_words)
        _offer(self.drop_exam, shown.exam is not None, instead=self.set_exam)
        _offer(self.reset, shown.own, instead=self.train)
        self.settle_focus()
        if self.load.isVisibleTo(self):
            # Answers were given, or it is another day, since it was reckoned.
            self._reckoned_anew.start()

    def _fill_limits(self, limits: Limits, last: Limits | None) -> None:
        for field, value, before in (
            (self.new, limits.new_per_day, last and last.new_per_day),
            (self.reviews, limits.reviews_per_day, last and last.reviews_per_day),
            (self.percent, limits.percent, last and last.percent),
        ):
            if value != before:
                field.setValue(value)

    def _fill_exam_day(self, shown: Shown, last: Shown | None) -> None:
        chosen = last is not None and self.exam_day.date() != _exam_day(last)
        self.exam_day.setMinimumDate(_day(shown.today + timedelta(days=1)))
        if last is None or not chosen or shown.exam != last.exam:
            self.exam_day.setDate(_exam_day(shown))

    def _fit_articles(self) -> None:
        """As tall as they are, up to where it scrolls."""
        rows = self.articles.sizeHintForRow(0) * min(self.articles.model().rowCount(), 8)
        self.articles.setFixedHeight(
            min(max(rows, self.look.px(30)), self.look.px(150)) + 2 * self.articles.frameWidth()
        )

    def _show_load(self, chart: Columns) -> None:
        self.load.show_drawing(drawing_of(chart))
        self.load.show()

    def _show_work(self, under_way: bool) -> None:  # noqa: FBT001 - Qt's signal
        if under_way:
            self.stop.show()
            self._began = next((each for each in (self.look_ahead, self.train) if each.hasFocus()), None)
            if self._began is not None:
                # Else Qt would give the keyboard to the next that can be pressed, at last to the rail.
                self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in (self.look_ahead, self.train):
            button.setEnabled(not under_way)
        if not under_way:
            if self._began is not None and self.stop.hasFocus():
                self._began.setFocus(Qt.FocusReason.OtherFocusReason)
            self.stop.hide()


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _exam_day(shown: Shown) -> QDate:
    """The day that is set, or one to begin with."""
    return _day(shown.exam or shown.today + timedelta(days=14))


def _offer(button: Button, offered: bool, *, instead: QWidget) -> None:  # noqa: FBT001 - what setVisible takes
    """Show it or hide it; the keyboard goes from what is hidden to what stands beside it, and not to the rail."""
    if not offered and button.hasFocus():
        instead.setFocus(Qt.FocusReason.OtherFocusReason)
    button.setVisible(offered)


def _spin(low: int, high: int, value: int, name: str) -> NumberField:
    spin = NumberField()
    spin.setRange(low, high)
    spin.setValue(value)
    spin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    spin.setAccessibleName(name)
    return spin


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(18)
    form.setVerticalSpacing(10)
    return form
