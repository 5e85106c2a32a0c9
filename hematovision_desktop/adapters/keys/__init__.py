"""Keys of encrypted logs: how they are kept, and the files that are encrypted under them."""
