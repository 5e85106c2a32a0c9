"""The ways to start the program: the window, and the commands of the terminal."""
