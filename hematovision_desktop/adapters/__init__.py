"""Images, model, locator, log file, camera, recording, drawn cells: one outside library each.

Each stands behind a Protocol of the core or of `services/base/outside.py`.
"""
