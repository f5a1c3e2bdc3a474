"""What is held, in numbers."""
