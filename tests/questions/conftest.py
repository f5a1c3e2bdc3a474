"""The language model, as the tests of the reading have it."""

from __future__ import annotations

from tests.language.conftest import model

__all__ = ["model"]
