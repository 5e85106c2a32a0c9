"""The gallery: what it knows of each cell, where each tile lies, how it is painted and chosen."""
