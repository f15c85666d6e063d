"""What messages advise, in words that suit everywhere, and the shell's options for it, which only the shell tells."""

from __future__ import annotations

from .said import said, spoken

FORBID = said("forbid what never happens")
FORBID_MORE = said("forbid more of what never happens")
USE_CHAIN = said("map with a chain over the dates")
WITH_PROBABILITIES = said("map with probabilities")
LEAVE_OUT = said("leave out the dates that lack a band")
SET_RESOLUTION = said("give the resolution")
GIVE_DATE = said("give its date as YYYY-MM-DD")

_OPTIONS: dict[str, str] = {
    FORBID: 'segment --chain path --forbid "BEFORE>AFTER"',
    FORBID_MORE: 'segment --forbid "BEFORE>AFTER"',
    USE_CHAIN: "segment --chain path",
    WITH_PROBABILITIES: "segment --probabilities",
    LEAVE_OUT: "--skip-incomplete, or `skip_incomplete: true` in an area file",
    SET_RESOLUTION: "--resolution",
    GIVE_DATE: "DATE=FILE, or `date: YYYY-MM-DD` in a job or area file",
}


def for_shell(text: str) -> str:
    """The text with the option beside each piece of advice that has one.

    Example:
        >>> for_shell(said("the maps flicker; {advice}", advice=USE_CHAIN))
        'the maps flicker; map with a chain over the dates (segment --chain path)'
    """
    return spoken(text, lambda template, _: f"{template} ({_OPTIONS[template]})" if template in _OPTIONS else template)
