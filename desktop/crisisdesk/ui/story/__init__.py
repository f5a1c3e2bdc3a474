"""Who said what, the days, the map: three pictures of an article or of all of them."""
