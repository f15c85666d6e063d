"""The plugin's words in the language of QGIS."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

CONTEXT = "Landbrush"
FOLDER = Path(__file__).resolve().parent.parent / "i18n"


def tr(text: str, n: int | None = None) -> str:
    """`text` in the user's language; placeholders are filled after translation: ``tr("Layers: {n}").format(n=3)``.

    Args:
        text: A literal: what is translated is read from the source (tools/translate.py).
        n: Where the words depend on a number, that number; English has one form only, so it must suit any.
    """
    return QCoreApplication.translate(CONTEXT, text, None, -1 if n is None else n)


def quoted(name: object) -> str:
    """A name between the quotation marks of the user's language."""
    return tr("“{name}”").format(name=name)


def few_of(texts: Sequence[str], most: int) -> str:
    """The first of them for a sentence, with a sign where there are more: "a, b, c…"."""
    return ", ".join(texts[:most]) + ("…" if len(texts) > most else "")


def listed(names: Iterable[object], most: int) -> str:
    """The first of these names for a sentence, as `quoted` writes them."""
    return few_of([*map(quoted, names)], most)


def mark(text: str) -> str:
    """`text` itself, which is collected for translation; `tr_marked` translates it later."""
    return text


def tr_marked(text: str) -> str:
    """A text that was collected elsewhere, by `mark` or from a recipe; any other stays as it is."""
    return QCoreApplication.translate(CONTEXT, text)


def in_words(text: object) -> str:
    """What the engine says, also in an error, in the user's language; any other text as it is."""
    from ..core.events import spoken

    def translate(template: str, number: int | None) -> str:
        return QCoreApplication.translate(CONTEXT, template, None, -1 if number is None else number)

    return spoken(str(text), translate)


def locale_name() -> str:
    """The language QGIS runs in, e.g. "cs": as it says itself, else the user's override, else the system's."""
    application = QgsApplication.instance()
    # An application that is none of QGIS's (a test's) has no word on it; "C" is said before one is chosen.
    said = application.translation() if isinstance(application, QgsApplication) else ""
    if said and said != "C":
        return str(said)
    settings = QSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        name = settings.value("locale/userLocale", "", type=str)
        if name:
            return str(name)
    return QLocale.system().name()


def report_language() -> str:
    """The language that the engine writes a report's page in: QGIS's, or English where the engine does not know it."""
    from ..core.job import LANGUAGES

    name = locale_name().replace("-", "_").split("_")[0].lower()
    return name if name in LANGUAGES else "en"


def install_translator(name: str | None = None) -> QTranslator | None:
    """Make `tr` speak the language `name` (default: QGIS's own); None where there is no such translation.

    The caller keeps the translator and gives it to `remove_translator` in the end.
    """
    name = name or locale_name()
    for candidate in (name, name.replace("-", "_").split("_")[0]):
        translator = QTranslator()
        if translator.load(str(FOLDER / f"landbrush_{candidate}.qm")):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def remove_translator(translator: QTranslator | None) -> None:
    """Undo `install_translator`."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
