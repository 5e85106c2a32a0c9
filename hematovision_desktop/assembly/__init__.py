"""The composition root: the only room that makes adapters and services and joins them."""
