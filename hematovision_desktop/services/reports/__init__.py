"""What leaves with a signature: sheets, signed records, results handed over."""
