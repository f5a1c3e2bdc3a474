"""What this is, where work lies, and what it is made with."""
