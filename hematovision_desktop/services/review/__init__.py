"""The owner of the open batches, its incoming messages, and the shared tools of the services."""
