"""Mirrors desktop/crisisdesk file for file; journeys/ go through the whole app, benchmarks/ measure it."""
