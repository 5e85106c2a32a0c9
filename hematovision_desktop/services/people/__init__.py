"""Who works with the log, and how it is guarded."""
