"""The window and its screens, offscreen, with real widgets."""
