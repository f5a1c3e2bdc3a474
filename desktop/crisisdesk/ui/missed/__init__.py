"""Questions answered wrong and not yet put right."""
