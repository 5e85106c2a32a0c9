"""What the log keeps and how it is asked, whatever stores it."""
