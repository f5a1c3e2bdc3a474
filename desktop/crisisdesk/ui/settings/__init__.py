"""The page of the one declared table of settings."""
