"""One training loop for every method; read it from top to bottom.

Batches come from tiles held on the device, the moving average of the weights is what is looked at and kept, the look
is at whole polygons that were held out, and the best look wins if it is better by a margin. A method that
guesses where nobody annotated is held against the supervised one, see `arms`. Then the held-out polygons are learnt as
well: a person who has drawn ten cannot spare four.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

import torch
from torch import Tensor, nn

from .. import events
from ..errors import Cancelled, InputError
from ..recipe import Recipe
from ..said import said
from .arms import Arm, Course, arms_of
from .checkpoint import Kept, Progress, identity_of, keep, put_back, restore_checkpoint, save_checkpoint, under
from .guard import SAFE, hopeless, untried, verdict
from .learner import Learner, make_learner
from .settling import settle_gaps, tell_of_gaps
from .training_set import TrainingSet
from .warm_start import Start
from .watch import Watch

_CHECKPOINT_SECONDS = 45.0
_CURVE_EVERY = 10
#: Of a training that fills gaps, the share of it, and of its time, in which it is measured how well.
_SETTLING = 0.1


@dataclass(frozen=True)
class Fitted:
    """What a training ends with.

    Attributes:
        network: The moving average that did best on the held-out polygons, after it has learnt those as well; in
            evaluation mode, on the device.
        recipe: With its steps, tiles a step and network settled.
        steps: Optimiser steps that led to it.
        metrics: What the network reached on the held-out polygons before it learnt them; empty without any. Where two
            arms were to be trained, "guard" tells which one this is, see `guard.verdict`; of a training that began with
            a model, "start" tells the "accuracy" and "mean_iou" of that on the same polygons; of a network that fills
            gaps, "gaps" by what: "told" in words, "image_learnt", and the numbers of `HeldGaps.settle`.
        temperature: That calibrates its logits (arXiv 1706.04599).
        held_out: What was counted then on the held-out polygons, see `held_out.counts_of`; empty without any.
        before: Its weights from before it learnt the held-out polygons, for a later training to start from.
    """

    network: nn.Module
    recipe: Recipe
    steps: int
    metrics: dict[str, Any]
    temperature: float
    held_out: dict[str, Any]
    before: dict[str, Tensor]


def fit(
    data: TrainingSet,
    recipe: Recipe,
    *,
    seed: int,
    device: torch.device,
    emit: events.Emit,
    cancelled: Callable[[], bool],
    checkpoint: str | None = None,
    resume: bool = False,
    show: Callable[[nn.Module], None] | None = None,
    start: Start | None = None,
) -> Fitted:
    """Learn a network from a training set in memory.

    Args:
        emit: Takes progress, metrics and warnings as they come.
        cancelled: Asked at every step.
        checkpoint: Where everything needed to go on is kept now and then, and when cancelled; None = nowhere.
        resume: Go on from `checkpoint`, if it is there.
        show: Given the moving average before every step, for whoever wants to see what it does by now.
        start: What to begin with, to be trained in fewer steps; None = begin from nothing.

    Raises:
        InputError: The recipe does not fit, the training diverged, or the checkpoint is another training's.
        Cancelled: As asked.
    """
    learner = make_learner(data, recipe, seed=seed, device=device, start=start)
    run = _Run(learner, emit, cancelled, checkpoint, identity_of(seed, learner.recipe, learner.data), show)
    run.begin(resume, warm=start is not None)
    for index, arm in enumerate(run.arms):
        if run.at.chosen or index < run.at.arm:
            continue
        run.train(arm)
        run.watch.end_arm(run.at)
        if not run.turn_to(index + 1):
            break
    run.choose()
    run.refit()
    run.attend()
    run.settle_gaps()
    chosen = run.at.chosen or {"metrics": {}, "temperature": 1.0}
    metrics = {**chosen["metrics"], "gaps": run.gaps} if run.gaps else chosen["metrics"]
    if run.at.start:
        metrics = {**metrics, "start": run.at.start}
    told = metrics, chosen["temperature"], chosen.get("counts", {})
    before = under(run.watch.best, "teacher.") if run.at.chosen else learner.teacher.state_dict()
    return Fitted(learner.teacher, learner.recipe, run.at.step, *told, before)


class _Run:
    """A training under way, and what must happen between its steps."""

    def __init__(
        self,
        learner: Learner,
        emit: events.Emit,
        cancelled: Callable[[], bool],
        checkpoint: str | None,
        identity: str,
        show: Callable[[nn.Module], None] | None,
    ) -> None:
        self.learner, self.recipe, self.data = learner, learner.recipe, learner.data
        self.emit, self.cancelled, self.show = emit, cancelled, show
        self.checkpoint, self.identity = checkpoint, identity
        #: Why what is held out cannot tell whether guesses help; None if it can.
        self.unjudged = hopeless(self.data.held_out, image=learner.method.paints)
        self.guarded = learner.method.safe() is not None
        self.arms = arms_of(self.recipe.method, learner.method, judged=self.unjudged is None)
        self.share = self.recipe.refit if self.data.held_out else 0.0
        self.course = Course(self.arms, self.share, _SETTLING if learner.gaps else 0.0)
        self.at = Progress()
        self.watch = Watch(learner, emit)
        #: While the first arm goes on, the fork; then how that arm ended.
        self.aside: Kept | None = None
        self.session = self.last_save = time.perf_counter()
        self.already = 0.0
        #: What is told of gaps at the end.
        self.gaps: dict[str, Any] = {}

    # ---- beginning, and what must happen before every step ----

    def begin(self, resume: bool, warm: bool = False) -> None:
        """From the checkpoint, or from nothing; `warm` where the learner has the weights of another training."""
        learner = self.learner
        if resume and self.checkpoint and os.path.exists(self.checkpoint):
            self.at, self.watch.best, self.aside = restore_checkpoint(self.checkpoint, self.identity, learner)
            self.emit(events.Progress(0.0, said("Going on from step {step}", step=self.at.step)))
            if self.at.chosen:
                learner.sampler.learn_held_out()
        else:
            if resume:
                self.emit(
                    events.Warning(said("there is no checkpoint to go on from; the training starts from its beginning"))
                )
            amp = learner.decide_amp(self.arms[0].method)
            self.at = Progress(amp=amp)
        if self.unjudged and self.guarded and not self.data.blind:
            self.emit(events.Warning(self.unjudged))
        learner.amp, self.already = self.at.amp, self.at.elapsed
        if warm and not self.at.made:
            self.watch.look_at_start(self.at)
        # A time budget is for steps: reading and building may take longer than all of it.
        self.session = time.perf_counter()

    def attend(self) -> None:
        """What must happen before every step, whichever part of the training it belongs to."""
        self._count_time()
        if self.cancelled():
            self.save()
            self._stop()
        if time.perf_counter() - self.last_save > _CHECKPOINT_SECONDS:
            self.save()
            self.last_save = time.perf_counter()
        if self.show and self.at.step:
            self.show(self.learner.teacher)

    def _count_time(self) -> None:
        self.at.elapsed = self.already + time.perf_counter() - self.session

    def _stop(self) -> NoReturn:
        raise Cancelled(
            said("stopped as asked; resume goes on from here") if self.checkpoint else said("stopped as asked")
        )

    def save(self) -> None:
        """Write the checkpoint, if there is to be one."""
        if self.checkpoint:
            try:
                now = keep(self.learner, self.at, self.watch.best)
                save_checkpoint(self.checkpoint, self.identity, now, self.aside)
            except InputError as error:
                # Hours of training are worth more than the way back to them.
                self.emit(events.Warning(said("{reason}; the training goes on without a checkpoint", reason=error)))
                self.checkpoint = None

    # ---- an arm ----

    def train(self, arm: Arm) -> None:
        """All steps of an arm."""
        at, recipe = self.at, self.recipe
        fork = self.arms[at.arm + 1].begins if at.arm + 1 < len(self.arms) else math.inf
        while True:
            self.attend()
            done = self._done(arm)
            if fork <= done < 1 and self.aside is None:
                self.aside = keep(self.learner, at, self.watch.best)
            # Not before three quarters of the schedule: much of the gain comes with the falling learning rate, and few
            # held-out polygons can look perfect early.
            if at.made and (done >= 1 or (at.since >= recipe.patience and done >= 0.75)):
                break
            share = (done - arm.begins) / (1 - arm.begins)
            rate = recipe.learning_rate * schedule(at.step, done, recipe.warmup)
            self._step(arm, share, rate, done, min(recipe.ema, (2 + at.step) / (11 + at.step)))
            if at.step % (recipe.evaluate_every or 1) == 0:
                self.watch.look(at, arm)

    def _done(self, arm: Arm) -> float:
        """How much of the training is done: of the steps or of the seconds, whichever is further."""
        at, recipe = self.at, self.recipe
        done = at.step / (recipe.steps or 1)
        if not recipe.time_budget:
            return done
        spent, budget = at.elapsed - at.began, self.course.budget(at.arm, recipe.time_budget - at.began)
        return max(done, arm.begins + (1 - arm.begins) * (spent / budget if budget > 0 else 1.0))

    def _step(self, arm: Arm, share: float, rate: float, progress: float, decay: float) -> None:
        """One step, and what is told of it; `share` is how much of this part was done before it."""
        at = self.at
        part = len(self.arms) if at.chosen else at.arm
        at.done = max(at.done, self.course.done(part, share))
        self.learner.advance(arm.method, rate, progress, decay)
        at.step += 1
        at.made += 1
        if at.made % _CURVE_EVERY == 0 and (means := self.learner.means()):
            self.emit(events.Metrics(at.made, means))
            self._tell(self.course.left(part, share, at.elapsed - at.began))

    def _tell(self, left: float | None) -> None:
        at, recipe = self.at, self.recipe
        if at.chosen:
            first, steps = self._refit_steps()
            text = said(
                "Learning the held-out polygons too: step {step} of at most {steps}", step=at.step - first, steps=steps
            )
        elif at.arm and self.arms[at.arm].method.paints:
            text = said("Learning the image too: step {step} of at most {steps}", step=at.step, steps=recipe.steps)
        elif at.arm:
            text = said("Learning from guesses too: step {step} of at most {steps}", step=at.step, steps=recipe.steps)
        else:
            text = said("Training: step {step} of at most {steps}", step=at.step, steps=recipe.steps)
        self.emit(events.Progress(0.02 + 0.95 * at.done, text, left))

    # ---- from one arm to the next, and to the end ----

    def turn_to(self, index: int) -> bool:
        """Go back to where the next arm begins, and keep aside how this one ended; False if it is not to be trained."""
        if index >= len(self.arms):
            return False
        if self.aside is None:
            self.emit(
                events.Warning(
                    said("the training ended before guesses would have begun: only annotations were learnt from")
                )
            )
            return False
        if hopeless(self.data.held_out, self.at.best["mean_iou"]):
            return False
        ended = keep(self.learner, self.at, self.watch.best)
        self._go_to(self.aside)
        self.at.arm, self.at.began = index, self.at.elapsed
        self.aside = ended
        return True

    def _go_to(self, kept: Kept) -> None:
        """Stand where the training stood; time and steps made are not undone."""
        before = self.at
        self.at, self.watch.best = put_back(self.learner, kept)
        self.learner.losses.clear()
        for name in ("made", "elapsed", "began", "done"):
            setattr(self.at, name, getattr(before, name))

    def choose(self) -> None:
        """The arm that goes on to the refit."""
        if self.at.chosen or not self.at.ended:
            return
        guard = self._judge()
        self.aside = None
        self.at.began = self.at.elapsed
        self.at.chosen = {**self.at.ended}
        if guard:
            self.at.chosen["metrics"] = {**self.at.ended["metrics"], "guard": guard}
        self.learner.network.load_state_dict(self.learner.teacher.state_dict())
        # From here on they are what a later training starts from.
        self.watch.best = self.watch.now("teacher")
        self.learner.sampler.learn_held_out()
        if steps := self._refit_steps()[1]:
            self.emit(events.Metrics(self.at.made, {"refit_steps": float(steps)}))

    def _refit_steps(self) -> tuple[int, int]:
        """The step at which the refit begins, and how many it has at most."""
        first = int(self.at.chosen["steps"])
        return first, round(self.share * first)

    def _judge(self) -> dict[str, Any]:
        """What the guard says of the arms, the better one being put in place; empty where none was asked for."""
        mean_iou = self.at.best["mean_iou"]
        if self.at.arm and self.aside is not None:
            ends = [{**item.ended.get("counts", {}), **item.best} for item in (self.aside.progress, self.at)]
            guard = verdict(self.arms[self.at.arm].name, *ends)
            if guard["returned"] == SAFE:
                self._go_to(self.aside)
            # The curves end with what is returned.
            shown = {f"val_{key}": self.at.best[key] for key in ("accuracy", "mean_iou", "loss")}
            self.emit(events.Metrics(self.at.made, {"gain_of_guesses": mean_iou - ends[0]["mean_iou"], **shown}))
        elif self.guarded and (why := hopeless(self.data.held_out, mean_iou, self.learner.method.paints)):
            guard = untried(mean_iou, why)
        else:
            return {}
        if self.unjudged is None:
            self.emit(events.Note(guard["told"]))
        return guard

    def refit(self) -> None:
        """Learn the held-out polygons too, in the arm that was chosen."""
        at, recipe = self.at, self.recipe
        if not at.chosen:
            return
        arm = self.arms[at.arm]
        first, steps = self._refit_steps()
        budget = None
        if recipe.time_budget:
            budget = self.course.budget(len(self.arms), recipe.time_budget - at.began)
        while steps:
            self.attend()
            more = at.step - first
            done = _fraction(more, steps, at.elapsed - at.began, budget)
            if done >= 1:
                break
            # From half of the peak: what was learnt is to be mended, not to be lost.
            rate = 0.5 * recipe.learning_rate * schedule(more, done, 0)
            self._step(arm, done, rate, at.chosen["progress"], min(recipe.ema, (2 + more) / (11 + more)))

    def settle_gaps(self) -> None:
        """How far what was learnt of hidden pixels is to be believed.

        Looked at long enough that somebody may stop it: what was learnt is written before. Of a time budget it has its
        share, however much the steps took.
        """
        part, at = len(self.arms) + 1, self.at
        allowed = (self.recipe.time_budget or math.inf) * self.course.share(part)

        def attend(share: float, spent: float) -> None:
            self._count_time()
            # Written already, and half settled it is nothing to go on from.
            if self.cancelled():
                self._stop()
            at.done = max(at.done, self.course.done(part, share))
            left = self.course.left(part, share, spent)
            text = said("Measuring how well gaps are filled")
            self.emit(events.Progress(0.02 + 0.95 * at.done, text, None if left is None else min(left, allowed)))

        if self.learner.gaps:
            self.save()
        found = settle_gaps(self.learner, self.watch, at, allowed, attend)
        if found:
            self.emit(events.Metrics(at.made, found))
        self.gaps = tell_of_gaps(self.learner, found, trained=self.arms[at.arm].method.paints, emit=self.emit)


def _fraction(step: int, steps: int | None, elapsed: float, budget: float | None) -> float:
    """How much is done: of the steps or of the seconds, whichever is further."""
    done = step / (steps or 1)
    return done if budget is None else max(done, elapsed / budget if budget > 0 else 1.0)


def schedule(step: int, done: float, warmup: int) -> float:
    """Linear warm-up, then a cosine from 1 to 0.01 (arXiv 1608.03983, without restarts)."""
    rise = min((step + 1) / (warmup + 1), 1.0)
    return rise * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(done, 1.0))))
