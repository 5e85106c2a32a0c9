"""The figures in a signed record follow from its counts, and any other figure is reported."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_reports import NOON, batch, sample

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.reports.record_making import RecordParts, record_of
from hematovision_desktop.core.reports.report import Stamp, report_of
from hematovision_desktop.core.samples.laboratory import STANDARD, ReferenceRange
from hematovision_desktop.core.samples.sample import (
    CountUnit,
    LeukocyteCount,
    SampleDetails,
    SampleSummary,
)
from hematovision_desktop.core.signing.record_figures import wrong_figures
from hematovision_desktop.core.signing.signed_record import ChainHead

COUNTS = {
    Label.NEUTROPHIL: 58,
    Label.BAND: 3,
    Label.LYMPHOCYTE: 30,
    Label.MONOCYTE: 7,
    Label.EOSINOPHIL: 1,
    Label.ERYTHROBLAST: 9,
}


def record(summary: SampleSummary, label_set: LabelSet = LabelSet.FIVE) -> Any:
    """Return the record of a sample, without the pictures behind its figures."""
    report = report_of(summary, STANDARD, [batch(label_set)], stamp=Stamp(1, "Ada", NOON))
    told = json.loads(record_of(RecordParts(report, (), ChainHead(3, "0" * 64))))
    states = ["error"] * report.unreadable + ["ok"] * (report.fields - report.unreadable)
    return told | {"batches": [{"fields": [{"status": one} for one in states]}]}


@given(
    st.dictionaries(st.none() | st.sampled_from(Label), st.integers(0, 1200)),
    st.none() | st.floats(0.01, 900),
    st.sampled_from(CountUnit),
    st.sampled_from(LabelSet),
    st.integers(0, 3),
)
def test_every_record_holds_the_figures_that_follow_from_its_counts(
    counts: dict[Label | None, int],
    leukocytes: float | None,
    unit: CountUnit,
    label_set: LabelSet,
    failed: int,
) -> None:
    count = None if leukocytes is None else LeukocyteCount(leukocytes, unit)
    details = SampleDetails("26-0417", leukocytes=count)
    told = record(sample(counts, details=details, failed=failed), label_set)
    assert list(wrong_figures(told)) == []


def row(told: Any, at: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = told["report"]["rows"][at]
    return found


CHANGES: list[tuple[Callable[[Any], object], str]] = [
    (lambda told: row(told).update(percent="62.6162"), "neutrophil: its percentage"),
    (lambda told: row(told).update(low="51.3347"), "neutrophil: its interval's low end"),
    (lambda told: row(told).update(high="70.0000"), "neutrophil: its interval's high end"),
    (lambda told: row(told).update(absolute="9.0000"), "neutrophil: its absolute count"),
    (lambda told: row(told).update(absolute=None), "neutrophil: its absolute count"),
    (lambda told: row(told).update(flag="low"), "neutrophil: its flag"),
    (lambda told: row(told).update(absolute_flag="unjudged"), "its absolute count's flag"),
    (lambda told: row(told).update(count=62), "neutrophil: its count"),
    (lambda told: row(told)["range"].update(high="60.0000"), "none of the laboratory's"),
    (lambda told: told["report"]["rows"].pop(0), "the list of types"),
    (lambda told: told["report"]["rows"].append(row(told)), "the list of types"),
    (lambda told: told["report"]["of_these"][0].update(percent="4.0000"), "band: its percentage"),
    (lambda told: told["report"].update(of_these=[]), "the list of types"),
    (lambda told: told["report"].update(total=100), "the total"),
    (lambda told: told["report"].update(fields=41), "the number of pictures"),
    (lambda told: told["report"].update(unreadable=0), "the number of pictures"),
    (lambda told: told["report"].update(nrbc_per_100="1.0000"), "erythroblasts per 100"),
    (lambda told: told["report"].update(corrected_leukocytes=None), "whether the leukocytes"),
    (lambda told: told["report"].update(corrected_leukocytes="9.0000"), "the corrected"),
]


@pytest.mark.parametrize(("change", "said"), CHANGES)
def test_reports_a_figure_that_does_not_follow_from_the_counts(
    change: Callable[[Any], object], said: str
) -> None:
    told = record(sample(COUNTS, 14.2, failed=2))
    assert list(wrong_figures(told)) == []
    change(told)
    assert any(said in one for one in wrong_figures(told))


@pytest.mark.parametrize("typed", ["nan", "1e9", "-3.0000", "62.6", "9" * 400])
def test_refuses_values_that_are_not_figures(typed: str) -> None:
    told = record(sample(COUNTS))
    row(told).update(percent=typed)
    with pytest.raises(ValueError, match="four decimals"):
        list(wrong_figures(told))


def test_accepts_a_flag_by_either_rule_of_rounding() -> None:
    """2 of 99 are 2.02 %, written as 2, which is within 0-2. Earlier versions called it high."""
    ranges = (ReferenceRange(Label.BASOPHIL, 0.0, 2.0, None, None),)
    summary = sample({Label.NEUTROPHIL: 97, Label.BASOPHIL: 2})
    report = report_of(
        summary, replace(STANDARD, ranges=ranges), [batch()], stamp=Stamp(1, "Ada", NOON)
    )
    told = json.loads(record_of(RecordParts(report, (), ChainHead(3, "0" * 64))))
    told["batches"] = [{"fields": [{"status": "ok"}] * 40}]
    basophils = next(one for one in told["report"]["rows"] if one["label"] == "basophil")
    for flag, holds in (("within", True), ("high", True), ("low", False), ("unjudged", False)):
        basophils["flag"] = flag
        assert (not list(wrong_figures(told))) is holds
