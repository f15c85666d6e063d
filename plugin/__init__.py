"""The QGIS side: Qt and layers; no torch in here."""
