"""Reads an article into a ParsedArticle. spaCy stays within."""

from crisisdesk.language.reader import read

__all__ = ["read"]
