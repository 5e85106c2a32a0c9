"""Formats that are not read here, known by their first bytes or their ending, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hematovision_desktop.core.bounded_file import open_regular

_START_BYTES = 512


@dataclass(frozen=True, slots=True)
class Kind:
    """A format: its name, what a file of it is, and how to get a picture that can be read."""

    name: str
    what: str
    advice: str

    @property
    def sentence(self) -> str:
        """What is said of a file of this kind."""
        return f"This is {self.what} ({self.name}), which is not read here. {self.advice}"


_EXPORT = "Export the field as TIFF, PNG or JPEG from the program that made it."
_SCANNED = (
    "It is read once OpenSlide is installed beside the program (pip install openslide-bin "
    "openslide-python). Or export the field as TIFF, PNG or JPEG from the program that made it."
)
_PHONE = (
    "Set the telephone's camera to JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), "
    "or export the photo as JPEG."
)
_DEVELOP = "Let the camera save JPEG too, or save it as TIFF with the program for its raw pictures."
_SAVE = "Save it as JPEG, PNG or TIFF."
_FRAMES = "Save single frames of it as PNG, or open it on the Live page."

HEIC = Kind("HEIC", "a photo of a telephone", _PHONE)
AVIF = Kind("AVIF", "a photo", _SAVE)
JPEG_XL = Kind("JPEG XL", "a picture", _SAVE)
JPEG_XR = Kind("JPEG XR", "a picture", _SAVE)
JPEG_2000 = Kind("JPEG 2000", "a picture", _SAVE)
CZI = Kind("CZI, Zeiss", "a microscope's file", _EXPORT)
LSM = Kind("LSM, Zeiss", "a microscope's file", _EXPORT)
ZVI = Kind("ZVI, Zeiss", "a microscope's file", _EXPORT)
LIF = Kind("LIF, Leica", "a microscope's file", _EXPORT)
ND2 = Kind("ND2, Nikon", "a microscope's file", _EXPORT)
OIB = Kind("OIB, Olympus", "a microscope's file", _EXPORT)
OIF = Kind("OIF, Olympus", "a microscope's file", _EXPORT)
VSI = Kind("VSI, Olympus", "a scanned slide or a microscope's file", _EXPORT)
IMARIS = Kind("IMS, Imaris", "a microscope's file", _EXPORT)
MICROSCOPE = Kind("OLE container such as OIB or ZVI", "a microscope's file or a document", _EXPORT)
SVS = Kind("SVS, Aperio", "a scanned slide", _SCANNED)
NDPI = Kind("NDPI, Hamamatsu", "a scanned slide", _SCANNED)
MRXS = Kind("MRXS, 3DHISTECH", "a scanned slide", _SCANNED)
SCN = Kind("SCN, Leica", "a scanned slide", _SCANNED)
BIF = Kind("BIF, Ventana", "a scanned slide", _SCANNED)
SLIDE = Kind("slide scanner", "a scanned slide", _SCANNED)
DICOM = Kind(
    "DICOM", "a file of a medical archive", "Export it as PNG or TIFF from the archive's viewer."
)
CR2 = Kind("CR2, Canon", "a camera's raw picture", _DEVELOP)
CR3 = Kind("CR3, Canon", "a camera's raw picture", _DEVELOP)
NEF = Kind("NEF, Nikon", "a camera's raw picture", _DEVELOP)
ARW = Kind("ARW, Sony", "a camera's raw picture", _DEVELOP)
DNG = Kind("DNG", "a camera's raw picture", _DEVELOP)
ORF = Kind("ORF, Olympus", "a camera's raw picture", _DEVELOP)
RW2 = Kind("RW2, Panasonic", "a camera's raw picture", _DEVELOP)
RAF = Kind("RAF, Fujifilm", "a camera's raw picture", _DEVELOP)
PEF = Kind("PEF, Pentax", "a camera's raw picture", _DEVELOP)
PSD = Kind("PSD, Photoshop", "a picture with layers", _SAVE)
XCF = Kind("XCF, GIMP", "a picture with layers", _SAVE)
PDF = Kind("PDF", "a document", "Export its picture as PNG or TIFF.")
ZIP = Kind("ZIP", "an archive or an office document", "Unpack it, and open the pictures in it.")
VIDEO = Kind("video", "a film", _FRAMES)
EXR = Kind("OpenEXR", "a picture", _SAVE)
FITS = Kind("FITS", "a scientific picture", _EXPORT)
HDF5 = Kind("HDF5", "a scientific file", _EXPORT)
NETPBM = Kind("PBM, PGM, PPM", "a picture", _SAVE)
ICON = Kind("ICO", "an icon", _SAVE)

_STARTS = (
    (0, b"ZISRAWFILE", CZI),
    (0, b"\xda\xce\xbe\x0a", ND2),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", MICROSCOPE),
    (128, b"DICM", DICOM),
    (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n", JPEG_XL),
    (0, b"\xff\x0a", JPEG_XL),
    (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n", JPEG_2000),
    (0, b"\xff\x4f\xff\x51", JPEG_2000),
    (0, b"II\xbc\x01", JPEG_XR),
    (0, b"FUJIFILMCCD-RAW", RAF),
    (0, b"IIRO", ORF),
    (0, b"IIRS", ORF),
    (0, b"MMOR", ORF),
    (0, b"IIU\0", RW2),
    (0, b"8BPS", PSD),
    (0, b"gimp xcf", XCF),
    (0, b"%PDF", PDF),
    (0, b"PK\x03\x04", ZIP),
    (0, b"\x1aE\xdf\xa3", VIDEO),
    (0, b"v/1\x01", EXR),
    (0, b"SIMPLE  =", FITS),
    (0, b"\x89HDF\r\n\x1a\n", HDF5),
    (0, b"P5\n", NETPBM),
    (0, b"P6\n", NETPBM),
    (0, b"\x00\x00\x01\x00", ICON),
)
_BRANDS = {
    **dict.fromkeys((b"avif", b"avis"), AVIF),
    **dict.fromkeys(
        (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"),
        HEIC,
    ),
    b"crx ": CR3,
    b"jxl ": JPEG_XL,
}
_ENDINGS = {
    **dict.fromkeys((".heic", ".heif", ".hif"), HEIC),
    ".avif": AVIF,
    ".jxl": JPEG_XL,
    **dict.fromkeys((".jxr", ".wdp", ".hdp"), JPEG_XR),
    **dict.fromkeys((".jp2", ".j2k", ".jpx", ".jpf", ".j2c"), JPEG_2000),
    ".czi": CZI,
    ".lsm": LSM,
    ".zvi": ZVI,
    **dict.fromkeys((".lif", ".xlif", ".lof"), LIF),
    ".nd2": ND2,
    ".oib": OIB,
    ".oif": OIF,
    ".oir": OIF,
    **dict.fromkeys((".vsi", ".ets"), VSI),
    ".ims": IMARIS,
    ".svs": SVS,
    **dict.fromkeys((".ndpi", ".ndpis", ".vms", ".vmu"), NDPI),
    ".mrxs": MRXS,
    ".scn": SCN,
    ".bif": BIF,
    **dict.fromkeys((".svslide", ".isyntax", ".kfb", ".sdpc", ".tron"), SLIDE),
    **dict.fromkeys((".dcm", ".dicom", ".dic"), DICOM),
    **dict.fromkeys((".cr2", ".crw"), CR2),
    ".cr3": CR3,
    **dict.fromkeys((".nef", ".nrw"), NEF),
    **dict.fromkeys((".arw", ".sr2", ".srf"), ARW),
    ".dng": DNG,
    ".orf": ORF,
    ".rw2": RW2,
    ".raf": RAF,
    ".pef": PEF,
    ".psd": PSD,
    ".xcf": XCF,
    **dict.fromkeys((".mp4", ".mov", ".avi", ".mkv", ".wmv", ".m4v", ".mpg", ".mpeg"), VIDEO),
    ".exr": EXR,
    **dict.fromkeys((".fits", ".fit", ".fts"), FITS),
    **dict.fromkeys((".h5", ".hdf5"), HDF5),
    **dict.fromkeys((".ppm", ".pgm", ".pnm", ".pbm"), NETPBM),
}


def kind_of_ending(suffix: str) -> Kind | None:
    """Return the format that an ending such as ".czi", in lower case, stands for."""
    return _ENDINGS.get(suffix)


def kind_of_start(path: Path) -> Kind | None:
    """Return the format that a file's first bytes tell; None also where they cannot be read."""
    try:
        with open_regular(path) as file:
            return kind_of_content(file.read(_START_BYTES))
    except (OSError, ValueError):
        return None


def kind_of_content(content: bytes) -> Kind | None:
    """Return the format that a file's first bytes tell, None if it is none of these."""
    for at, start, kind in _STARTS:
        if content.startswith(start, at):
            return kind
    if content[4:8] == b"ftyp":
        return _kind_of_brands(content)
    if content[:4] == b"RIFF" and content[8:12] == b"AVI ":
        return VIDEO
    # Leica's blocks: a number, a length, an asterisk, and text in two bytes a letter.
    if content[:4] == b"p\0\0\0" and content[8:9] == b"*":
        return LIF
    if content[:4] in (b"II*\0", b"MM\0*") and content[8:10] == b"CR":
        return CR2
    return None


def _kind_of_brands(content: bytes) -> Kind:
    size = min(int.from_bytes(content[:4], "big"), 256)
    brands = [content[8:12], *(content[at : at + 4] for at in range(16, size, 4))]
    kinds = [_BRANDS[brand] for brand in brands if brand in _BRANDS]
    if AVIF in kinds:
        return AVIF
    return kinds[0] if kinds else VIDEO
