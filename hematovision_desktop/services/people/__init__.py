"""The people who work with the log, and its protection."""
