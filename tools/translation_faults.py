"""What can be told to be wrong with a translation without knowing its language."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Iterator, Mapping

from .texts import FORMS, Place, Translation

#: The key that follows one & is pressed with Alt; && is a plain &.
_ACCELERATOR = re.compile(r"(?<!&)&(\w)")
#: Qt's own placeholders, which nothing here fills.
_QT_PLACEHOLDER = re.compile(r"%L?\d|%n\b|%s\b")
_TAG = re.compile(r"</?[a-z]\w*[^<>]*>", re.IGNORECASE)
#: Ends that a translation keeps.
_KEPT_ENDS = (".", "…", ":")
#: What UTF-8 is mistaken for.
_CODEPAGES = ("cp1252", "cp1250", "latin-1")


def faults(
    language: str, places: Mapping[str, Place], done: Mapping[str, Translation], only: set[str] | None = None
) -> list[str]:
    """A sentence for each fault of a language's translations: "cs: “Train”: …".

    Args:
        language: One of `translate.LANGUAGES`.
        places: All texts of the plugin.
        done: The translations there are.
        only: Texts to be looked at; keys pressed with Alt are compared with all others all the same. None: all.
    """
    found = []
    for text, told in sorted(done.items()):
        if text not in places or (only is not None and text not in only):
            continue
        wanted = FORMS[language] if places[text].plural else 1
        forms = told if isinstance(told, tuple) else (told,)
        if isinstance(told, tuple) != places[text].plural or len(forms) != wanted:
            found.append(f"{language}: “{text}”: needs {wanted} form(s), has {len(forms)}")
            continue
        for form in forms:
            found += [f"{language}: “{text}”: {problem} in “{form}”" for problem in _problems(text, form)]
    for key, sources in _accelerators(places, done).items():
        if len(sources) > 1 and (only is None or only & set(sources)):
            found.append(f"{language}: the key &{key} stands for {' and '.join(f'“{text}”' for text in sources)}")
    return found


def stale(places: Mapping[str, Place], done: Mapping[str, Translation]) -> list[str]:
    """Translated texts that no longer occur in the plugin."""
    return sorted(set(done) - set(places))


def _problems(text: str, told: str) -> Iterator[str]:
    theirs = _fields(told)
    if theirs is None:
        yield "braces that do not match"
    elif theirs != _fields(text):
        yield f"other placeholders ({_listed(theirs)} for {_listed(_fields(text))})"
    stray = set(_QT_PLACEHOLDER.findall(told)) - set(_QT_PLACEHOLDER.findall(text))
    if stray:
        yield f"a stray {sorted(stray)[0]}"
    if len(_ACCELERATOR.findall(told)) != len(_ACCELERATOR.findall(text)):
        yield "another number of keys (&)"
    if Counter(_TAG.findall(told)) != Counter(_TAG.findall(text)):
        yield "other tags"
    if told.count("\n") != text.count("\n"):
        yield "another number of lines"
    if _margins(told) != _margins(text):
        yield "other spaces at the ends"
    for end in _KEPT_ENDS:
        if text.rstrip().endswith(end) != told.rstrip().endswith(end):
            yield f"an end with, or without, “{end}”"
    if _garbled(told):
        yield "letters of a wrong encoding"


def _fields(text: str) -> Counter[str] | None:
    """The placeholders of a text, with their formats; None where the braces do not match."""
    try:
        parsed = list(string.Formatter().parse(text))
    except ValueError:
        return None
    return Counter(f"{name}:{spec}!{turn or ''}" for _, name, spec, turn in parsed if name is not None)


def _listed(fields: Counter[str] | None) -> str:
    return ", ".join(sorted("{" + name.partition(":")[0] + "}" for name in fields or ())) or "none"


def _margins(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _garbled(text: str) -> bool:
    """Whether a text holds signs that no language has, or is UTF-8 that was read as another encoding."""
    if "\ufffd" in text or any((ord(sign) < 32 and sign not in "\n\t") or 0x7F <= ord(sign) < 0xA0 for sign in text):
        return True
    for part in re.findall(r"[^\x00-\x7f]+", text):
        for codepage in _CODEPAGES:
            try:
                meant = part.encode(codepage).decode("utf-8")
            except UnicodeError:
                continue
            # A few pairs of real signs ("à »" in French) read as letters of scripts far away.
            if all(ord(sign) < 0x180 or 0x2000 <= ord(sign) < 0x2300 for sign in meant):
                return True
    return False


def _accelerators(places: Mapping[str, Place], done: Mapping[str, Translation]) -> dict[str, list[str]]:
    """Key → texts that it stands for; the texts share one panel, where each key may stand for one only."""
    keys: dict[str, list[str]] = {}
    for text, told in done.items():
        if text in places and isinstance(told, str) and _ACCELERATOR.search(text):
            for key in _ACCELERATOR.findall(told)[:1]:
                keys.setdefault(key.upper(), []).append(text)
    return keys
