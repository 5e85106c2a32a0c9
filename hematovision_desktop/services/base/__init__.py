"""What every service stands on: the outside world, the threads, what is said of a fault."""
