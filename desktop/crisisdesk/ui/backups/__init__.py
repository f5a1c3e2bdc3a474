"""Backups: which there are, and putting one back."""
