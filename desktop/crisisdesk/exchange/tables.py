"""Questions as a table: comma-separated values as in RFC 4180, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io

from crisisdesk.domain.article import Article
from crisisdesk.domain.pack import Pack
from crisisdesk.domain.question import Question
from crisisdesk.exchange.told import proof

HEADINGS = (
    "id", "article", "outlet", "published", "address", "kind", "form", "question", "answer", "also right", "wrong choices",
    "parts", "explanation", "claim", "proof",
)  # fmt: skip
_BEGINS_A_FORMULA = tuple("=+-@\t\r＝＋－＠")
"""The wide ones count too, where a spreadsheet is Japanese."""
_BETWEEN = " | "


def table_bytes(pack: Pack) -> bytes:
    """One line a question. With the mark that tells spreadsheets that it is UTF-8."""
    made = io.StringIO()
    rows = csv.writer(made, lineterminator="\r\n")
    rows.writerow(HEADINGS)
    for packed in pack.articles:
        for each in packed.asked:
            rows.writerow(map(_harmless, _cells(each.question, packed.article)))
    return made.getvalue().encode("utf-8-sig", "replace")


def _cells(question: Question, article: Article) -> tuple[str, ...]:
    return (
        question.id,
        article.title,
        article.source.outlet,
        article.published.isoformat() if article.published else "",
        article.source.address,
        question.kind.value,
        question.form.value,
        question.stem,
        question.key,
        _BETWEEN.join(question.accepted),
        _BETWEEN.join(each for each in question.choices if each != question.key),
        _parts(question),
        question.explanation,
        "yes" if question.claim else "no",
        proof(question, article),
    )


def _parts(question: Question) -> str:
    """What is matched, put in order, or shown on the map."""
    if question.point is not None:
        return "{}, {}".format(*question.point)
    return _BETWEEN.join((*(f"{left} = {right}" for left, right in question.pairs), *question.items))


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_BEGINS_A_FORMULA) else cell
