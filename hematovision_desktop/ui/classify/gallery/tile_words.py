"""A tile of the gallery in words: for tool tips and for screen readers."""

from __future__ import annotations

from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile
from hematovision_desktop.ui.parts.texts import answer_words, cell_words, picture_words, words
from hematovision_desktop.ui.parts.texts.words import translate


def describe(cells: ShownCells, tile: Tile) -> str:
    """Return a tile in one line of words."""
    if tile.failure is not None:
        return f"{tile.file_name}: {picture_words.failure_sentence(tile.failure)}"
    if not tile.is_cell:
        said = translate("tiles", "{file}: no cell was found in this picture")
        return said.format(file=tile.file_name)
    return f"{_said(cells, tile)} · {tile.file_name}"


def _said(cells: ShownCells, tile: Tile) -> str:
    """Return the verdict on a cell in words."""
    name, who = words.label_name(cells.named(tile)), cells.decided_by(tile)
    if cells.is_removed(tile):
        return words.listed((words.label_name(tile.label), cell_words.taken_away()))
    seconds = cells.seconds(tile)
    if seconds and cells.waits(tile):
        if cells.said(tile) is None and (tile.added or cells.hides):
            name = cell_words.no_name()
        return words.listed((name, cell_words.seconds_said(seconds, settled=False)))
    if tile.added:
        origin = cell_words.asked() if cells.is_asked(tile) else cell_words.added()
        return words.listed((cell_words.no_name() if who is None else name, origin))
    if cells.hides:
        return (
            cell_words.no_name() if who is None else words.listed((name, cell_words.named_by(who)))
        )
    sure, asks, trust = tile.confidence, tile.needs_review, cells.trust
    if who is None:
        return words.listed(
            (name, *answer_words.sure_line(sure, asks=asks, trust=trust).split(" · "))
        )
    return translate("tiles", "{name}, {named}. {program}").format(
        name=name,
        named=cell_words.named_by(who),
        program=answer_words.program_answer(tile.label, sure, asked=asks, trust=trust),
    )
