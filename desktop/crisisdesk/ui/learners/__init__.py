"""Who studies on this machine."""
