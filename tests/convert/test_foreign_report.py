"""The report's section on foreign folders: each source, its interval, and what is unknown."""

from __future__ import annotations

from convert.report.foreign import foreign_section

KNOWN = {"cells": 300, "right": 0.97, "median": 0.0151, "flagged": 0.0}
UNNAMED = {"cells": 93, "right": 0.8387, "median": 0.128, "flagged": 0.98}


def test_lists_each_source_with_its_interval_and_names_the_missed_ones() -> None:
    told = foreign_section({"limit": 0.1116, "sources": {"pbc": KNOWN, "rvpbs": UNNAMED}})
    assert "| pbc | 300 | 97.0 % | 0.015 | 0.0 % | 0.0–0.7 |" in told
    assert "| rvpbs | 93 | 83.9 % | 0.128 | 98.0 % | 96.4–99.0 |" in told
    assert "It was missed on rvpbs." in told
    assert "see the section on sources left out" in told
    assert "It was met." in foreign_section({"limit": 0.1116, "sources": {"pbc": KNOWN}})


def test_is_empty_without_a_limit() -> None:
    assert foreign_section({"limit": None, "sources": {}}) == ""
