"""Batches, review, questions, the live microscope, teaching; runs without a window.

Use cases on their own executors.
"""
