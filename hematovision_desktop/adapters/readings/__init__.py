"""Files for second readers: a plain zip, signed, and encrypted where a passphrase is wanted."""
