"""The owner of the open batches, what reaches it, and answers on their way back."""
