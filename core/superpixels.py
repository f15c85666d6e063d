"""Superpixels of a part of an image, computed for the map tool of that name in a process of its own.

References:
    Achanta et al. (2012), SLIC superpixels compared to state-of-the-art superpixel methods, IEEE TPAMI 34(11);
    SLICO is its parameter-free variant.
"""

from __future__ import annotations

import sys
from typing import Any

import numpy as np

from .scratch import replacing

Array = np.ndarray[Any, Any]

#: Rounds of SLIC; the paper uses ten, and beyond five hardly a pixel changes hands.
_ROUNDS = 5


def superpixels(image: Array, size: float) -> Array:
    """Cut an image into pieces of like pixels, by SLICO: nearness weighs as much as each piece is unlike in itself.

    With one weight for all, an image noisier than it was chosen for falls into shreds, which then become one piece.

    Args:
        image: (H, W, B) float of values 0–1, NaN where there is nodata in any band.
        size: Side of a piece in pixels, about.

    Returns:
        (H, W) int32: every piece has a number of its own from 1 on and hangs together by the sides of its pixels; 0 is
        nodata.
    """
    from skimage import measure, segmentation

    valid = np.isfinite(image).all(axis=-1)
    if not valid.any():
        return np.zeros(valid.shape, np.int32)
    count = max(1, round(valid.size / size**2))
    pieces = segmentation.slic(
        # SLIC's own mask starts from k-means, which takes far longer than all the rest.
        np.where(valid[..., None], image, 0.0).astype(np.float32),
        n_segments=count,
        slic_zero=True,
        compactness=0.1,  # to begin with
        max_num_iter=_ROUNDS,
        convert2lab=False,
        start_label=1,
        channel_axis=-1,
    )
    # Nodata may have torn a piece apart.
    label: Any = measure.label
    whole: Array = label(np.where(valid, pieces, 0), background=0, connectivity=1)
    return whole.astype(np.int32)


def main(argv: list[str]) -> int:
    """`superpixels IMAGE.npy SIZE OUT.npy`: an array as `superpixels` takes it, and where to put what it gives."""
    source, size, target = argv
    found = superpixels(np.load(source, allow_pickle=False), float(size))
    with replacing(target) as beside:
        np.save(beside, found, allow_pickle=False)
    print(int(found.max()), file=sys.stdout, flush=True)
    return 0
