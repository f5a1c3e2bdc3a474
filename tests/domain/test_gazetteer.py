"""The gazetteer: what the tables hold, and the traps that names are."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random

import pytest

from crisisdesk import assets
from crisisdesk.domain import gazetteer
from crisisdesk.domain.gazetteer import tables

NOWHERE: frozenset[str] = frozenset()
GENEVA_TALKS = date(2022, 1, 21)
TABLES = (
    "broadcasters",
    "cities",
    "countries",
    "given_names",
    "governments",
    "nicknames",
    "office_holders",
    "organisations",
    "titles",
)


# the tables


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_as_many_cells_as_the_header(name: str) -> None:
    header, *lines = assets.path(f"tables/{name}.tsv").read_text(encoding="utf-8").splitlines()
    assert lines
    assert {line.count("\t") for line in lines} == {header.count("\t")}


@pytest.mark.parametrize("name", TABLES)
def test_no_cell_is_untidy(name: str) -> None:
    for row in tables.rows(name):
        for cell in row:
            assert cell == " ".join(cell.split()), row
            assert all(tables.listed(cell)) or not cell, row


@pytest.mark.parametrize("name", TABLES)
def test_no_row_stands_twice(name: str) -> None:
    assert [row for row, times in Counter(tables.rows(name)).items() if times > 1] == []


def test_all_tables_together_stay_small() -> None:
    assert sum(assets.path(f"tables/{name}.tsv").stat().st_size for name in TABLES) < 1_200_000


# countries


def test_there_are_all_members_and_observers_of_the_united_nations() -> None:
    assert Counter(each.un for each in gazetteer.countries() if each.un) == {"member": 193, "observer": 2}


def test_country_names_and_aliases_mean_one_country_each() -> None:
    owners: dict[str, set[str]] = {}
    for each in gazetteer.countries():
        for name in (each.name, *each.aliases):
            owners.setdefault(tables.fold(name), set()).add(each.code)
    assert {name: codes for name, codes in owners.items() if len(codes) > 1} == {}


def test_only_known_demonyms_are_shared() -> None:
    owners: dict[str, set[str]] = {}
    for each in gazetteer.countries():
        for word in each.demonyms:
            owners.setdefault(word, set()).add(each.code)
    shared = {word: codes for word, codes in owners.items() if len(codes) > 1}
    assert set(shared) == {"Congolese", "Dominican", "Dominicans"}


@pytest.mark.parametrize(
    ("word", "prose"),
    [
        ("US", "the United States"),
        ("U.S.", "the United States"),
        ("America", "the United States"),
        ("the United States", "the United States"),
        ("UK", "the United Kingdom"),
        ("Britain", "the United Kingdom"),
        ("Britons", "the United Kingdom"),
        ("UAE", "the United Arab Emirates"),
        ("Russian Federation", "Russia"),
        ("Ukrainians", "Ukraine"),
        ("IRAN", "Iran"),
        ("Türkiye", "Turkey"),
        ("Holland", "the Netherlands"),
        ("the Holy See", "the Vatican"),
        ("Taiwanese", "Taiwan"),
        ("Kosovar", "Kosovo"),
        ("Palestinians", "Palestine"),
        ("Côte d’Ivoire", "Ivory Coast"),
        ("Congolese", "the Democratic Republic of Congo"),
        ("Nigerien", "Niger"),
        ("Nigerian", "Nigeria"),
    ],
)
def test_newspaper_words_find_their_country(word: str, prose: str) -> None:
    found = gazetteer.country(word)
    assert found is not None
    assert found.prose_name == prose


@pytest.mark.parametrize("word", ["us", "Us", "polish", "turkey", "chad", "", "the", "Kremlin", "Atlantis"])
def test_common_words_are_no_countries(word: str) -> None:
    assert gazetteer.country(word) is None


def test_a_demonym_is_not_a_name() -> None:
    assert gazetteer.is_demonym("Russian")
    assert not gazetteer.is_demonym("Russia")
    assert gazetteer.country_named("Russian") is None


@pytest.mark.parametrize(
    ("code", "capital"),
    [("PS", "Ramallah"), ("XK", "Pristina"), ("VA", "Vatican City"), ("TW", "Taipei"), ("UA", "Kyiv")],
)
def test_capitals_that_tables_often_have_wrong(code: str, capital: str) -> None:
    found = gazetteer.country_by_code(code)
    assert found is not None
    assert found.capital == capital


def test_every_country_has_an_adjective_and_knows_its_neighbours_both_ways() -> None:
    for each in gazetteer.countries():
        assert each.demonyms[0]
        for code in each.neighbours:
            other = gazetteer.country_by_code(code)
            assert other is None or each.code in other.neighbours, (each.code, code)


def test_countries_like_ukraine_are_its_neighbours_first() -> None:
    ukraine = gazetteer.country_by_code("UA")
    assert ukraine is not None
    like = gazetteer.similar_countries(ukraine, n=5)
    assert len(like) == 5
    assert ukraine not in like
    assert all(each.code in ukraine.neighbours for each in like)


# cities


@pytest.mark.parametrize(
    ("name", "codes", "country"),
    [
        ("Donetsk", "", "UA"),
        ("Donetsk", "RU", "UA"),
        ("Washington", "GB", "US"),
        ("Washington, D.C.", "US", "US"),
        ("Geneva", "US RU", "CH"),
        ("Genève", "", "CH"),
        ("Geneva, Switzerland", "", "CH"),
        ("Paris", "US", "FR"),
        ("Moscow", "US", "RU"),
        ("London", "CA", "GB"),
        ("Melbourne", "US", "AU"),
        ("Tripoli", "LB", "LB"),
        ("Tripoli", "", "LY"),
        ("Hyderabad", "PK", "PK"),
        ("Birmingham", "US", "US"),
        ("Kiev", "", "UA"),
        ("Odessa", "UA", "UA"),
        ("San José", "CR", "CR"),
        ("Sevastopol", "RU", "UA"),
        ("The Hague", "", "NL"),
    ],
)
def test_a_city_is_chosen_by_context_then_by_size(name: str, codes: str, country: str) -> None:
    found = gazetteer.choose_city(name, countries=frozenset(codes.split()))
    assert found is not None
    assert found.country == country


def test_washington_is_the_capital() -> None:
    found = gazetteer.choose_city("Washington", countries=frozenset({"US"}))
    assert found is not None
    assert found.admin1 == "District of Columbia"


def test_a_name_may_say_in_which_state_it_lies() -> None:
    found = gazetteer.choose_city("Portland, Maine", countries=frozenset({"US"}))
    assert found is not None
    assert found.admin1 == "Maine"


@pytest.mark.parametrize(("name", "codes"), [("Nowhereville", ""), ("Alexandria", "US"), ("Geneva, Mars", "")])
def test_a_city_that_is_not_sure_is_none(name: str, codes: str) -> None:
    assert gazetteer.choose_city(name, countries=frozenset(codes.split())) is None


@pytest.mark.parametrize(
    ("new", "old"),
    [("Kyiv", "Kiev"), ("Mumbai", "Bombay"), ("Ho Chi Minh City", "Saigon"), ("Volgograd", "Stalingrad")],
)
def test_former_names_lead_to_the_city(new: str, old: str) -> None:
    assert new in {each.name for each in gazetteer.cities_named(old)}


def test_every_city_lies_on_earth_and_in_a_known_country() -> None:
    assert len(gazetteer.cities()) == 15_000
    for each in gazetteer.cities():
        assert -90 <= each.latitude <= 90
        assert -180 <= each.longitude <= 180
        assert gazetteer.country_by_code(each.country)
        assert set(each.kinds) <= {"capital", "talks"}
        assert bool(each.admin1) == (each.country in {"US", "CA"}), each


def test_no_two_cities_are_told_apart_by_nothing() -> None:
    keys = Counter((each.name, each.country, each.admin1) for each in gazetteer.cities())
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_capital_is_a_city_and_marked_so() -> None:
    capitals = {each.country: each for each in gazetteer.cities() if each.capital}
    missing = [each.code for each in gazetteer.countries() if each.un and each.code not in capitals]
    assert missing == []
    for code, city in capitals.items():
        state = gazetteer.country_by_code(code)
        assert state is not None
        assert tables.fold(state.capital) in {tables.fold(name) for name in (city.name, *city.others)}


def test_cities_like_geneva_are_places_of_talks_in_its_part_of_the_world() -> None:
    geneva = gazetteer.choose_city("Geneva", countries=NOWHERE)
    assert geneva is not None
    like = gazetteer.similar_cities(geneva, n=6, rng=Random(1))
    assert len({each.name for each in like}) == 6
    assert geneva not in like
    assert all(each.talks for each in like)
    regions = {state.region for each in like if (state := gazetteer.country_by_code(each.country))}
    assert regions == {"Europe"}


def test_the_same_seed_draws_the_same_cities() -> None:
    tehran = gazetteer.choose_city("Tehran", countries=NOWHERE)
    assert tehran is not None
    assert gazetteer.similar_cities(tehran, n=4, rng=Random(7)) == gazetteer.similar_cities(tehran, n=4, rng=Random(7))
    assert all(each.capital for each in gazetteer.similar_cities(tehran, n=4, rng=Random(7)))


def test_neighbours_of_a_city_are_the_nearest() -> None:
    rafah = gazetteer.choose_city("Rafah", countries=NOWHERE)
    assert rafah is not None
    assert {each.name for each in gazetteer.neighbours_of_city(rafah, 3)} == {
        "Khan Younis",
        "Deir al-Balah",
        "Gaza City",
    }


# governments


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Moscow", "RU"),
        ("the Kremlin", "RU"),
        ("The Kremlin", "RU"),
        ("White House", "US"),
        ("Downing Street", "GB"),
        ("10 Downing Street", "GB"),
        ("Brussels", "EU"),
        ("the Elysee", "FR"),
        ("Kiev", "UA"),
        ("Pentagon", "US"),
    ],
)
def test_seats_stand_for_governments(words: str, country: str) -> None:
    found = gazetteer.government(words)
    assert found is not None
    assert found.country == country


def test_a_department_is_not_the_country() -> None:
    pentagon = gazetteer.government("the Pentagon")
    assert pentagon is not None
    assert pentagon.kind == "department"
    assert pentagon.stands_for == "the US Department of Defense"


def test_other_cities_stand_for_no_government() -> None:
    assert gazetteer.government("Geneva") is None
    assert gazetteer.government("pentagon") is None


def test_what_a_government_stands_for_is_what_the_country_is_called() -> None:
    for each in gazetteer.governments():
        state = gazetteer.country_by_code(each.country)
        assert each.kind in {"capital", "building", "department"}
        if each.kind == "capital" and state and each.words != "Ramallah":
            assert each.stands_for == state.prose_name


# office holders


@pytest.mark.parametrize(
    ("surname", "office", "country", "name"),
    [
        ("Harris", "Vice President", "US", "Kamala Harris"),
        ("Blinken", "Secretary of State", "US", "Antony Blinken"),
        ("Austin", "Secretary of Defense", "US", "Lloyd Austin"),
        ("Austin", "Defence Secretary", "US", "Lloyd Austin"),
        ("Lavrov", "foreign minister", "RU", "Sergei Lavrov"),
        ("Lavrov", "Minister of Foreign Affairs", "RU", "Sergei Lavrov"),
        ("Zelenskyy", "President", "UA", "Volodymyr Zelensky"),
        ("Erdoğan", "president", "TR", "Recep Tayyip Erdogan"),
        ("Amirabdollahian", "Foreign Minister", "IR", "Hossein Amir-Abdollahian"),
        ("Xi", "president", "CN", "Xi Jinping"),
        ("Stoltenberg", "Secretary General", "NATO", "Jens Stoltenberg"),
        ("Pelosi", "House Speaker", "US", "Nancy Pelosi"),
        ("Sergey Lavrov", "foreign minister", "RU", "Sergei Lavrov"),
    ],
)
def test_an_office_holder_is_named_on_the_day(surname: str, office: str, country: str, name: str) -> None:
    found = gazetteer.holder(surname, office, country, GENEVA_TALKS)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("surname", "office", "country", "on"),
    [
        ("Harris", "vice president", "US", date(2020, 6, 1)),
        ("Harris", "vice president", "RU", GENEVA_TALKS),
        ("Harris", "president", "US", GENEVA_TALKS),
        ("Biden", "vice president", "US", GENEVA_TALKS),
        ("Smith", "president", "US", GENEVA_TALKS),
        ("Rasmussen", "prime minister", "DK", date(2009, 4, 5)),
        ("Putin", "president", "RU", gazetteer.KNOWN_UNTIL + timedelta(days=1)),
    ],
)
def test_whoever_is_not_sure_is_nobody(surname: str, office: str, country: str, on: date) -> None:
    assert gazetteer.holder(surname, office, country, on) is None


def test_two_men_of_one_surname_are_told_apart_by_the_date() -> None:
    foreign = gazetteer.holder("Ivanov", "foreign minister", "RU", date(2001, 1, 1))
    defence = gazetteer.holder("Ivanov", "defence minister", "RU", date(2002, 1, 1))
    assert foreign is not None
    assert defence is not None
    assert (foreign.name, defence.name) == ("Igor Ivanov", "Sergei Ivanov")


def test_terms_are_in_order_and_nobody_shares_an_office() -> None:
    last: dict[tuple[str, str], gazetteer.OfficeHolder] = {}
    for each in gazetteer.office_holders():
        end = each.end or gazetteer.KNOWN_UNTIL
        assert each.start < end <= gazetteer.KNOWN_UNTIL, each
        before = last.get((each.country, each.office))
        assert before is None or (before.end is not None and before.end <= each.start), (before, each)
        last[each.country, each.office] = each


def test_office_rows_are_well_formed() -> None:
    for each in gazetteer.office_holders():
        assert each.precision in {"day", "month"}
        assert tables.fold(each.surname) in tables.fold(each.name), each
        assert each.name not in each.spellings
        assert each.surname not in each.spellings
        known = {"EU", "UN", "NATO", "IAEA", "WHO", "WTO", "IMF", "WB"}
        assert each.country in known or gazetteer.country_by_code(each.country), each
        assert each.office == each.office.lower()


def test_a_person_is_always_spelled_the_same() -> None:
    names = {tables.fold(each.name): set[str]() for each in gazetteer.office_holders()}
    for each in gazetteer.office_holders():
        names[tables.fold(each.name)].add(each.name)
    assert [spellings for spellings in names.values() if len(spellings) > 1] == []


def test_peers_of_a_secretary_of_state_are_foreign_ministers_of_that_day() -> None:
    peers = {each.country: each.name for each in gazetteer.office_peers("secretary of state", GENEVA_TALKS)}
    assert peers["RU"] == "Sergei Lavrov"
    assert peers["GB"] == "Liz Truss"
    assert peers["DE"] == "Annalena Baerbock"
    assert peers["US"] == "Antony Blinken"


def test_holders_come_in_the_order_of_their_terms() -> None:
    names = [each.name for each in gazetteer.holders_of("prime minister", "GB")]
    assert names[:3] == ["Tony Blair", "Gordon Brown", "David Cameron"]


# words before names, given names


@pytest.mark.parametrize(
    ("words", "full", "gender"),
    [
        ("Mr.", "mister", "m"),
        ("Sen.", "senator", ""),
        ("Minister of Defense", "defence minister", ""),
        ("Mrs", "mrs", "f"),
        ("gen.", "general", ""),
    ],
)
def test_honorifics_are_written_out(words: str, full: str, gender: str) -> None:
    found = gazetteer.honorific(words)
    assert found is not None
    assert (found.full, found.gender, found.precedes) == (full, gender, True)


def test_no_honorific_stands_twice() -> None:
    assert [
        key for key, times in Counter(tables.fold(each.words) for each in gazetteer.honorifics()).items() if times > 1
    ] == []
    assert {each.kind for each in gazetteer.honorifics()} == {"courtesy", "royalty", "religion", "rank", "office"}
    assert {each.gender for each in gazetteer.honorifics()} <= {"f", "m", ""}


@pytest.mark.parametrize(
    ("name", "gender"), [("Savannah", "f"), ("Kamala", "f"), ("Antony", "m"), ("Sergei", "m"), ("joe", "m")]
)
def test_given_names_tell_the_sex_where_they_do(name: str, gender: str) -> None:
    assert gazetteer.given_name_gender(name) == gender


@pytest.mark.parametrize("name", ["Jean", "Andrea", "Karen", "Alexis", "Robin", "Zzyzx", ""])
def test_given_names_that_differ_between_languages_tell_nothing(name: str) -> None:
    assert gazetteer.given_name_gender(name) == ""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("Joe", "Joseph", True), ("Bill", "William", True), ("Joe", "joe", True), ("Joe", "Mary", False)],
)
def test_short_forms_are_the_same_name(one: str, other: str, *, same: bool) -> None:
    assert gazetteer.same_given_name(one, other) is same


# organisations and outlets


@pytest.mark.parametrize(
    ("letters", "prose"),
    [
        ("NATO", "the North Atlantic Treaty Organization"),
        ("Nato", "the North Atlantic Treaty Organization"),
        ("U.N.", "the United Nations"),
        ("the European Union", "the European Union"),
        ("AfD", "Alternative for Germany"),
    ],
)
def test_letters_are_written_out(letters: str, prose: str) -> None:
    found = gazetteer.organisation(letters)
    assert found is not None
    assert found.prose == prose


@pytest.mark.parametrize("letters", ["RSF", "who", "ice", "XYZ", ""])
def test_letters_that_are_not_sure_are_none(letters: str) -> None:
    assert gazetteer.organisation(letters) is None


def test_organisations_of_a_kind_are_enough_for_wrong_choices() -> None:
    assert len(gazetteer.organisations()) > 150
    for kind in {each.kind for each in gazetteer.organisations()}:
        assert len(gazetteer.organisations_of_kind(kind)) >= 4, kind
    assert all(each.country == "DE" for each in gazetteer.organisations_of_kind("party", country="DE"))


@pytest.mark.parametrize(
    ("name", "run_by"),
    [
        ("Press TV", "Iranian state broadcaster"),
        ("NBC News", "US commercial network"),
        ("the BBC", "British public broadcaster"),
        ("AFP", "French news agency"),
        ("The New York Times", "US newspaper"),
    ],
)
def test_outlets_are_described_in_neutral_words(name: str, run_by: str) -> None:
    found = gazetteer.broadcaster(name)
    assert found is not None
    assert found.run_by == run_by


@pytest.mark.parametrize("name", ["time", "the sun", "independent", "dawn", ""])
def test_common_words_are_no_outlets(name: str) -> None:
    assert gazetteer.broadcaster(name) is None


def test_outlets_like_nbc_are_other_us_networks() -> None:
    nbc = gazetteer.broadcaster("NBC")
    assert nbc is not None
    like = gazetteer.broadcasters_like(nbc, 3)
    assert [each.name for each in like] == ["ABC News", "CBS", "CNN"]


def test_no_two_outlets_share_a_name() -> None:
    names = Counter(
        name for each in gazetteer.broadcasters() for name in set(map(tables.fold, (each.name, *each.aliases)))
    )
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize(
    ("name", "country"), [("Ontario", "CA"), ("Florida", "US"), ("Texas", "US"), ("Washington", None), ("Geneva", None)]
)
def test_a_region_is_one_only_where_no_town_is_meant(name: str, country: str | None) -> None:
    found = gazetteer.choose_region(name, countries=frozenset())
    assert (found.country if found else None) == country
