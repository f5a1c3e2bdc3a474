"""Facts about the world that articles take as known: pure look-ups in resources/tables, read on first use.

Every answer is in a fixed order; None or () is the answer for what the tables do not hold.
"""

from crisisdesk.domain.gazetteer.countries import (
    Country,
    countries,
    country,
    country_by_code,
    country_named,
    demonym,
    is_demonym,
    similar_countries,
)
from crisisdesk.domain.gazetteer.governments import Government, government, governments
from crisisdesk.domain.gazetteer.people import (
    Honorific,
    OfficeHolder,
    holder,
    holders_of,
    honorific,
    honorifics,
    office_holders,
    office_key,
    office_peers,
)

__all__ = [
    "Country",
    "Government",
    "Honorific",
    "OfficeHolder",
    "countries",
    "country",
    "country_by_code",
    "country_named",
    "demonym",
    "government",
    "governments",
    "holder",
    "holders_of",
    "honorific",
    "honorifics",
    "is_demonym",
    "office_holders",
    "office_key",
    "office_peers",
    "similar_countries",
]
