"""The model pack, the runtime that answers for it, and the site's versions of it."""
