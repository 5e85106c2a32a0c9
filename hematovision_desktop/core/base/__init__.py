"""What any program needs: errors, sentences, tables, files, typed numbers, dates, values."""
