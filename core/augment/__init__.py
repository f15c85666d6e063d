"""Changes to training tiles that leave their labels true, or move them along."""

from __future__ import annotations

from .geometric import Maps
from .mixing import cutmix_mask, draw_beta, mix_targets, mixup, paste
from .photometric import blur, contrast, drop_bands, photometric_jitter, strong_photometric

__all__ = [
    "Maps",
    "blur",
    "contrast",
    "cutmix_mask",
    "draw_beta",
    "drop_bands",
    "mix_targets",
    "mixup",
    "paste",
    "photometric_jitter",
    "strong_photometric",
]
