"""The language model, loaded before the first test that needs it and kept for all."""

from __future__ import annotations

import pytest
import spacy  # noqa: F401 - see below

from crisisdesk.language import parse

# spaCy is imported while tests are collected: urllib3, which comes with it, tries at import whether there is IPv6, by
# binding a socket, and within a test the guards would forbid that.


@pytest.fixture(scope="session", autouse=True)
def model() -> object:
    """spaCy's model: loading it within a test would make that one look slow."""
    return parse.model(parse.SMALL)
