"""Packs go out and come in as they were; what is no pack is refused in one sentence, whatever it is."""

from __future__ import annotations

import hashlib
import io
import json
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from crisisdesk.domain.article import Article, Span
from crisisdesk.domain.errors import ArticleUnreadable, PackTooNew, PackUnreadable
from crisisdesk.domain.pack import Pack, Packed, unfit_for_a_pack
from crisisdesk.domain.question import Form, QuestionId
from crisisdesk.exchange import packs, strict
from crisisdesk.exchange.packs import pack_bytes, pack_from, read_pack
from tests.fakes.packs import a_pack, of_form
from tests.fakes.questions import an_article

SAMPLE = Path(__file__).parent / "samples" / "first.deskpack"
PACK = a_pack()
DATA = pack_bytes(PACK)


def test_a_pack_comes_in_as_it_went_out_and_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    file = tmp_path / "a.deskpack"
    file.write_bytes(DATA)
    assert read_pack(file) == PACK
    assert pack_bytes(read_pack(file)) == DATA


def test_a_pack_made_by_the_first_version_can_be_read_for_ever() -> None:
    assert read_pack(SAMPLE) == PACK


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArticleUnreadable, match="there is no such file"):
        read_pack(tmp_path / "none.deskpack")


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    file = tmp_path / "large.deskpack"
    with file.open("wb") as made:
        made.truncate(packs.MOST_BYTES + 1)
    with pytest.raises(PackUnreadable, match=r"^large.deskpack is larger than a pack can be\.$"):
        read_pack(file)


# Made by hand, each wrong in one way


def files(data: bytes = DATA) -> dict[str, bytes]:
    """What is in a pack."""
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        return {name: whole.read(name) for name in whole.namelist()}


def zipped(entries: list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these, names given twice and all."""
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w", method) as whole:
        warnings.simplefilter("ignore")
        for name, body in entries:
            whole.writestr(name, body)
    return made.getvalue()


def changed(change: Callable[[dict[str, Any], dict[str, Any]], object], *, summed: bool = True) -> bytes:
    """The pack with its index and its first article as `change` leaves them; `summed` has the sums agree with them."""
    held = files()
    index = json.loads(held["pack.json"])
    name = index["articles"][0]["file"]
    article = json.loads(held[name])
    change(index, article)
    held[name] = json.dumps(article).encode()
    if summed:
        index["articles"][0]["sha256"] = hashlib.sha256(held[name]).hexdigest()
    held["pack.json"] = json.dumps(index).encode()
    return zipped(list(held.items()))


def with_question(**parts: object) -> bytes:
    """The pack whose first question has these parts."""
    return changed(lambda _, article: article["questions"][0][0].update(parts))


def with_text(text: str) -> bytes:
    """A pack of one article with this text, under the name that such an article has."""
    held = files()
    index = json.loads(held["pack.json"])
    article = json.loads(held[index["articles"][0]["file"]]) | {"text": text, "questions": []}
    body = json.dumps(article).encode()
    listed = {"file": f"articles/{Article(text).id}.json", "sha256": hashlib.sha256(body).hexdigest()}
    return zipped([("pack.json", json.dumps(index | {"articles": [listed]}).encode()), (listed["file"], body)])


def bomb() -> bytes:
    """A megabyte that unpacks to a gigabyte, as far as its own words go."""
    held = [("pack.json", files()["pack.json"]), (f"articles/{'0' * 32}.json", b"0" * (packs.MOST_OF_ONE + 1))]
    return zipped(held)


def lying_bomb() -> bytes:
    """One that says that it is small."""
    data = bytearray(bomb())
    size = (packs.MOST_OF_ONE + 1).to_bytes(4, "little")
    return bytes(data.replace(size, (1000).to_bytes(4, "little")))


DAMAGED = "pack is damaged, or no pack at all."
LARGE = "pack is larger than a pack can be."
STRANGE = "pack cannot be used: what is in it is not what a pack has."
ARTICLE = "pack cannot be used: an article in it is not what it says, or none that can be read."
QUESTION = "pack cannot be used: a question in it is none that can be asked of its article."
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", DAMAGED),
    "no zip": (lambda: b"PK\3\4 hello", DAMAGED),
    "cut off": (lambda: DATA[: len(DATA) // 2], DAMAGED),
    "another zip": (lambda: zipped([("word/document.xml", b"<xml/>")]), STRANGE),
    "a bomb": (bomb, LARGE),
    "a bomb that lies": (lying_bomb, DAMAGED),
    "squeezed by bzip2": (lambda: zipped(list(files().items()), zipfile.ZIP_BZIP2), STRANGE),
    "squeezed by LZMA": (lambda: zipped(list(files().items()), zipfile.ZIP_LZMA), STRANGE),
    "LZMA that is none": (lambda: zipped(list(files().items())).replace(b"\x08\0", b"\x0e\0"), STRANGE),
    "many articles": (
        lambda: zipped([("pack.json", b"{}"), *((f"articles/{n:032x}.json", b"{}") for n in range(201))]), LARGE
    ),
    "a path upwards": (lambda: zipped([*files().items(), ("../../evil.json", b"{}")]), STRANGE),
    "a path from the root": (lambda: zipped([*files().items(), ("/etc/passwd", b"{}")]), STRANGE),
    "a path of another system": (lambda: zipped([*files().items(), ("articles\\..\\x.json", b"{}")]), STRANGE),
    "a name twice": (lambda: zipped([*files().items(), ("pack.json", files()["pack.json"])]), STRANGE),
    "no index": (lambda: zipped([each for each in files().items() if each[0] != "pack.json"]), STRANGE),
    "an article too few": (lambda: zipped(list(files().items())[:-1]), STRANGE),
    "no article at all": (lambda: zipped([("pack.json", b'{"format": "crisisdesk.pack/1", "articles": []}')]), STRANGE),
    "no JSON": (lambda: zipped([("pack.json", b"{"), *list(files().items())[1:]]), STRANGE),
    "deep JSON": (lambda: zipped([("pack.json", b"[" * 100_000), *list(files().items())[1:]]), STRANGE),
    "a number without end": (lambda: zipped([("pack.json", b'{"a": ' + b"9" * 9_999 + b"}"), *list(files().items())[1:]]), STRANGE),
    "a key twice": (lambda: zipped([("pack.json", b'{"a": 1, "a": 2}'), *list(files().items())[1:]]), STRANGE),
    "another format": (lambda: changed(lambda index, _: index.update(format="crisisdesk.build/1")), STRANGE),
    "no format": (lambda: changed(lambda index, _: index.pop("format")), STRANGE),
    "a name of mark-up": (lambda: changed(lambda index, _: index.update(name="<img src=file:///x>")), STRANGE),
    "a name without end": (lambda: changed(lambda index, _: index.update(name="x" * 81)), STRANGE),
    "a file named twice": (lambda: changed(lambda index, _: index["articles"].append(index["articles"][0])), STRANGE),
    "a changed article": (lambda: changed(lambda _, article: article.update(title="Other"), summed=False), DAMAGED),
    "another text": (lambda: changed(lambda _, article: article.update(text=article["text"] + "!")), ARTICLE),
    "an article without text": (lambda: changed(lambda _, article: article.pop("text")), STRANGE),
    "a text with half a pair": (lambda: with_text("Halves \ud800 of a pair. " * 30), ARTICLE),
    "an address that runs": (
        lambda: changed(lambda _, article: article["source"].update(address="javascript:alert(1)")), ARTICLE
    ),
    "an outlet of mark-up": (lambda: changed(lambda _, article: article["source"].update(outlet="<b>x</b>")), ARTICLE),
    "a day that is none": (lambda: changed(lambda _, article: article.update(published="2022-02-30")), STRANGE),
    "a billion questions": (
        lambda: changed(lambda _, article: article.update(questions=article["questions"][:1] * 1001)), LARGE
    ),
    "a list without end": (
        lambda: changed(lambda _, article: article.update(questions=article["questions"][:1] * 10_001)), STRANGE
    ),
    "a question twice": (
        lambda: changed(lambda _, article: article.update(questions=article["questions"][:1] * 2)), STRANGE
    ),
    "rich text": (lambda: with_question(stem="Who <img src='file:///etc/passwd'> spoke?"), QUESTION),
    "mark-up that does not end": (lambda: with_question(stem="Who <img src='file:///etc/passwd' spoke?"), QUESTION),
    "a comment": (lambda: with_question(key="<!-- -->"), QUESTION),
    "a bell": (lambda: with_question(stem="Who\a spoke?"), QUESTION),
    "a turned direction": (lambda: with_question(stem="Who \u202espoke?"), QUESTION),
    "half a pair": (lambda: with_question(stem="Who \ud800 spoke?"), QUESTION),
    "a span beyond the text": (lambda: with_question(evidence=[[0, 10_000_000]]), QUESTION),
    "a span before the text": (lambda: with_question(evidence=[[-5, 3]]), QUESTION),
    "a span that ends first": (lambda: with_question(evidence=[[9, 3]]), QUESTION),
    "a span of words": (lambda: with_question(evidence=[["0", "3"]]), STRANGE),
    "a span of truths": (lambda: with_question(evidence=[[False, True]]), STRANGE),
    "no proof": (lambda: with_question(evidence=[]), QUESTION),
    "an id that is a path": (lambda: with_question(id="../x"), QUESTION),
    "another article's question": (lambda: with_question(article="0" * 32), QUESTION),
    "an unknown form": (lambda: with_question(form="essay"), STRANGE),
    "a key that is no choice": (lambda: with_question(key="Somebody else"), QUESTION),
    "a stem of a book": (lambda: with_question(stem="x" * 4_001), QUESTION),
    "a number of another world": (lambda: with_question(worth=1e999), STRANGE),
    "a worth beyond measure": (lambda: with_question(worth=2), QUESTION),
    "choices that are one word": (lambda: with_question(choices="Person 0"), STRANGE),
}  # fmt: skip


def test_what_is_no_pack_is_refused_in_one_sentence() -> None:
    assert {what: refusal(make()) for what, (make, _) in HOSTILE.items()} == {
        what: sentence for what, (_, sentence) in HOSTILE.items()
    }


def refusal(data: bytes) -> str:
    """What is said of these bytes."""
    with pytest.raises(PackUnreadable) as refused:
        pack_from(data, name="pack")
    return str(refused.value)


def test_a_pack_of_a_newer_version_says_so() -> None:
    with pytest.raises(
        PackTooNew, match=r"^pack was made by a newer version of Crisis Desk\. Get that version to use it\.$"
    ):
        pack_from(changed(lambda index, _: index.update(format="crisisdesk.pack/2", more={})), name="pack")


def test_what_a_newer_version_may_add_is_passed_over() -> None:
    assert (
        pack_from(changed(lambda index, article: (index.update(more=1), article.update(more=[]))), name="pack") == PACK
    )


def test_a_question_of_any_form_goes_out_and_comes_in() -> None:
    for question in map(of_form, Form):
        assert strict.understood(Packed, json.loads(json.dumps(strict.told(Packed(question))))) == Packed(question)
        assert unfit_for_a_pack(Packed(question), an_article("Forms")) == ""


def test_a_stored_pack_is_one_too() -> None:
    assert pack_from(zipped(list(files().items()), zipfile.ZIP_STORED), name="pack") == PACK
    assert pack_from(with_text("Whole words of a pair. " * 30), name="pack").questions == ()


def test_words_of_any_script_are_kept() -> None:
    question = replace(of_form(Form.TYPED), stem="من قال ذلك؟ 3 < 4 \u200f", key="Ґданськ 🕊")
    article = PACK.articles[0]
    pack = Pack("القرم", (replace(article, asked=(Packed(question),)),))
    assert pack_from(pack_bytes(pack), name="pack") == pack


def test_words_that_the_question_has_not_are_no_edit() -> None:
    packed = PACK.articles[1].asked[0]
    assert packed.edit is not None
    other = Packed(packed.question, replace(packed.edit, stem="Something else?"))
    assert unfit_for_a_pack(other, PACK.articles[1].article)


def test_a_question_is_held_to_its_own_article() -> None:
    question = replace(of_form(Form.CHOICE), id=QuestionId("a" * 65))
    assert unfit_for_a_pack(Packed(question), an_article("Forms")) == "its name is none that a question has"
    beyond = replace(of_form(Form.CHOICE), evidence=(Span(0, 9_999),))
    assert unfit_for_a_pack(Packed(beyond), an_article("Forms")).startswith("what proves it stands beyond")
