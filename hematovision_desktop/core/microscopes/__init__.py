"""What is known about a microscope: its scale, whether it is foreign, what a check proved on it."""
