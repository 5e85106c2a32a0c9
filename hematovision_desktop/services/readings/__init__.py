"""Second readings: a question sent and one taken, step by step, and who takes the steps for the window."""
