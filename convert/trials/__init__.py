"""Short, equal runs that compare recipes."""
