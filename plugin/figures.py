"""Numbers and moments as people write them where QGIS is at home: 0.95 or 0,95, 11/23/26 or 23.11.26."""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import QDate, QLocale, QTime


def decimals(value: float, digits: int) -> str:
    """`value` with so many digits after the point."""
    return QLocale().toString(float(value), "f", digits)


def significant(value: float, digits: int) -> str:
    """`value` with so many digits that count, and no zeros at the end."""
    return QLocale().toString(float(value), "g", digits)


def moment(when: str) -> str:
    """ "YYYY-MM-DD HH:MM", to be shown; as it is where QGIS is at home nowhere, or where it is no such moment."""
    locale = QLocale()
    try:
        at = datetime.strptime(when, "%Y-%m-%d %H:%M")
    except ValueError:
        return when
    if locale.language() == QLocale.Language.C:
        return when
    form = QLocale.FormatType.ShortFormat
    day, time = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)
    return f"{locale.toString(day, form)} {locale.toString(time, form)}"
