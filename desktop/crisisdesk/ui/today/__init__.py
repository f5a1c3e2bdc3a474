"""What is due today, and one button that starts it."""
