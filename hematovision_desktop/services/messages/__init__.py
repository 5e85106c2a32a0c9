"""What services tell and what may be asked of them: the seam between them and the window."""
