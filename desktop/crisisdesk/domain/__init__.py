"""What the product is about: frozen values and pure functions. No clock, no chance, no database, no window."""
