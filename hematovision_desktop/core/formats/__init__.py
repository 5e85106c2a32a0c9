"""Tables of cells, and cells in the formats of other programs."""
