"""Drawn cells, a drawn smear and a virtual microscope for practice and tests."""
