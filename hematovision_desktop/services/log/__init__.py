"""The results of batches on their way to the log, and back."""
