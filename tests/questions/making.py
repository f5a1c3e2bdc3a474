"""How the tests of this folder make questions: from invented texts, read as articles are."""

from __future__ import annotations

import functools
import re
from datetime import date

from crisisdesk.domain.question import Form, Question, Quiz
from crisisdesk.domain.reading import ParsedArticle, Sentence, Token
from crisisdesk.domain.stem import untitled
from crisisdesk.questions import make
from crisisdesk.questions.clauses import Clause, clauses
from crisisdesk.questions.distractors import MOST, WANTED
from crisisdesk.questions.draft import Draft, Maker
from crisisdesk.questions.scene import Scene
from tests.language.reading import FRIDAY, read_text

_PARAGRAPHS = (
    "Storm shuts Bergen harbour",
    "A crane lies in the harbour of Bergen, Norway, on May 17, 2019. (Northern Press photo)",
    "Norwegian Prime Minister Laura Bennett met Finnish Foreign Minister Peter Novak in Oslo on Monday.",
    '"The gates of the Bergen harbour will stay shut until the navy has inspected every crane," Bennett told reporters.',
    "She called the talks with Finland “slow and painful” but said that Norway would pay for new cranes.",
    "“Finland can choose the road of patience that leads to open harbours,” Novak said in an interview with NBC on Tuesday.",
    "Novak accused Norway of hiding a secret report on rusty cranes.",
    "On Wednesday, Swedish Defence Minister Robert Hansen visited the shipyard of Gothenburg.",
    "“Sweden is ready to send twelve warships and two hundred divers to the harbour of Bergen,” Hansen said on Thursday.",
    "Hansen suggested that the Swedish navy might accept a “small” delay of the spring exercise.",
    "Norwegian soldiers removed 14 damaged cranes from the harbour of Bergen.",
    "The peace talks in Stockholm ended on Thursday without a new treaty on fishing rights.",
    "The Northern Harbour Fund (NHF) demanded a full inquiry into the accident. The NHF was founded in 1990.",
)
HARBOUR = "\n\n".join(_PARAGRAPHS)
"""An article that has something for each maker."""


@functools.cache
def scene_of(text: str, *, published: date | None = FRIDAY) -> Scene:
    """An invented article, read and indexed."""
    return Scene(read_text(text, published=published))


@functools.cache
def quiz_of(text: str, *, published: date | None = FRIDAY, seed: int = 0) -> Quiz:
    """The quiz of an invented article."""
    return make(read_text(text, published=published), seed=seed)


def proposed(maker: Maker, text: str, *, published: date | None = FRIDAY) -> list[Draft]:
    """What one maker proposes for a text, before the gate."""
    return list(maker.make(scene_of(text, published=published)))


def asked(maker: Maker, text: str, *, published: date | None = FRIDAY) -> dict[str, str]:
    """The keys that one maker proposes, by their stems, without the title that may stand before them."""
    drafts = proposed(maker, text, published=published)
    return {untitled(draft.stem): draft.key for draft in drafts if draft.stem}


def clause_of(text: str, verb: str) -> Clause:
    """The clause of a text with this verb."""
    return next(each for frame in scene_of(text).frames for each in clauses(frame) if each.verb.text == verb)


def token_of(text: str, word: str) -> tuple[Sentence, Token]:
    """The first token of a text that is this word, with its sentence."""
    return next(
        (frame, each) for frame in scene_of(text).parsed.sentences for each in frame.tokens if each.text == word
    )


def faults(question: Question, parsed: ParsedArticle) -> list[str]:
    """Which laws of every kept question this one breaks."""
    text = parsed.text
    spans = (*question.evidence, *question.fact.evidence, *(each.span for each in question.distractors if each.span))
    without_quoted = re.sub(r"“[^”]*”", "", question.stem)
    laws = {
        "ends with one question mark": question.stem.endswith("?") and without_quoted.count("?") == 1,
        "has evidence": bool(question.evidence),
        "spans lie within the text": all(0 <= span.start < span.end <= len(text) for span in spans),
        "no character twice in its evidence": all(
            not one.touches(other) for one in question.evidence for other in question.evidence if one != other
        ),
        "has a key": bool(question.key.strip()),
        "is a claim where somebody claims it": question.claim == bool(question.fact.claimant),
        "chances are chances": 0 < question.confidence <= 1 and 0 <= question.worth <= 1,
        "tells the fact": bool(question.explanation and question.fact.text),
        "belongs to the article": question.article == parsed.article.id,
        "is neatly set": not re.search(r"  |\n|\s[,;?]|“”|\(\)| $|^ ", question.stem + question.key),
        "key is not loose": question.key.lower() not in ("he", "she", "it", "they", "this", "that"),
    }
    if question.form is Form.CHOICE:
        folded = [choice.casefold() for choice in question.choices]
        others = {each.text.casefold() for each in question.distractors}
        laws |= {
            "four choices": len(question.choices) == 4,
            "distinct choices": len(set(folded)) == 4,
            "the key is a choice": question.choices.count(question.key) == 1,
            "each other choice is explained": sorted(each.text for each in question.distractors[:WANTED])
            == sorted(choice for choice in question.choices if choice != question.key),
            "spares are wrong too, and none is another choice": len(others) == len(question.distractors) <= MOST
            and not others & {question.key.casefold(), *map(str.casefold, question.accepted)},
            "each other choice says why": all(each.why.strip() for each in question.distractors),
            "the key is not in the stem": f" {question.key.casefold()} " not in f" {_flat(question.stem)} ",
        }
    if question.form is Form.TRUE_FALSE:
        laws["true or false"] = question.choices == ("True", "False") and question.key in question.choices
    if question.form is Form.MATCH:
        laws["pairs"] = len(question.pairs) >= 3 and len({name for _, name in question.pairs}) == len(question.pairs)
    if question.form is Form.ORDER:
        laws["items"] = len(question.items) >= 3 and len(set(question.items)) == len(question.items)
    return [law for law, held in laws.items() if not held]


def _flat(words: str) -> str:
    return re.sub(r"[^\w’-]+", " ", words).casefold()


TITLE = "Storm shuts every harbour gate of Norway\n\n"
"""A title that tells what a passage below it leaves open."""


def keys(maker: Maker, text: str, *, published: date | None = FRIDAY) -> list[str]:
    """What one maker asks for in a text under `TITLE`."""
    return [draft.key for draft in proposed(maker, TITLE + text, published=published)]
