"""People, signatures, and the chain of events that reveals changes."""
