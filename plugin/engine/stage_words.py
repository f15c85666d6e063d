"""What the engine says it is doing, in the user's language. Its errors and warnings stay as it says them: English."""

from __future__ import annotations

import re

from ..i18n import mark, tr_marked

#: As the engine writes them, the changing parts as placeholders; a test holds them to core's own words.
STAGES = (
    mark("Loading the model"),
    mark("Reading images and polygons"),
    mark("Writing the model"),
    mark("Learning how classes change"),
    mark("Going on from step {step}"),
    mark("Learning the held-out polygons too: step {step} of at most {steps}"),
    mark("Training: step {step} of at most {steps}"),
    mark("Learning from guesses too: step {step} of at most {steps}"),
    mark("counting classes"),
    mark("comparing"),
    mark("estimating"),
    mark("evaluated"),
    mark("adding up areas"),
    mark("counting changes"),
    mark("mapping changes"),
    mark("writing overviews"),
    mark("mapping"),
    mark("mapped"),
    mark("filling"),
    mark("filled"),
    mark("looking for places"),
    mark("ranking places"),
    mark("writing the graph"),
    mark("written"),
    mark("reading the map"),
    mark("joining small patches"),
    mark("finding outlines"),
    mark("writing polygons"),
)


def _pattern(stage: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>\\d+)", re.escape(stage)))


_PATTERNS = tuple((stage, _pattern(stage)) for stage in STAGES)


def in_words(message: str) -> str:
    """A progress message of the engine in the user's language; one that is not known stays as it is."""
    for stage, pattern in _PATTERNS:
        match = pattern.fullmatch(message)
        if match:
            return tr_marked(stage).format(**match.groupdict())
    return message
