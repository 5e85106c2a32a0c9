"""The field of the chosen cell: its picture, its boxes, the map of evidence, a whole slide."""
