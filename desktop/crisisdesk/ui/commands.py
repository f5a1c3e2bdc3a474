"""Everything that can be done from anywhere, in one list: the palette offers it, the sheet of keys shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.screens import SCREENS

if TYPE_CHECKING:
    from crisisdesk.ui.house import House
    from crisisdesk.ui.quiz.presenter import QuizPresenter

translate = QCoreApplication.translate
TEXT_STEP = 10
"""Percent by which text grows or shrinks at a time."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do. `keys` do it without the palette; "" for none."""

    key: str
    words: str
    keys: str
    run: Callable[[], None]
    also: tuple[str, ...] = ()
    """Other keys that do the same."""


def commands(house: House) -> tuple[Command, ...]:
    """All of them, those that lead to a screen first."""
    return (*_ways(house), *_quizzes(house), *_articles(house), *_savings(house), *_looks(house), *_rest(house))


def _ways(house: House) -> tuple[Command, ...]:
    go = translate("Commands", "Go to: {screen}")
    return tuple(
        Command(
            f"go-{each.key}",
            go.format(screen=translate("Screens", each.words)),
            each.keys,
            lambda key=each.key: house.show_screen(key),  # type: ignore[misc]  # mypy knows no default of a lambda
        )
        for each in SCREENS
    )


def _quizzes(house: House) -> tuple[Command, ...]:
    return (
        Command(
            "quick", translate("Commands", "Start a quick quiz"), "", lambda: house.start_quiz(Plan(PlanKind.QUICK))
        ),
        Command("due", translate("Commands", "Answer what is due"), "", lambda: house.start_quiz(Plan(PlanKind.DUE))),
        Command(
            "missed", translate("Commands", "Review the missed"), "", lambda: house.start_quiz(Plan(PlanKind.MISSED))
        ),
        Command(
            "resume", translate("Commands", "Go on with the quiz that was left"), "", lambda: house.start_quiz(None)
        ),
        Command("exam", translate("Commands", "Show the report of the last exam"), "", house.show_last_exam),
    )


def _articles(house: House) -> tuple[Command, ...]:
    return (
        Command("paste", translate("Commands", "Paste an article"), "Ctrl+N", lambda: house.library().ask_for_text()),
        Command(
            "open",
            translate("Commands", "Open an article or a pack from a file"),
            "Ctrl+O",
            lambda: house.library().ask_for_file(),
        ),
        Command(
            "fetch",
            translate("Commands", "Fetch an article from the web"),
            "Ctrl+L",
            lambda: house.library().ask_for_address(),
        ),
        Command(
            "collect",
            translate("Commands", "New collection"),
            "Ctrl+Shift+C",
            lambda: house.library().ask_for_collection(),
        ),
        Command(
            "export",
            translate("Commands", "Export articles with their questions"),
            "",
            lambda: house.library().ask_to_export(),
        ),
        Command(
            "aside",
            translate("Commands", "Bring back questions that were set aside"),
            "Ctrl+B",
            lambda: house.show_screen("aside"),
        ),
        Command(
            "write", translate("Commands", "Write a question on the article"), "Ctrl+Shift+N", house.write_question
        ),
        Command("find", translate("Commands", "Find words in the article"), "", house.find_in_article),
        Command("print", translate("Commands", "Print the article"), "", house.print_article),
        Command("marks", translate("Commands", "Show or hide the marks in the article"), "", house.turn_marks),
    )


def _savings(house: House) -> tuple[Command, ...]:
    return (
        Command(
            "save-progress",
            translate("Commands", "Save a picture of the progress"),
            "",
            lambda: house.save_picture("progress"),
        ),
        Command(
            "save-overview",
            translate("Commands", "Save a picture of the overview"),
            "",
            lambda: house.save_picture("story"),
        ),
        Command("back-up", translate("BackupsView", "Back up now"), "", house.back_up),
    )


def _looks(house: House) -> tuple[Command, ...]:
    themes = (
        ("light", translate("Commands", "Light theme")),
        ("dark", translate("Commands", "Dark theme")),
        ("contrast", translate("Commands", "High contrast")),
        ("system", translate("Commands", "Theme as the system")),
    )
    return (
        Command(
            "readable",
            translate("Commands", "Typeface: standard or for weak eyes"),
            "",
            lambda: house.set_up(
                "typeface", "standard" if house.drawer.settings.typeface == "readable" else "readable"
            ),
        ),
        Command(
            "still",
            translate("Commands", "Motion: small or none"),
            "",
            lambda: house.set_up("reduced_motion", not house.drawer.settings.reduced_motion),
        ),
        Command(
            "bigger", translate("Commands", "Larger text"), "Ctrl++", lambda: house.resize_text(TEXT_STEP), ("Ctrl+=",)
        ),
        Command("smaller", translate("Commands", "Smaller text"), "Ctrl+-", lambda: house.resize_text(-TEXT_STEP)),
        *(
            Command(f"theme-{key}", words, "", lambda key=key: house.set_up("theme", key))  # type: ignore[misc]  # as above
            for key, words in themes
        ),
    )


def _rest(house: House) -> tuple[Command, ...]:
    return (
        Command("palette", translate("Commands", "Find anything, do anything"), "Ctrl+K", house.show_palette),
        Command(
            "undo", translate("Commands", "Take back the last answer or change"), "Ctrl+Z", lambda: _take_back(house)
        ),
        Command("keys", translate("Commands", "Show all keys"), "?", house.show_keys, ("F1",)),
        Command("backups", translate("Commands", "Go to: backups"), "", lambda: house.show_screen("backups")),
        Command("learner", translate("Commands", "Add a learner"), "", house.add_learner),
        Command("about", translate("Commands", "About Crisis Desk"), "", house.show_about),
        Command("quit", translate("Commands", "Close Crisis Desk"), "Ctrl+Q", lambda: _close(house)),
    )


def _take_back(house: House) -> None:
    """The last thing done, wherever that was; a question that was answered is asked again where quizzes are."""
    # Not above: the first frame does without.
    from crisisdesk.ui.carer import Carer

    quiz: QuizPresenter | None = house.page("quiz").presenter if house.now == "quiz" else None  # type: ignore[attr-defined]  # of QuizView
    ways = house.workroom.ways
    step = ways.take(practice=quiz.practice if quiz else None)
    if step.way is not None:
        step.way()
    elif house.workroom.is_open:
        (quiz or Carer(house.workroom)).take_back(otherwise=lambda: ways.put_back(step))


def _close(house: House) -> None:
    house.window().close()


def quiz_keys() -> tuple[tuple[str, str], ...]:
    """Keys that work while a question is on the screen, with what they do."""
    # Not above: the first frame does without.
    from crisisdesk.ui.quiz.rows import CONFIDENCE_KEYS
    from crisisdesk.ui.words import confidence_words

    sure = translate("Commands", "Check, and say how sure you are: {words}")
    return (
        (translate("Commands", "1 to 9, arrows"), translate("Commands", "Choose")),
        (translate("Commands", "Enter"), translate("Commands", "Check, then go on")),
        *((key, sure.format(words=confidence_words(each))) for each, key in CONFIDENCE_KEYS.items()),
        (translate("Commands", "1 to 4"), translate("Commands", "Say how well it was known, once the answer is out")),
        ("Y", translate("Commands", "What came to mind without choices was right")),
        ("N", translate("Commands", "It was not")),
        ("R", translate("Commands", "Count what was typed as right all the same")),
        ("T", translate("Commands", "Type instead of choosing, or back")),
        ("E", translate("Commands", "Open the proof in the article")),
        ("W", translate("Commands", "Why the other choices are wrong")),
        ("A", translate("Commands", "Show the answer, which counts as not known")),
        ("U", translate("Commands", "Take back the last answer or change")),
        ("+  −  0", translate("Commands", "Bring a map nearer, farther, as at first")),
        (translate("Commands", "Alt and the letter"), translate("Commands", "The same, while an answer is typed")),
        ("Esc", translate("Commands", "Leave; nothing is lost")),
    )


def question_keys() -> tuple[tuple[str, str], ...]:
    """Keys of what can be done to a question, wherever one is asked or a list stands on it."""
    from crisisdesk.ui.widgets.question_menu import menu_keys

    return (("M", translate("Commands", "What else can be done with a question")), *menu_keys())


def list_keys() -> tuple[tuple[str, str], ...]:
    """Keys that work in lists of articles, collections and questions."""
    return (
        (translate("Commands", "Enter"), translate("Commands", "Open what the list stands on")),
        (translate("Commands", "Delete"), translate("Commands", "Delete it; this can be undone")),
        ("C", translate("Commands", "Which collections an article is in")),
        (translate("Commands", "Shift and arrows"), translate("Commands", "Choose several articles")),
        ("E", translate("Commands", "Export the chosen articles with their questions")),
        (translate("Commands", "Backspace"), translate("Commands", "Take an article out of the collection")),
        ("F2", translate("Commands", "Rename a collection")),
    )


def picture_keys() -> tuple[tuple[str, str], ...]:
    """Keys that work on a picture."""
    return (
        (translate("Commands", "Arrows"), translate("Commands", "From one thing to the next")),
        (translate("Commands", "Enter"), translate("Commands", "Open what it stands for")),
        ("+  −  0", translate("Commands", "Bring a map nearer, farther, as at first")),
        (translate("Commands", "Shift and arrows"), translate("Commands", "Move a map")),
    )
