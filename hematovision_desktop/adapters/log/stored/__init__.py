"""How values lie in the log's tables: rows as dataclasses, paths relative to the log."""
