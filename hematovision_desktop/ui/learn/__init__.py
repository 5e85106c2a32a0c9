"""The Learn page: an atlas of the types, and cells to name for practice."""
