"""Tests of crisisdesk.language, on small invented news."""
