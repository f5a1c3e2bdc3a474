"""Where a person's own files are. The only module that knows appdirs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import appdirs

_NAME = "crisisdesk"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one profile. None is made before `make`."""

    data: Path
    config: Path
    cache: Path

    @classmethod
    def for_user(cls) -> Paths:
        """Where this system keeps such things for the account."""
        # appauthor=False: Windows would else nest the folder in a second one of the same name.
        return cls(
            data=Path(appdirs.user_data_dir(_NAME, appauthor=False)),
            config=Path(appdirs.user_config_dir(_NAME, appauthor=False)),
            cache=Path(appdirs.user_cache_dir(_NAME, appauthor=False)),
        )

    @classmethod
    def under(cls, root: Path) -> Paths:
        """A profile that lies wholly in one folder: `--profile DIR`, and the tests."""
        return cls(data=root / "data", config=root / "config", cache=root / "cache")

    @property
    def logs(self) -> Path:
        """Beside the data: appdirs would put them into the cache, which people empty."""
        return self.data / "logs"

    @property
    def library(self) -> Path:
        """The database file."""
        return self.data / "library.db"

    @property
    def settings(self) -> Path:
        """The file of the declared settings."""
        return self.config / "settings.toml"

    def make(self) -> None:
        """Makes the folders, open to nobody else. OSError where the system refuses."""
        for folder in (self.data, self.config, self.cache, self.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
