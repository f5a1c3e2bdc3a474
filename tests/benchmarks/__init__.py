"""Measurements, each against a yardstick of the same run. Every module here with a `measure` is one; see __main__.py."""
