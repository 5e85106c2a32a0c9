"""Keys of encrypted logs: how they are stored, and the files encrypted with them."""
