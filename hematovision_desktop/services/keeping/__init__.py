"""The log over time: opened, backed up, and cleared of data that is too old."""
