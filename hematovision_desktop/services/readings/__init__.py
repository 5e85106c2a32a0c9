"""Second readings: sending a question and answering one, step by step, and the window's commands for it."""
