"""What any program needs: errors, sentences, tables, files, numbers that were typed, dates, values."""
