"""Whatever a text says it is read, and whatever it says of days is a day or none. `python -m tests.faults.fuzz` goes on for long."""

from __future__ import annotations

from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from crisisdesk.domain.article import Article
from crisisdesk.domain.errors import ArticleUnreadable
from crisisdesk.domain.grading.dates import told
from crisisdesk.language import read
from crisisdesk.language.calendar import dates_in, full_date
from crisisdesk.questions import make

WORDS = (
    "The mayor of Geneva", "Maria Ortiz", "Ortiz", "she", "said", "told reporters", "that", "talks would go on", "on Friday",
    "last Monday", "in Geneva", "1,200 people", "35 per cent", "US$3.5bn", "the Foreign Ministry", "because", "not", "Mr.",
    "Dr", "St. Petersburg", "according to", "who", "was elected", "“We will go on,”", "“", "”", "'", '"', "‘", "(", ")", "[",
    "]", ",", ".", "...", "?", "!", ";", ":", "–", "-", "\n", "\n\n", "\t", "\u00a0", "\u200b", "\u202e", "Jan 21 2022",
    "GENEVA, Jan 21 -", "http://a.example/b?c=d", "a@b.example", "#tag", "<b>", "É", "ß", "١٢", "中文", "😀", "e\u0301", "X" * 80,
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS) | st.text(max_size=8), min_size=1, max_size=60).map(" ".join)
DAYS = st.dates() | st.none()
DAY_WORDS = (
    "Jan", "February", "Sept.", "May", "Monday", "Fridays", "last Friday", "this coming Sunday", "the previous", "today",
    "Yesterday", "tomorrow", "31", "29", "0", "00", "1st", "32nd", "2022", "0000", "9999", "2022-02-30", "9999-12-31",
    "0001-01-01", "١٢", "²", "of", "by", "until", "would", "will", "said", "-", "–", "/", ".", ",", "the", "12:30", "BC",
)  # fmt: skip
SAID = st.lists(st.sampled_from(DAY_WORDS) | st.text(max_size=4), max_size=12).map(" ".join)


@settings(max_examples=20)
@given(TEXTS, DAYS)
def test_any_text_is_read_and_asked_about_or_refused(text: str, published: date | None) -> None:
    try:
        parsed = read(Article(text, "", published))
    except ArticleUnreadable:
        return
    for sentence in parsed.sentences:
        assert 0 <= sentence.span.start <= sentence.span.end <= len(text)
    for question in make(parsed, seed=0).questions:
        assert all(text[span.start : span.end].strip() for span in question.evidence)
        assert question.key
        assert not question.choices or question.key in question.choices


@example("yesterday", date.min)
@example("tomorrow", date.max)
@example("last Monday", date.min)
@given(SAID, DAYS)
def test_any_words_for_days_name_a_day_or_none(words: str, published: date | None) -> None:
    for found in dates_in(words, published=published):
        assert words[found.start : found.end] == found.text
        assert 0 <= found.confidence <= 1
    assert full_date(words) is None or isinstance(full_date(words), date)
    told(words)
