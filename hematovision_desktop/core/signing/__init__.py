"""Who works here, what was signed, and the chain of events that shows a change."""
