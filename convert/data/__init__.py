"""The data of the workshop: the table of sources, their readers, and the cache of crops."""
