"""Polygons in time: the fields of our annotation layer that say when they hold, and how the map shows them by date."""

from __future__ import annotations

from qgis.core import QgsField, QgsVectorLayer

from ...core.job import InputError
from ..annotate.held import check_free
from ..annotate.layer import DATE_FIELD, OWN_PROPERTY, UNTIL_FIELD
from ..annotate.when import WhenFields
from ..compat import TIME_BY_EXPRESSIONS, field_type, is_type
from ..i18n import tr

#: Set once the layer was told to show the polygons of the date in view; the user may tell it otherwise then.
BY_DATE_PROPERTY = "landbrush/byDate"

# Where a polygon has no beginning or no end, the map's own stands in: it is always within. Where no map is drawn there
# is no time at all: QGIS would otherwise take the polygons' days for one long span, and play the dates in it as one.
# A day lasts until the next one begins.
_START = f'if(@map_start_time is null, null, coalesce("{DATE_FIELD}", @map_start_time))'
_END = (
    f'if(@map_start_time is null, null, coalesce("{UNTIL_FIELD}", "{DATE_FIELD}", @map_start_time))'
    " + to_interval('1 day')"
)
_END_OF_DAY = f"{_START} + to_interval('1 day')"


def when_fields(layer: QgsVectorLayer | None, date_field: str | None) -> WhenFields:
    """The fields that say when a polygon of the layer holds; `date_field` is the one chosen for the day."""
    if layer is None or not date_field or layer.fields().indexOf(date_field) < 0:
        return WhenFields()
    at = layer.fields().indexOf(UNTIL_FIELD)
    fits = at >= 0 and is_type(layer.fields().at(at), "date", "text")
    return WhenFields(date_field, UNTIL_FIELD if fits else None)


def upgrade(layer: QgsVectorLayer) -> bool:
    """Give a layer made here by an earlier version the field for a polygon's last day; whether it was missing.

    No polygon is touched. The layers of the user's stay as they are.

    Raises:
        InputError: The file cannot be changed; `Held`, where that is so only now.
    """
    fields = layer.fields()
    missing = [name for name in (DATE_FIELD, UNTIL_FIELD) if fields.indexOf(name) < 0]
    if not layer.customProperty(OWN_PROPERTY) or not missing or layer.isEditable():
        return False
    check_free(layer)
    provider = layer.dataProvider()
    if not provider.addAttributes([QgsField(name, field_type("date")) for name in missing]):
        sentence = tr("The layer “{name}” cannot be given the field “{field}”; is its file read-only?")
        raise InputError(sentence.format(name=layer.name(), field=missing[-1]))
    layer.updateFields()
    return True


def show_by_date(layer: QgsVectorLayer) -> bool:
    """Let the map show those polygons of a layer made here that hold for the date in view; whether that is new."""
    has_date = layer.fields().indexOf(DATE_FIELD) >= 0
    ended = layer.fields().indexOf(UNTIL_FIELD) >= 0
    wanted = "span" if ended else "day"
    if not layer.customProperty(OWN_PROPERTY) or not has_date or layer.customProperty(BY_DATE_PROPERTY) == wanted:
        return False
    properties = layer.temporalProperties()
    properties.setMode(TIME_BY_EXPRESSIONS)
    properties.setStartExpression(_START)
    properties.setEndExpression(_END if ended else _END_OF_DAY)
    properties.setIsActive(True)
    layer.setCustomProperty(BY_DATE_PROPERTY, wanted)
    return True
