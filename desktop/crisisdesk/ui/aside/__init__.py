"""Questions that were set aside, and the way back for each."""
