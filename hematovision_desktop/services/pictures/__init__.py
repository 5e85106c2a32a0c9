"""Questions about the pictures of a batch: pixels, crops, tiles, cells alike."""
