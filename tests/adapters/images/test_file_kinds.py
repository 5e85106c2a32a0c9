"""Files of other formats are named by kind, whatever their file name."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from bad_input import encode
from odd_tiffs import drawn
from PIL import Image
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.reader import ImageReader, decode
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable


def box(*brands: bytes) -> bytes:
    body = b"ftyp" + brands[0] + bytes(4) + b"".join(brands[1:])
    return struct.pack(">I", len(body) + 4) + body


EMPTY_TIFF = b"II*\0" + struct.pack("<IH", 8, 0) + bytes(4)
LIF = struct.pack("<IIB", 0x70, 100, 0x2A) + "<LMSDataContainerHeader".encode("utf-16-le")
XML = b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?>\n'
HEADS = [
    ("a.heic", box(b"heic", b"mif1", b"heic"), "HEIC"),
    ("a.jpg", box(b"heic", b"mif1"), "HEIC"),
    ("a.heif", box(b"mif1", b"heix"), "HEIC"),
    ("a.png", box(b"msf1", b"hevc"), "HEIC"),
    ("a.jpg", box(b"crx ", b"isom"), "CR3"),
    ("a.jpg", box(b"isom", b"mp42"), "film"),
    ("a.czi", b"ZISRAWFILE" + bytes(6), "CZI"),
    ("a.tif", b"ZISRAWFILE" + bytes(6), "Zeiss"),
    ("a.lif", LIF, "Leica"),
    ("a.nd2", struct.pack("<I", 0x0ABECEDA), "Nikon"),
    ("a.oib", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OIB"),
    ("a.vsi", EMPTY_TIFF, "Olympus"),
    ("a.svs", EMPTY_TIFF, "Aperio"),
    ("a.ndpi", EMPTY_TIFF, "Hamamatsu"),
    ("a.mrxs", b"\xff\xd8\xff\xe0\x00\x10JFIF\0\1\1", "3DHISTECH"),
    ("a.scn", EMPTY_TIFF, "Leica"),
    ("a.tif", Tiff().page(drawn(), tags={34412: (7, b"LSM1")}).bytes(), "LSM"),
    ("a.tif", Tiff().page(drawn(), tags={65420: (3, 1)}).bytes(), "NDPI"),
    ("a.dcm", bytes(128) + b"DICM", "DICOM"),
    ("IM00001", bytes(128) + b"DICM", "DICOM"),
    ("a.cr2", b"II*\0\x10\0\0\0CR\2\0", "Canon"),
    ("a.orf", b"IIRO\x08\0\0\0", "Olympus"),
    ("a.rw2", b"IIU\0\x18\0\0\0", "Panasonic"),
    ("a.raf", b"FUJIFILMCCD-RAW 0201", "Fujifilm"),
    ("a.jxl", b"\xff\x0a\x00\x10", "JPEG XL"),
    ("a.jxr", b"II\xbc\x01", "JPEG XR"),
    ("a.psd", b"8BPS\0\1", "Photoshop"),
    ("a.pdf", b"%PDF-1.7", "PDF"),
    ("a.jpg", b"PK\x03\x04", "ZIP"),
    ("a.tif", Tiff().page(drawn(), tags={33629: (5, [(1, 1), (2, 1)])}).bytes(), "MetaMorph"),
    ("a.srw", EMPTY_TIFF, "Samsung"),
    ("a.jpg", b"FOVb\0\0\3\0", "Sigma"),
    ("a.tga", b"\0\0\2\0", "TGA"),
    ("a.dm3", b"\0\0\0\3", "Gatan"),
    ("a.dcm", b"\2\0\0\0UL", "DICOM"),
    ("a.png", b"P6 320 240 255\n", "PPM"),
    ("a.jpg", b"qoif", "QOI"),
    ("a.jpg", b"\r\n<!DOCTYPE html><html>", "page of the web"),
    ("a.png", b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">', "drawing"),
    ("a.jpg", b"Rar!\x1a\x07\1\0", "archive"),
    ("a.mov", b"\0\0\0\x20moov", "film"),
    ("a.avi", b"RIFF\0\0\0\0AVI LIST", "film"),
    ("a.lei", EMPTY_TIFF, "LEI, Leica"),
    ("a.fff", EMPTY_TIFF, "raw picture"),
    ("a.flex", EMPTY_TIFF, "Opera"),
    ("a.xlef", XML + b"<Data/>", "Leica"),
    ("a.jpg", XML + b'<LMSDataContainerHeader Version="2">', "Leica"),
    ("a.jpg", ("\ufeff" + "<?xml?><LMSDataContainerHeader").encode("utf-16-le"), "Leica"),
    ("a.xml", XML + b"<annotation>", "XML"),
    ("a.jpg", XML + b"<annotation>", "XML"),
    ("a.heics", b"no box", "HEIC"),
    ("a.heics", box(b"hevc", b"msf1"), "HEIC"),
    ("a.ser", b"LUCAM-RECORDER", "film"),
    ("a.jpg", b"LUCAM-RECORDER", "film"),
    ("a.oir", b"OLYMPUSRAWFORMAT", "OIR"),
    ("a.jpg", b"OLYMPUSRAWFORMAT", "OIR"),
    ("a.jpg", b"SIS\0", "VSI"),
    ("a.zvi", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ZVI"),
    ("a.ims", b"\x89HDF\r\n\x1a\n", "Imaris"),
    ("a.sld", b"II*\0", "SlideBook"),
    ("a.jpg", b"ics_version\t2.0", "ICS"),
    ("a.png", b"version https://git-lfs.github.com/spec/v1\n", "Git LFS"),
    ("._a.jpg", b"\0\5\x16\7\0\2\0\0Mac OS X", "macOS"),
]


@pytest.mark.parametrize(("name", "head", "word"), HEADS)
def test_other_formats_are_named(name: str, head: bytes, word: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(head + bytes(3000))
    with pytest.raises(FieldUnreadable) as reason:
        ImageReader().read(path)
    failure = reason.value.failure
    assert failure.code is FailureCode.OTHER_FORMAT
    assert word in failure.message
    assert "not read here. " in failure.message
    assert not failure.message.endswith("here. ")


@pytest.mark.parametrize("name", ["a.czi", "a.lei", "a.svs", "a.dcm"])
def test_an_empty_file_is_empty_whatever_it_is_called(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(FieldUnreadable) as reason:
        ImageReader().read(tmp_path / name)
    assert reason.value.failure.code is FailureCode.EMPTY_FILE


@pytest.mark.parametrize("kind", ["AVIF", "JPEG2000"])
def test_reads_what_pillow_reads(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    try:
        path.write_bytes(encode(Image.fromarray(drawn()), kind, quality=95))
    except (KeyError, OSError):
        pytest.skip(f"this Pillow has no {kind}")
    field = ImageReader().read(path)
    assert abs(field.pixels.astype(int) - drawn()).mean() < 12


@pytest.mark.parametrize("name", ["a.avif", "a.jp2", "a.jpg"])
def test_does_not_call_a_supported_kind_unsupported_by_its_ending(
    name: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(b"a letter" * 500)
    with pytest.raises(FieldUnreadable) as reason:
        ImageReader().read(path)
    assert reason.value.failure.code is FailureCode.NOT_A_PICTURE


def test_one_plane_of_metamorph_is_a_picture() -> None:
    content = Tiff().page(drawn(), tags={33629: (5, (1, 1))}).bytes()
    assert (decode(content)[0] == drawn()).all()


def test_a_slide_small_enough_is_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "small.svs"
    path.write_bytes(Tiff().page(drawn()).bytes())
    assert (ImageReader().read(path).pixels == drawn()).all()


def test_avif_that_was_cut_is_damaged_and_no_other_kind() -> None:
    whole = encode(drawn(), "AVIF")
    with pytest.raises(FieldUnreadable) as reason:
        decode(whole[: len(whole) // 2])
    assert reason.value.failure.code is FailureCode.DAMAGED
