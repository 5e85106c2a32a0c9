"""The live microscope: frames, the count, and its storage in the log."""
