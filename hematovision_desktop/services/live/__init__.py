"""The microscope at work: frames, the count, what it leaves in the log."""
