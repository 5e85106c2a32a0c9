"""What is said about a sample: its report, the record that is signed, what is handed over, a period."""
