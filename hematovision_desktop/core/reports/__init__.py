"""What is reported: a sample's report, its signed record, what is handed over, and a period."""
