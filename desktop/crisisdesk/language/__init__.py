"""Reads an article into a ParsedArticle. spaCy stays within."""
