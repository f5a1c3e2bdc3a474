"""What is the article and what stands around it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.article import Article, Source
from crisisdesk.domain.reading import Role
from crisisdesk.language.layout import Layout, lay_out
from tests.language.reading import HOSTILE, UNBROKEN, grows_too_fast

LEAD = "The harbour of Lissen was closed on Monday after a storm tore two cranes from their rails."
SECOND = "Nobody was hurt, the harbour master said, but ships will have to wait until the weekend."


def laid(*paragraphs: str, **known: object) -> tuple[Layout, dict[str, Role]]:
    """The layout of an article of these paragraphs, and each paragraph's role by its words."""
    text = "\n\n".join(paragraphs)
    article = Article(text, **known)  # type: ignore[arg-type]  # a table of keywords
    layout = lay_out(article)
    return layout, {each.span.of(text): each.role for each in layout.paragraphs}


def role(line: str) -> Role:
    """What a line is that stands between two paragraphs of prose."""
    return laid(LEAD, line, SECOND)[1][line]


def test_a_paragraph_of_prose_is_the_body() -> None:
    assert set(laid(LEAD, SECOND)[1].values()) == {Role.BODY}


def test_the_headline_is_the_line_before_the_first_paragraph() -> None:
    layout, roles = laid("News / Ports / Weather", "Storm shuts Lissen harbour", LEAD, SECOND)
    assert layout.title == "Storm shuts Lissen harbour"
    assert roles["Storm shuts Lissen harbour"] is Role.TITLE
    assert roles["News / Ports / Weather"] is Role.FURNITURE


@pytest.mark.parametrize(
    "headline",
    [
        f"{LEAD[:-1]}, and the mayors of all the towns on the coast are to meet there in the night",
        "Who is to pay for the cranes of Lissen?",
        "“We will not go!”",
    ],
)
def test_a_first_line_alone_without_a_full_stop_is_the_headline_however_long(headline: str) -> None:
    layout, roles = laid(headline, "By Ann Weller", LEAD, SECOND)
    assert layout.title == headline
    assert [roles[each] for each in ("By Ann Weller", LEAD, SECOND)] == [Role.FURNITURE, Role.BODY, Role.BODY]


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}\n\n{SECOND}",
        f"Who is to pay for the cranes of Lissen?\n{LEAD}\n{SECOND}",
        f"{'Nobody knows who is to pay for the cranes ' * 5}\n\n{LEAD}",
        f"The mayor told the town what it would cost:\n\n{LEAD}",
        "Who is to pay for the cranes of Lissen?\n\nPorts",
    ],
)
def test_a_first_line_with_more_under_it_or_a_stop_is_none(text: str) -> None:
    assert lay_out(Article(text)).title == ""


def test_the_title_that_came_with_the_article_goes_before_the_first_line() -> None:
    layout, roles = laid("Our ports page", "Storm shuts Lissen harbour", LEAD, title="Storm shuts Lissen Harbour")
    assert layout.title == "Storm shuts Lissen Harbour"
    assert roles["Storm shuts Lissen harbour"] is Role.TITLE
    assert roles["Our ports page"] is Role.FURNITURE


def test_an_article_without_a_headline_has_none() -> None:
    assert laid(LEAD, SECOND)[0].title == ""


def test_a_short_line_between_paragraphs_is_a_heading_within() -> None:
    assert role("Ships are waiting") is Role.SUBHEAD


def test_a_short_line_after_the_last_paragraph_is_not_the_article() -> None:
    assert laid(LEAD, SECOND, "Ports and ships")[1]["Ports and ships"] is Role.FURNITURE


@pytest.mark.parametrize(
    "line",
    [
        "A crane lies in the harbour basin of Lissen on Monday. (Northern Press photo)",
        "A crane lies in the harbour basin. (Photo: Ann Weller)",
        "A crane lies in the basin on Monday, May 13, 2019. (Ann Weller/AP)",
        "A crane in the basin, seen from the ferry Getty Images",
        "FILE PHOTO: The harbour of Lissen seen from the air.",
    ],
)
def test_a_line_with_a_credit_is_a_caption(line: str) -> None:
    assert role(line) is Role.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "SHARE THIS ARTICLE",
        "Advertisement",
        "Read more: the ten worst storms on this coast",
        "Subscribe to our newsletter for the news of the day.",
        "By Ann Weller",
        "By Ann Weller and Tom Sand",
        "Reporting by Ann Weller; editing by Tom Sand.",
        "Updated 17 May 2019 at noon.",
        "www.lissen-herald.example.com",
        "desk@herald.example.org",
        "Home > World > Ports",
        "© 2019 Lissen Herald",
        "17 May 2019",
        "This story was first published by the Lissen Herald.",
        "* * *",
    ],
)
def test_buttons_bylines_and_addresses_are_furniture(line: str) -> None:
    assert role(line) is Role.FURNITURE


@pytest.mark.parametrize(
    "line",
    [
        "By Monday evening the wind had dropped and the divers went down to the cranes.",
        "Readers can find the forecast at www.lissen.example.com, where the harbour master posts it each morning.",
        "Share prices of the two shipping lines fell by a tenth on Tuesday, and analysts expect them to fall further.",
        "Home owners along the quay were told to stay indoors.",
        "Related families were housed together in the old town hall until the water had gone down on Wednesday.",
    ],
)
def test_prose_that_only_begins_like_a_button_is_the_body(line: str) -> None:
    assert role(line) is Role.BODY


def test_a_dateline_is_cut_from_its_paragraph() -> None:
    layout, roles = laid("Storm shuts harbour", f"LISSEN, May 14 (NPA) — {LEAD}", SECOND, published=None)
    assert layout.dateline == "LISSEN"
    assert roles[LEAD] is Role.BODY


def test_a_dateline_may_lack_the_space_behind_its_dash() -> None:
    layout, roles = laid("Storm shuts harbour", f"LISSEN —{LEAD}", SECOND)
    assert layout.dateline == "LISSEN"
    assert roles[LEAD] is Role.BODY


def test_a_dateline_may_tell_the_day_and_the_agency() -> None:
    layout, _ = laid(f"LISSEN, May 14, 2019 (Northern Press) -- {LEAD}", SECOND)
    assert layout.published == date(2019, 5, 14)
    assert layout.outlet == "Northern Press"


def test_a_dash_in_a_sentence_makes_no_dateline() -> None:
    line = "The harbour master - a former captain - kept the gates shut all day."
    layout, roles = laid(line, SECOND)
    assert layout.dateline == ""
    assert line in roles


def test_the_day_in_a_caption_is_the_day_of_publication() -> None:
    layout, _ = laid("A crane lies in the basin on May 13, 2019. (Northern Press photo)", LEAD, SECOND)
    assert layout.published == date(2019, 5, 13)


def test_the_day_of_a_file_photo_tells_nothing() -> None:
    layout, _ = laid("FILE PHOTO: The harbour on May 13, 2011. (Northern Press photo)", LEAD, SECOND)
    assert layout.published is None


def test_a_line_that_tells_the_day_is_believed_where_no_caption_does() -> None:
    assert laid("Published 17 May 2019", LEAD, SECOND)[0].published == date(2019, 5, 17)


def test_the_day_that_came_with_the_article_goes_before_all_others() -> None:
    layout, _ = laid("A crane on May 13, 2019. (Northern Press photo)", LEAD, published=date(2019, 5, 15))
    assert layout.published == date(2019, 5, 15)


def test_the_foot_of_a_page_names_the_outlet() -> None:
    foot = "Lissen Herald’s website can also be accessed at the following addresses:"
    layout, roles = laid(LEAD, SECOND, foot, "www.herald.example.org")
    assert layout.outlet == "Lissen Herald"
    assert roles[foot] is Role.FURNITURE


def test_the_outlet_that_came_with_the_article_goes_before_the_foot_of_the_page() -> None:
    foot = "Lissen Herald’s website can also be accessed at the following addresses:"
    assert laid(LEAD, foot, source=Source("The Herald"))[0].outlet == "The Herald"


def test_lines_wrapped_by_hand_are_joined_to_paragraphs() -> None:
    wrapped = (
        "The harbour of Lissen was closed on Monday after a storm\n"
        "tore two cranes from their rails and threw one of these\n"
        "into the basin, where it lies across the channel through\n"
        "which all larger ships have to pass on their way to town.\n"
        "\n"
        "Nobody was hurt, the harbour master said, but ships will\n"
        "have to wait until the weekend, since the divers can only\n"
        "work while the tide is out, which is for two hours in the\n"
        "morning and for less than that in the evening, he added.\n"
        "\n"
        "The shipping lines have asked the town for a lower charge."
    )
    layout = lay_out(Article(wrapped))
    assert [each.span.of(wrapped).split()[0] for each in layout.paragraphs] == ["The", "Nobody", "The"]
    assert {each.role for each in layout.paragraphs} == {Role.BODY}


def test_one_line_to_a_paragraph_needs_no_blank_line_between() -> None:
    layout = lay_out(Article(f"{LEAD}\n{SECOND}\r\n{LEAD}"))
    assert [each.role for each in layout.paragraphs] == [Role.BODY] * 3


def test_a_title_that_stands_nowhere_in_the_text_takes_no_paragraph_away() -> None:
    layout, roles = laid(LEAD, SECOND, title="Cranes fall at Lissen")
    assert layout.title == "Cranes fall at Lissen"
    assert set(roles.values()) == {Role.BODY}


@given(
    st.lists(
        st.one_of(
            st.text(max_size=40),
            st.sampled_from([LEAD, SECOND, "By Ann Weller", "LISSEN, May 14 (NPA) — ", "(AP photo)", "\r\n", "\n\n"]),
        ),
        max_size=10,
    )
)
def test_paragraphs_are_in_order_within_the_text_and_begin_and_end_with_a_mark_or_letter(parts: list[str]) -> None:
    text = "\n".join(parts)
    layout = lay_out(Article(text))
    end = 0
    for index, paragraph in enumerate(layout.paragraphs):
        assert paragraph.index == index
        assert end <= paragraph.span.start < paragraph.span.end <= len(text)
        words = paragraph.span.of(text)
        assert words == words.strip()
        end = paragraph.span.end


@pytest.mark.parametrize("bit", HOSTILE.values(), ids=HOSTILE)
def test_endless_runs_are_laid_out_in_a_time_that_grows_with_their_length(bit: str) -> None:
    assert grows_too_fast(lambda text: lay_out(Article(text)), bit) == ""


def test_an_endless_word_is_laid_out_in_a_time_that_grows_with_its_length() -> None:
    slow = (grows_too_fast(lambda text: lay_out(Article(text)), bit) for bit in UNBROKEN.values())
    assert next(filter(None, slow), "") == ""


def test_a_row_of_at_signs_is_laid_out_in_a_time_that_grows_with_its_length() -> None:
    assert grows_too_fast(lambda text: lay_out(Article(text)), "a@") == ""


def test_digits_after_watch_are_laid_out_in_a_time_that_grows_with_their_length() -> None:
    assert grows_too_fast(lambda text: lay_out(Article(text.replace("Now", "Watch"))), "1") == ""


def test_blanks_after_a_name_in_capitals_are_laid_out_in_a_time_that_grows_with_their_length() -> None:
    assert grows_too_fast(lambda text: lay_out(Article(text.replace("Now", "LISSEN"))), " ") == ""


TAGLINE = "Ann Larsen is a professor of history at the University of Oslo."
OF_AN_OFFICER = (
    "A. Thomas Larsen, a retired Army officer who commanded a unit in two storms, taught politics at West Point."
)


def test_who_wrote_an_article_may_be_told_by_what_they_were() -> None:
    assert laid(LEAD, SECOND, OF_AN_OFFICER)[1][OF_AN_OFFICER] is Role.FURNITURE


def test_who_wrote_an_article_is_told_around_it_unless_it_speaks_of_them() -> None:
    assert laid(LEAD, SECOND, TAGLINE)[1][TAGLINE] is Role.FURNITURE
    of_her = "The storm was foretold by Larsen, who had warned of it a week before anybody else did."
    assert laid(LEAD, of_her, TAGLINE)[1][TAGLINE] is Role.BODY
