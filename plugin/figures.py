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
    """ "YYYY-MM-DD HH:MM", to be shown; as it is where it is no moment, or QGIS would spell out months or seconds."""
    try:
        at = datetime.strptime(when, "%Y-%m-%d %H:%M")
    except ValueError:
        return when
    locale, form = QLocale(), QLocale.FormatType.ShortFormat
    told = (
        locale.toString(QDate(at.year, at.month, at.day), form),
        locale.toString(QTime(at.hour, at.minute), form),
    )
    return " ".join(told) if len(told[0]) <= len("2026-11-23") and told[1].count(":") < 2 else when
