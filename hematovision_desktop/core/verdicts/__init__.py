"""What people said of cells, and the figures that come of it: the book, the differential, agreement."""
