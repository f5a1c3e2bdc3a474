"""What to study, how much a day, and for which day."""
