"""The log as a file: its owner, its key, the files beside it, its copies, and the faults of a disk."""
