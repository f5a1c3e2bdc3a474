"""What other programs are told of a question besides itself: its proof in the article's words, and where the article is from."""

from __future__ import annotations

from crisisdesk.domain.article import Article
from crisisdesk.domain.question import Question


def proof(question: Question, article: Article) -> str:
    """The words that prove it, on one line."""
    return " … ".join(" ".join(span.of(article.text).split()) for span in question.evidence)


def source(article: Article) -> str:
    """ "Blinken threatens Russia, Press TV (Iranian state broadcaster), 2022-01-21, https://…"; what there is of it."""
    about = article.source
    outlet = (
        f"{about.outlet} ({about.publisher})" if about.outlet and about.publisher else about.outlet or about.publisher
    )
    day = article.published.isoformat() if article.published else ""
    return ", ".join(part for part in (article.title, outlet, day, about.address) if part)
