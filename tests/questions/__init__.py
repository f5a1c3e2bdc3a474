"""Tests of crisisdesk.questions, on small invented news."""
