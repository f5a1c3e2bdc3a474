"""`crisisdesk import` and `export`: articles and packs into the library, and out of it for others."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from pathlib import Path

from crisisdesk.cli.output import complain, plain, say
from crisisdesk.cli.tools import Desk, Tools
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.errors import CrisisDeskError, NotFound, NotWritten
from crisisdesk.domain.pack import Pack
from crisisdesk.paths import Paths
from crisisdesk.services.sending import Format, Labels, format_of

DONE, REFUSED = 0, 3


def run(wanted: Namespace, tools: Tools, *, paths: Paths) -> int:
    """Does what `wanted` says."""
    with closing(tools.open_desk(paths)) as desk:
        return _import(wanted, tools, desk) if wanted.command == "import" else _export(wanted, tools, desk)


def is_pack(file: Path) -> bool:
    """Whether it is meant to be one, by its name."""
    return format_of(file) is Format.PACK


def take_in(file: Path, tools: Tools, desk: Desk) -> tuple[Pack, str]:
    """Takes a pack in; also what is to be said of it. Raises PackUnreadable, ReadingStopped."""
    pack = tools.read_pack(file)
    unread = desk.packs.unread(pack)
    readings = {each.article.id: tools.read(each.article) for each in pack.articles if each.article.id in unread}
    taken = desk.packs.take_in(desk.learners.current().id, pack, readings)
    if taken.deed is None:
        return pack, "all of it was here already; nothing was changed."
    came = f"{_counted(taken.articles, 'article')} and {_counted(taken.questions, 'question')} came"
    return pack, f"{came}, {taken.reworded} in other words." if taken.reworded else f"{came}."


def _import(wanted: Namespace, tools: Tools, desk: Desk) -> int:
    code = DONE
    for file in wanted.files:
        try:
            told = take_in(file, tools, desk)[1] if is_pack(file) else _article(file, tools, desk)
        except CrisisDeskError as error:
            complain(str(error))
            code = REFUSED
        else:
            say(f"{plain(file.name)}: {told}")
    return code


def _article(file: Path, tools: Tools, desk: Desk) -> str:
    built = tools.build(tools.read_file(file), seed=0)
    desk.library.save(built)
    return f"in the library, with {_counted(len(built.quiz.questions), 'question')}."


def _export(wanted: Namespace, tools: Tools, desk: Desk) -> int:
    if format_of(wanted.file) is None:
        endings = ", ".join(each.value for each in Format)
        raise NotWritten(f"{plain(wanted.file.name)} has none of these endings, which say what it is to be: {endings}.")
    name, articles = _chosen(wanted, desk)
    pack = desk.packs.gather(desk.learners.current().id, articles, name=name)
    printed = format_of(wanted.file) is Format.WORKSHEET
    sent = tools.print_worksheet(pack, wanted.file) if printed else tools.send(pack, wanted.file, Labels())
    left = f"; {_counted(sent.left_out, 'question')} of a form that it cannot hold left out" if sent.left_out else ""
    left += f"; {_counted(sent.telling, 'question')} left out that would tell another's answer" if sent.telling else ""
    told = f"{_counted(sent.questions, 'question')} on {_counted(len(pack.articles), 'article')}"
    say(f"{plain(sent.name)}: {told}{left}.")
    return DONE


def _chosen(wanted: Namespace, desk: Desk) -> tuple[str, tuple[ArticleId, ...]]:
    """The name of the collection, "" for none, and the articles. Raises NotFound."""
    if wanted.collection is not None:
        like = wanted.collection.casefold()
        found = next((each for each in desk.collections.all() if each.collection.name.casefold() == like), None)
        if found is None:
            raise NotFound(f"There is no collection called {plain(wanted.collection)}.")
        return found.collection.name, _some(found.articles, f"Nothing is in {plain(found.collection.name)}.")
    shelf = desk.library.articles()
    if wanted.article is None:
        return "", _some(tuple(each.id for each in shelf), "There is no article in the library.")
    words = wanted.article.casefold()
    fitting = tuple(each.id for each in shelf if words in each.title.casefold())
    return "", _some(fitting, f"No article has “{plain(wanted.article)}” in its title.")


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _some(articles: tuple[ArticleId, ...], otherwise: str) -> tuple[ArticleId, ...]:
    if not articles:
        raise NotFound(otherwise)
    return articles
