"""What is given out about samples: sheets, signed records, results handed over."""
