"""Curves show what a training tells, can be told apart, and have pages of their own for an image model."""

from __future__ import annotations

import math

import pytest
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QComboBox

from landbrush.plugin.dock.curves import CurvesWidget


def told(step: int) -> dict[str, float]:
    """The numbers of an image model so far along, 10 bands, the seventh of them worse than the others."""
    grown = 1 - math.exp(-step / 100)
    bands = {f"log_likelihood_{band}": -9 + (9 if band == 7 else 10) * grown for band in range(1, 11)}
    levels = {"code": 0.3, "1": 0.2, "2": 0.1}
    return {
        "loss": 2 - grown,
        "log_likelihood": -9 + 9.9 * grown,
        **bands,
        "r2": 0.95 * grown,
        "r2_worst_band": 0.95 * grown - 0.3,
        "swapped": 0.1 * grown,
        **{f"information_{name}": value * grown for name, value in levels.items()},
        **{f"dead_{name}": 1 - grown for name in levels},
        "synthetic_accuracy": 0.6 + 0.3 * grown,
    }


def widget(steps=60) -> CurvesWidget:
    curves = CurvesWidget()
    for step in range(10, 10 * steps, 10):
        curves.add(step, {**told(step), "supervised": 0.3, "val_accuracy": 0.9})
    return curves


def pictured(widget) -> QImage:
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    widget.render(image)
    return image


def colours(curves: CurvesWidget) -> dict[str, int]:
    curves.resize(264, curves.sizeHint().height())
    image = pictured(curves)
    names = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
    return {name: names.count(name) for name in set(names)}


def test_curves_draw_what_they_are_given(qgis_app):
    curves = CurvesWidget()
    blank = colours(curves)
    for step in range(1, 60):
        curves.add(step * 10, {"loss": 1 / step, "val_accuracy": 1 - 0.5 / step, "val_mean_iou": float("nan"), "x": 3})
    assert colours(curves)["#4477aa"] > blank.get("#4477aa", 0) + 30
    assert curves.curve("val_mean_iou").points == []
    curves.add(100, {"loss": 5.0})  # a new run of steps begins before the last one: what came after goes
    assert curves.curve("loss").points[-1] == (100, 5.0)
    curves.show_points({})
    assert curves.is_empty()
    for step in range(10_000):
        curves.add(step, {"loss": 1.0})
    assert len(curves.curve("loss").points) <= 2000
    assert curves.curve("loss").points[-1][0] == 9999


def test_steps_beyond_those_asked_for_are_set_apart(qgis_app):
    """25 steps were asked for: an axis that ends with "step 30" looks like a mistake."""
    curves = CurvesWidget()
    curves.resize(264, curves.sizeHint().height())
    for step in (10, 20):
        curves.add(step, {"loss": 1.0})
    assert curves._steps(20) == "step 20"
    curves.add(25, {"refit_steps": 6.0})
    curves.add(30, {"loss": 1.0})
    assert curves._steps(30) == "step 25 + 5"
    points = {"loss": curves.curve("loss").points, "refit_steps": curves.refit.points}
    curves._steps = lambda last: ""
    drawn = pictured(curves)
    curves.refit.points = [(40, 6.0)]  # beyond the axis, no line is in sight
    assert drawn != pictured(curves)
    del curves._steps
    curves.show_points({"loss": [(10, 1.0)]})
    assert curves._steps(10) == "step 10"
    curves.show_points(points)
    assert curves._steps(30) == "step 25 + 5"


def test_pages_are_offered_once_there_is_something_on_them(desk):
    box, curves = desk.find("landbrushCurvesPage", QComboBox), desk.dock.curves
    curves.add(10, {"loss": 0.7, "supervised": 0.7, "val_accuracy": 0.8})
    assert curves.offered() == ["accuracy"]
    assert box.parent().isHidden()
    curves.add(20, {"r2": 0.2})
    assert not box.parent().isHidden()
    assert [box.itemText(number) for number in range(box.count())] == ["Accuracy", "Image model"]
    curves.add(30, {"dead_1": 0.2})
    assert box.count() == 3
    # Polygons are learnt from: what they say stays in sight until something else is asked for.
    assert curves.page() == box.currentData() == "accuracy"
    curves.show_points({"loss": [(10, 1.0)]})
    assert box.parent().isHidden()


def test_the_page_chosen_is_shown_and_explained(desk):
    box, curves = desk.find("landbrushCurvesPage", QComboBox), desk.dock.curves
    for step in (10, 20, 30):
        curves.add(step, {**told(step), "supervised": 0.3, "val_accuracy": 0.9})
    for name, words, unit in (
        ("image", "Log-likelihood", "nats"),
        ("latent", "Told by a bit: tile", "1 bit"),
        ("accuracy", "Accuracy 90.0 %", "in percent"),
    ):
        box.setCurrentIndex(box.findData(name))
        box.activated.emit(box.currentIndex())
        assert curves.page() == name
        assert words in curves.accessibleDescription()
        assert unit in curves.toolTip()
        assert desk.find("landbrushCurvesAbout").text() == curves.pages[name].about
        assert curves.accessibleName() == box.currentText()
    # What was chosen stays chosen in the next training, as soon as it tells such numbers.
    curves.choose("latent")
    curves.show_points({"loss": [(10, 1.0)]})
    assert curves.page() == "accuracy"
    curves.add(10, told(10))
    assert curves.page() == box.currentData() == "latent"


def test_of_images_alone_their_model_is_shown_first(qgis_app):
    curves = CurvesWidget()
    curves.add(10, told(10))
    assert curves.page() == "image"
    curves.add(20, {"val_accuracy": 0.5})
    assert curves.page() == "accuracy"
    curves.show_points({"log_likelihood": [(10, 0.1)], "loss": [(10, 0.1)]})
    assert curves.page() == "image"


def test_bands_are_thin_lines_and_the_lowest_has_a_name(qgis_app):
    curves = widget()
    curves.choose("image")
    assert "Band 7 -0.0247" in curves.accessibleDescription()
    assert "Band 6" not in curves.accessibleDescription()
    assert curves.curve("log_likelihood_6").points
    seen = colours(curves)
    assert seen["#ee7733"] > 40  # of band 7; the others are faint
    curves.add(1000, {"log_likelihood_2_4": -3.0})
    assert "Bands 2–4 -3" in curves.accessibleDescription()
    # A new training has other bands.
    curves.show_points({"log_likelihood": [(10, 1.0)], "log_likelihood_1": [(10, 1.0)]})
    assert "Band" not in curves.accessibleDescription()


def test_a_likelihood_is_shown_where_it_has_come_to(qgis_app):
    """It begins at -9 and ends at 1: of an axis from -9 on nothing could be read."""
    curves = widget()
    curves.choose("image")
    from landbrush.plugin.dock.curves import _range

    low, high = _range(curves.pages["image"].plots[0])
    assert -3.5 < low < 0
    assert 1 <= high < 2
    low, high = _range(curves.pages["image"].plots[1])
    assert (low, high) == (0.0, 1.0)


@pytest.mark.parametrize("name", ["accuracy", "image", "latent"])
def test_every_page_has_few_plots_and_draws_all_its_curves(qgis_app, name):
    curves = widget()
    curves.choose(name)
    assert len(curves._plots()) <= 3
    seen = colours(curves)
    for curve in curves.pages[name].curves():
        assert not curve.points or seen.get(curve.color.name(), 0) > 15, curve.label
