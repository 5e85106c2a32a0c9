"""The data of the workshop: the table of sources, their readers, the cache of crops."""
