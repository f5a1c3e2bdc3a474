"""The window: a folder a screen, presenter and view."""
