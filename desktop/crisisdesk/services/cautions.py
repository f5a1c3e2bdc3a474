"""What may go wrong though nothing has yet: a clock that was set back, a library in a folder that is copied to a cloud."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import product

from crisisdesk.domain.review import LearnerId
from crisisdesk.services.ports import Clock, OpenUnit

SLACK = timedelta(hours=1)
"""How far a clock may be behind before it is told: clocks of two machines differ, and are put right by minutes."""
_CLOUDS = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "icloud~": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud": "pCloud",
    "syncthing": "Syncthing",
}
"""How their folders' names begin; accounts and companies follow, as in "OneDrive - School"."""


@dataclass(frozen=True, slots=True)
class Caution:
    """What is to be told; nothing, most often."""

    last: datetime | None = None
    """When the last answer was given, where the clock now says that this is yet to come."""
    cloud: str = ""
    """Whose folder the library lies in."""


class Cautions:
    """Looks for both."""

    def __init__(self, open_unit: OpenUnit, clock: Clock, folder: Iterable[str]) -> None:
        """`folder` has the names of the folders down to the library."""
        self._open_unit, self._clock = open_unit, clock
        self._cloud = cloud_of(folder)

    def of(self, learner: LearnerId) -> Caution:
        """For this learner."""
        with self._open_unit() as unit:
            review = unit.reviews.last(learner)
        ahead = review is not None and review.at > self._clock.now() + SLACK
        return Caution(review.at if review is not None and ahead else None, self._cloud)


def cloud_of(folder: Iterable[str]) -> str:
    """The service that copies this folder, by the names of those above it; "" for none."""
    found = (name for part, (start, name) in product(folder, _CLOUDS.items()) if part.casefold().startswith(start))
    return next(found, "")
