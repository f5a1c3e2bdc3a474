"""Crisis Desk: quiz and study of news events, offline, each answer proved in the article's own words."""

__version__ = "0.1.0"
