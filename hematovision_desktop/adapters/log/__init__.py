"""The log of batches in one SQLite file."""
