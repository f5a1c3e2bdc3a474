"""Countries on the map: where a point lies, and how far it is from a border."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain import gazetteer
from crisisdesk.domain.gazetteer.lands import outlines

CODES = sorted({code for code, _ in outlines().countries if code})


@pytest.mark.parametrize(
    ("point", "code"),
    [((46.2, 6.14), "CH"), ((50.45, 30.52), "UA"), ((44.95, 34.1), "UA"), ((-17.8, 178.0), "FJ"), ((0, -30), "")],
)
def test_a_point_lies_in_its_country(point: tuple[float, float], code: str) -> None:
    assert gazetteer.land_at(*point) == code


@given(st.sampled_from([code for code in CODES if code != "VA"]))
def test_the_middle_of_a_country_lies_in_it(code: str) -> None:
    middle = gazetteer.middle_of_land(code)
    assert gazetteer.land_at(*middle) == code
    assert gazetteer.kilometres_from_land(code, *middle) == 0


def test_the_vatican_is_too_small_for_the_map_and_still_has_a_place() -> None:
    assert gazetteer.middle_of_land("VA") == pytest.approx((41.9, 12.44), abs=0.1)
    assert gazetteer.kilometres_from_land("VA", 41.9, 12.5) < 10


@pytest.mark.parametrize(
    ("code", "point", "kilometres"),
    [("CH", (48.21, 16.37), 463), ("RU", (66.06, -168.5), 56), ("FJ", (-17.0, -179.0), 16)],
)
def test_the_distance_to_a_border_goes_over_the_edge_of_the_map_too(
    code: str, point: tuple[float, float], kilometres: float
) -> None:
    assert gazetteer.kilometres_from_land(code, *point) == pytest.approx(kilometres, rel=0.2)


def test_what_is_not_on_the_map_has_no_outline() -> None:
    assert gazetteer.has_outline("UA")
    assert not gazetteer.has_outline("")
    assert not gazetteer.has_outline("XX")
