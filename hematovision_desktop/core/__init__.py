"""The domain in plain Python and NumPy: imports no Qt, no OpenCV, no SQLite, no LiteRT."""
