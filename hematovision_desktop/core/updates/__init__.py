"""What an update is, and which may be installed."""
