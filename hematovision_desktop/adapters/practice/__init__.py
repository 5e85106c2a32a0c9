"""Drawn cells, a drawn smear and a virtual microscope to practise and test on."""
