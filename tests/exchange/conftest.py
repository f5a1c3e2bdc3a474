"""Loads what would otherwise be loaded within a test."""

import urllib3.util.connection  # noqa: F401 - trafilatura loads it, and it tries out a local socket while it loads
