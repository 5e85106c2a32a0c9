"""A sample, the laboratory's rules for it, and the worklist."""
