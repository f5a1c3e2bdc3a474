"""What comes in (text, HTML) and what goes out (JSON)."""
