"""Parts beside and below each other, on screens of every size and texts of every length."""
