"""Pillow with the formats that are read by it, and with our own limits.

Loaded by the first picture that needs it (`core/base/late.py`): a JPEG without a profile does not.
"""

from __future__ import annotations

from PIL import (  # noqa: F401 - the plugins register the formats beyond Pillow's first few
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,
    Jpeg2KImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
    features,
)

# Our own limit is checked on the header of every file, before anything is decoded.
Image.MAX_IMAGE_PIXELS = None

__all__ = ("Image", "ImageCms", "features")
