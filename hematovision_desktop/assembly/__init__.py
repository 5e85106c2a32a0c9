"""Makes the adapters and hands them to the services as one Outside.

The composition root: nobody else constructs an adapter.
"""
