"""Facts about the world that articles take as known: pure look-ups in resources/tables, read on first use.

Every answer is in a fixed order; None or () is the answer for what the tables do not hold.
"""

from crisisdesk.domain.gazetteer.bodies import (
    Broadcaster,
    Organisation,
    broadcaster,
    broadcasters,
    broadcasters_like,
    organisation,
    organisations,
    organisations_of_kind,
)
from crisisdesk.domain.gazetteer.families import (
    family,
    phrases_like,
    stock_phrases,
)
from crisisdesk.domain.gazetteer.nations import (
    Country,
    countries,
    country,
    country_by_code,
    country_named,
    demonym,
    is_demonym,
    similar_countries,
)
from crisisdesk.domain.gazetteer.people import (
    KNOWN_UNTIL,
    Honorific,
    OfficeHolder,
    given_name_gender,
    holder,
    holders_of,
    honorific,
    honorifics,
    nickname_pairs,
    office_holders,
    office_key,
    office_peers,
    same_given_name,
)
from crisisdesk.domain.gazetteer.seats import (
    Government,
    government,
    governments,
)
from crisisdesk.domain.gazetteer.senses import nearly_the_same, noun_classes, siblings
from crisisdesk.domain.gazetteer.towns import (
    City,
    choose_city,
    choose_region,
    cities,
    cities_named,
    neighbours_of_city,
    similar_cities,
)

__all__ = [
    "KNOWN_UNTIL",
    "Broadcaster",
    "City",
    "Country",
    "Government",
    "Honorific",
    "OfficeHolder",
    "Organisation",
    "broadcaster",
    "broadcasters",
    "broadcasters_like",
    "choose_city",
    "choose_region",
    "cities",
    "cities_named",
    "countries",
    "country",
    "country_by_code",
    "country_named",
    "demonym",
    "family",
    "given_name_gender",
    "government",
    "governments",
    "holder",
    "holders_of",
    "honorific",
    "honorifics",
    "is_demonym",
    "nearly_the_same",
    "neighbours_of_city",
    "nickname_pairs",
    "noun_classes",
    "office_holders",
    "office_key",
    "office_peers",
    "organisation",
    "organisations",
    "organisations_of_kind",
    "phrases_like",
    "same_given_name",
    "siblings",
    "similar_cities",
    "similar_countries",
    "stock_phrases",
]
