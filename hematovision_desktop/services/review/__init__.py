"""The owner of the open batches, and what reaches it."""
