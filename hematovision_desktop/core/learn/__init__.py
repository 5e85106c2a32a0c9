"""The atlas of cells, and the trainer."""
