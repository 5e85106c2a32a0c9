"""The log in use over time: held, backed up, cleared of what is too old."""
