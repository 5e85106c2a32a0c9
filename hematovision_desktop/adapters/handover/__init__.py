"""Signed results for other systems: HL7, FHIR and a table."""
