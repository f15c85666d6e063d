"""What is seen of a training: looks at what was held out of it, and the best of them kept."""

from __future__ import annotations

from torch import Tensor

from .. import events
from ..said import said
from .arms import Arm
from .checkpoint import Progress, under
from .held_out import better, calibrate, counts_of, gained, held_out_logits, held_out_polygons, scores
from .learner import Learner

#: An earlier look must be better than the finished training by what half a held-out polygon could make.
_CHANCE = 0.5


class Watch:
    """Looks at the moving average on held-out polygons or, without classes, gaps, and says what it sees.

    Args:
        learner: Whose average it is.
        emit: Takes the curves and warnings.

    Attributes:
        best: At the best look: the moving average, and what the method remembered; empty before the first.
    """

    def __init__(self, learner: Learner, emit: events.Emit) -> None:
        self.learner, self.emit = learner, emit
        self.best: dict[str, Tensor] = {}

    def look(self, at: Progress, arm: Arm) -> None:
        """At held-out polygons or gaps, and at what the method itself watches; `at` takes note."""
        data = self.learner.data
        numbers, gone = arm.method.look()
        look: dict[str, float] = {}
        if data.held_out:
            look = {**scores(*self._held_out()), "step": float(at.step)}
            at.history.append(look)
            at.since += 1
            if not at.mark or gained(look, at.mark):
                at.mark, at.since = look, 0
            if not at.best or better(look, at.best):
                self._keep_best(at, look)
            numbers.update({f"val_{key}": value for key, value in look.items() if key != "step"})
        elif not data.classes and self.learner.gaps:
            look = self.learner.gaps.look(self.learner.teacher)
            if not at.best or look["gap_error"] < at.best["gap_error"]:
                self._keep_best(at, look)
            numbers.update(look)
        if numbers:
            self.emit(events.Metrics(at.made, numbers))
        if data.held_out and self._worse(at, look) and arm.method.retreat():
            self.emit(
                events.Warning(
                    said(
                        "step {step}: held-out polygons are mapped worse than before (mean IoU {now}, best "
                        "{best}); the weight of unannotated pixels is halved",
                        step=at.step,
                        now=f"{look['mean_iou']:.3f}",
                        best=f"{at.best['mean_iou']:.3f}",
                    )
                )
            )
        if gone:
            names = ", ".join(data.classes[index].name for index in gone)
            self.emit(
                events.Warning(
                    said(
                        "step {step}: hardly predicted any more where nobody annotated: {names}; the weight of "
                        "unannotated pixels is halved",
                        step=at.step,
                        names=names,
                    )
                )
            )

    def look_at_start(self, at: Progress) -> None:
        """Before the first step, at what the weights of the model before reach on the polygons that are held out now.

        Its own accuracy is of those that were held out then: with others the two do not compare.
        """
        if self.learner.data.held_out:
            found = scores(*self._held_out())
            at.start = {name: found[name] for name in ("accuracy", "mean_iou")}

    def _keep_best(self, at: Progress, look: dict[str, float]) -> None:
        at.best = look
        self.best = self.now("teacher", "memory")

    def now(self, *names: str) -> dict[str, Tensor]:
        """A copy of some of the learner's modules."""
        modules = {name: self.learner.modules[name].state_dict() for name in names}
        return {f"{name}.{key}": value.clone() for name in names for key, value in modules[name].items()}

    def back_to_best(self) -> None:
        """The average as it was, and how far its guesses were believed."""
        for name in ("teacher", "memory"):
            self.learner.modules[name].load_state_dict(under(self.best, f"{name}."))

    def _held_out(self) -> tuple[Tensor, Tensor]:
        """The moving average's logits of the held-out pixels, and their classes."""
        learner = self.learner
        return held_out_logits(learner.teacher, learner.sampler, learner.data, learner.recipe.batch, learner.amp)

    def _worse(self, at: Progress, look: dict[str, float]) -> bool:
        """Than the best, by the margin."""
        return bool(look["mean_iou"] < at.best["mean_iou"] - _CHANCE / self.learner.data.held_out)

    def end_arm(self, at: Progress) -> None:
        """Choose between the arm's best look and its end, and measure and calibrate what was chosen."""
        learner = self.learner
        if not learner.data.held_out:
            return
        logits, truth = self._held_out()
        last = {"step": float(at.step), **scores(logits, truth)}
        if self.best and self._worse(at, last):
            self.back_to_best()
            logits, truth = self._held_out()
        else:
            at.best = last
        polygon = held_out_polygons(learner.sampler, learner.data, learner.recipe.batch)
        temperature, errors = calibrate(logits, truth, polygon)
        metrics = {key: value for key, value in at.best.items() if key != "loss"}
        at.ended = {"steps": at.step, "temperature": temperature}
        # Guesses that did harm after the chosen look are not to count as much again.
        at.ended["progress"] = at.best["step"] / at.step
        at.ended["metrics"] = {**metrics, **errors, "history": at.history} if errors else {}
        if errors:
            at.ended["counts"] = counts_of(logits, truth, polygon, temperature)
