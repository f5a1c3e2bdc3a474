"""Find anything, do anything: one field over the window."""
