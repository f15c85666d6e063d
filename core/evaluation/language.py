"""The accuracy report in the language of its reader, from the same texts as the plugin's (i18n/*.ts)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Union

from ..data.xml import attribute, elements, read_xml, text_of
from ..said import spoken

FOLDER = Path(__file__).resolve().parents[2] / "i18n"
#: Which form of a word goes with a number, as Qt orders the forms.
_FORMS: dict[str, Callable[[int], int]] = {
    "cs": lambda n: 0 if n == 1 else 1 if 2 <= n <= 4 else 2,
    "de": lambda n: int(n != 1),
    "es": lambda n: int(n != 1),
    "fr": lambda n: int(n > 1),
    "pl": lambda n: 0 if n == 1 else 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2,
}


class Language:
    """Tells texts in a language; calling it with what `said` gives, or with any other text, gives the words to show.

    Attributes:
        code: As in HTML's `lang`: "en" also where there is no such language, or its texts are not installed.
        mark: Between a number's ones and its tenths; all languages that there are but English write a comma.
    """

    def __init__(self, code: str = "en") -> None:
        path = FOLDER / f"landbrush_{code}.ts"
        self.code = code if code in _FORMS and path.is_file() else "en"
        self.mark = "." if self.code == "en" else ","
        self._told = {} if self.code == "en" else _catalogue(str(path))

    def __call__(self, text: str) -> str:
        return spoken(text, self._translate)

    def _translate(self, template: str, number: int | None) -> str:
        told = self._told.get(template, template)
        if isinstance(told, str):
            return told
        form = _FORMS[self.code](abs(number or 0))
        return told[form] if form < len(told) else template


ENGLISH = Language()


def _catalogue(path: str) -> dict[str, Union[str, list[str]]]:
    """Finished translations by source: a text, or one for each form by number."""
    found: dict[str, Union[str, list[str]]] = {}
    for message in elements(read_xml(path), "message"):
        source = next(elements(message, "source"), None)
        translation = next(elements(message, "translation"), None)
        if source is None or translation is None or attribute(translation, "type"):
            continue
        forms = [text_of(form) for form in elements(translation, "numerusform")]
        told = forms if attribute(message, "numerus") else text_of(translation)
        if told and all(told):
            found[text_of(source)] = told
    return found
