"""A second reader's question and answer, as a file."""
