"""A training that was interrupted is offered again, to go on from where it was; nothing else is mistaken for one."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from desk import add_image, write_image
from qgis.PyQt.QtWidgets import QApplication
from whole_desk import Desk

from landbrush.plugin import interrupted
from landbrush.plugin.project_state import SeriesRow


def is_offered(desk):
    QApplication.processEvents()
    return desk.find("landbrushInterrupted").isVisibleTo(desk.dock)


def begin(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    job = desk.engine.task.job
    (Path(job.model).parent / "model.checkpoint").write_bytes(b"a checkpoint")
    return job


def killed(folder: Path, pid: int = 2**22 + 5, age: float = 60.0):
    """As another QGIS, which is no more, would have left it."""
    (job_file,) = folder.glob("job-*.json")
    job_file.rename(folder / f"job-{pid}.json")
    then = time.time() - age
    os.utime(folder / "model.checkpoint", (then, then))


@pytest.fixture
def after_a_kill(desk, tmp_path):
    job = begin(desk, tmp_path)
    killed(Path(job.model).parent)
    desk.runs.runner.close()
    desk.runs.busyChanged.emit(False)
    return desk, job


def test_what_was_interrupted_is_offered_and_goes_on(after_a_kill):
    desk, job = after_a_kill
    assert is_offered(desk)
    assert "“scene” was interrupted" in desk.find("landbrushInterruptedText").text()
    desk.click("landbrushGoOn")
    again = desk.engine.task.job
    assert len(desk.engine.tasks) == 2
    assert (again.model, again.resume) == (job.model, True)
    assert (again.areas, again.classes, again.validation) == (job.areas, job.classes, job.validation)
    assert not is_offered(desk)
    desk.finish_training()
    desk.finish_mapping()
    assert desk.controller.state.model == job.model
    assert [run.model for run in desk.controller.state.history] == [job.model]
    assert not list(Path(job.model).parent.glob("job-*.json"))
    assert not is_offered(desk)


def test_it_can_be_discarded(after_a_kill):
    desk, job = after_a_kill
    desk.click("landbrushDiscard")
    assert not Path(job.model).parent.exists()
    assert not is_offered(desk)
    assert len(desk.controller.annotation_layer()) == 4


def test_it_is_offered_when_the_project_is_opened_again(after_a_kill, tmp_path):
    desk, _ = after_a_kill
    desk.controller.save()
    assert desk.project.write(str(tmp_path / "work.qgz"))
    desk.project.clear()
    assert not is_offered(desk)
    assert desk.project.read(str(tmp_path / "work.qgz"))
    assert is_offered(desk)


def test_a_look_leaves_no_trace_in_the_project(after_a_kill):
    desk, _ = after_a_kill
    desk.controller.state.areas.clear()
    assert interrupted.find(desk.controller.state, desk.project) is not None
    assert desk.controller.state.areas == {}


def test_another_qgis_that_is_still_at_it_is_left_alone(after_a_kill):
    desk, job = after_a_kill
    folder = Path(job.model).parent
    killed(folder, os.getppid())
    assert interrupted.find(desk.controller.state, desk.project) is None
    # After hours without a checkpoint that process is another's.
    killed(folder, os.getppid(), age=7200)
    assert interrupted.find(desk.controller.state, desk.project) is not None


@pytest.mark.parametrize("wrong", ["another image", "damaged", "other folder", "no checkpoint", "model there"])
def test_what_is_none_is_not_offered(after_a_kill, tmp_path, wrong):
    desk, job = after_a_kill
    folder = Path(job.model).parent
    (job_file,) = folder.glob("job-*.json")
    if wrong == "another image":
        (tmp_path / "away").mkdir()
        layer = add_image(write_image(tmp_path / "away" / "scene.tif"), "scene")
        desk.controller.set_series([SeriesRow(layer.id())])
    elif wrong == "damaged":
        job_file.write_text("{", encoding="utf-8")
    elif wrong == "other folder":
        job_file.write_text(job_file.read_text().replace(folder.name, "elsewhere"), encoding="utf-8")
    elif wrong == "no checkpoint":
        (folder / "model.checkpoint").unlink()
    else:
        (folder / "model.safetensors").write_bytes(b"model")
    desk.controller.changed.emit("all")
    assert not is_offered(desk)


def test_stop_means_it_and_leaves_nothing(desk, tmp_path):
    job = begin(desk, tmp_path)
    desk.click("landbrushStop")
    assert not Path(job.model).parent.exists()
    assert not is_offered(desk)


def test_closing_qgis_keeps_what_was_learnt(desk, tmp_path):
    job = begin(desk, tmp_path)
    desk.runs.close()
    assert (Path(job.model).parent / "model.checkpoint").is_file()
    killed(Path(job.model).parent)
    other = Desk(tmp_path)
    other.controller.set_series([])
    other.controller.add_images([desk.controller.image()])
    assert is_offered(other)
    other.close()


def test_closing_before_the_first_checkpoint_leaves_nothing(desk, tmp_path):
    job = begin(desk, tmp_path)
    (Path(job.model).parent / "model.checkpoint").unlink()
    desk.runs.close()
    assert not Path(job.model).parent.exists()
