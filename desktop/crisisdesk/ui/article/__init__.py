"""An article, set like a newspaper, with its facts marked."""
