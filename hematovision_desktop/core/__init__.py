"""The domain: fields, naming, the verdict book, differentials, live geometry, the shapes of log and export.

Plain Python and NumPy: no Qt, no OpenCV, no SQLite, no LiteRT.
"""
