"""One module for each way to start the program."""
