"""Finding the cells of a field."""
