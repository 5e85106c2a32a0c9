"""Learning from cells with known names: by the last layer, and by people."""
