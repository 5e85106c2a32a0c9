"""The formats of cells for other programs."""

from __future__ import annotations

from enum import StrEnum


class ExchangeForm(StrEnum):
    """A format for other programs; the value is its name on the command line."""

    GEOJSON = "geojson"
    COCO = "coco"
    VOC = "voc"
    YOLO = "yolo"
    FOLDERS = "folders"
