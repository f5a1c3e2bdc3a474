"""The language model, loaded before the first test that needs it and kept for all."""

from __future__ import annotations

import pytest
import spacy  # noqa: F401 - imported while tests are collected: urllib3, which it brings, binds a socket to look for IPv6

from crisisdesk.language import parse


@pytest.fixture(scope="session", autouse=True)
def model() -> None:
    """spaCy's model: loading it within a test would make that one look slow."""
    parse.model(parse.SMALL)
