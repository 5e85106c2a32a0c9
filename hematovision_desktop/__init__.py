"""HematoVision Desktop: finds and names leukocytes in blood-smear images, offline, on the CPU."""

__version__ = "0.1.0"

RESEARCH_USE_ONLY = "For Research Use Only. Not for use in diagnostic procedures."
