"""Pictures painted as vectors: the same call paints the window, a PNG and an SVG. Each has a table that says the same."""
