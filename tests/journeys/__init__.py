"""A person's whole way through the window, on a real library file."""
