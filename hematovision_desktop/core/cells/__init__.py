"""A field and its cells: labels, boxes, quality, and which cell is the same as another."""
