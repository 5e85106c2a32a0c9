"""The owner of the open batches, what reaches it, and what the services work with."""
