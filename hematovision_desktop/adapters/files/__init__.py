"""Finding files, and the small files in which settings are kept."""
