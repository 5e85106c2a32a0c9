"""What the program does, without a window: use cases on executors of their own."""
