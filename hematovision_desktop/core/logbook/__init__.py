"""What the log keeps and how it is queried, independent of its storage."""
