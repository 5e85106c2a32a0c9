"""Files for second readers: a plain zip, signed, and encrypted if a passphrase is wanted."""
