"""The question to a second reader and the answer, as files."""
