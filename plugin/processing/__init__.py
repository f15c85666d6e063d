"""Landbrush in the Processing toolbox, in models and in qgis_process. Imports no widgets."""
