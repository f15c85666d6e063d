"""The plugin's words in the language of QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

CONTEXT = "Landbrush"
FOLDER = Path(__file__).resolve().parent.parent / "i18n"


def tr(text: str) -> str:
    """`text` in the user's language; placeholders are filled after translation: ``tr("{n} layers").format(n=3)``."""
    return QCoreApplication.translate(CONTEXT, text)


def locale_name() -> str:
    """The language QGIS runs in, e.g. "cs" or "pt_BR": the user's override, else the system's."""
    settings = QSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        name = settings.value("locale/userLocale", "", type=str)
        if name:
            return str(name)
    return QLocale.system().name()


def install_translator(name: str | None = None) -> QTranslator | None:
    """Make `tr` speak the language `name` (default: QGIS's own); None where there is no such translation.

    The caller keeps the translator and gives it to `remove_translator` in the end.
    """
    name = name or locale_name()
    for candidate in (name, name.split("_")[0]):
        translator = QTranslator()
        if translator.load(str(FOLDER / f"landbrush_{candidate}.qm")):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def remove_translator(translator: QTranslator | None) -> None:
    """Undo `install_translator`."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
