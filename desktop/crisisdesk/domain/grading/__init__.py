"""Whether an answer is right: merciful in spelling, never for a different person, place, date or number.

A given answer is compared with all that is right and all that is known to be something else: the other choices and the
other people of the article. It is right when something right is nearer to it than anything else.
"""

from crisisdesk.domain.grading.composed import (
    given_order,
    given_pairs,
    given_point,
    is_one_thing,
    kilometres_off,
    land_asked,
    point_given,
    shown_items,
    shown_partners,
)
from crisisdesk.domain.grading.verdict import grade

__all__ = [
    "given_order",
    "given_pairs",
    "given_point",
    "grade",
    "is_one_thing",
    "kilometres_off",
    "land_asked",
    "point_given",
    "shown_items",
    "shown_partners",
]
