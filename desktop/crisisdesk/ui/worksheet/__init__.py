"""A quiz on paper: a sheet to write on, and after it the answers with what proves them."""
