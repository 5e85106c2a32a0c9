"""What people said about cells, and the figures derived from it: the book, the differential, agreement."""
