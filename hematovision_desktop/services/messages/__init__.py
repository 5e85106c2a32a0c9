"""What the window may ask, and what comes back: protocols and frozen values."""
