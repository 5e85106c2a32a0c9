"""The tables of the log, each as a numbered step."""
