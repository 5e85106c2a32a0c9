"""The same cell of the same picture counts once."""

from __future__ import annotations

from hematovision_desktop.core.cells.evidence import Place, Places, counted_once
from hematovision_desktop.core.cells.field import Box, Cell
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.known_check import KnownCheck

HERE, NEARLY, APART = Box(0, 0, 40, 40), Box(3, 0, 40, 40), Box(100, 0, 40, 40)


def test_recognises_a_cell_by_its_original_and_place() -> None:
    met = Places([Place("a", HERE)])
    assert Place("a", NEARLY) in met
    assert [met.add(one) for one in (Place("a", NEARLY), Place("b", HERE), Place("a", APART))] == [
        False,
        True,
        True,
    ]


def test_counts_the_first_of_each_cell_unless_it_passed_before() -> None:
    found = [("one", Place("a", HERE)), ("again", Place("a", NEARLY)), ("taught", Place("b", HERE))]
    found += [("other", Place("a", APART))]
    nameless: list[tuple[str, Place | None]] = [*found, ("unknown", None), ("unknown", None)]
    kept = counted_once(nameless, lambda one: one[1], [Place("b", NEARLY)])
    assert [name for name, _ in kept] == ["one", "other", "unknown", "unknown"]


def test_does_not_draw_cells_that_were_checked_or_taught_before() -> None:
    sure = Cell(HERE, Label.NEUTROPHIL, 0.99, {Label.NEUTROPHIL: 1.0})
    places = tuple(Place(str(at), HERE) for at in range(40))
    check = KnownCheck(((Label.NEUTROPHIL, sure),) * 40, 0, 0, places=places)
    drawn = check.proof_sample(places[:11], seed=1)
    assert {one.place for one in drawn} == set(places[11:])
    assert check.proof_sample(places) == []
