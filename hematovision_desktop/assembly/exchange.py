"""Makes the readers and writers of other programs' formats."""

from __future__ import annotations

from functools import partial

from hematovision_desktop.adapters.exchange.coco import Coco
from hematovision_desktop.adapters.exchange.folders import Folders
from hematovision_desktop.adapters.exchange.geojson import GeoJson
from hematovision_desktop.adapters.exchange.voc import Voc
from hematovision_desktop.adapters.exchange.yolo import Yolo
from hematovision_desktop.adapters.images.writer import encode_png
from hematovision_desktop.core.formats.exchange import ExchangeFormats
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.naming.ports import CropCutter, FieldReader
from hematovision_desktop.services.exchange.exchange import PicturesAgain
from hematovision_desktop.services.pictures.pictures import cut_again, read_again


def exchange_formats() -> ExchangeFormats:
    """Return every format for other programs, in the order in which files are tried."""
    # YOLO includes a table of cells too, and GeoJSON is JSON: the narrowest comes first.
    return {
        ExchangeForm.GEOJSON: GeoJson(),
        ExchangeForm.YOLO: Yolo(),
        ExchangeForm.FOLDERS: Folders(),
        ExchangeForm.VOC: Voc(),
        ExchangeForm.COCO: Coco(),
    }


def pictures_again(reader: FieldReader, cutter: CropCutter) -> PicturesAgain:
    """Return what rereads pictures and cuts their cells."""
    return PicturesAgain(
        lambda result: read_again(reader, result).pixels,
        partial(cut_again, reader, cutter),
        encode_png,
    )
