"""Where a run's results belong, and whether that is what is open when they come."""

from __future__ import annotations

from dataclasses import dataclass

from . import jobs
from .controller import Controller


@dataclass(frozen=True)
class Place:
    """Where a run's results belong.

    Attributes:
        opened: Which of the projects opened in this session; see `Controller.opened`.
        file: The project's file; empty while it is not saved.
        image: Id of the layer whose grid everything is on.
        area: The name of its results.
        title: What the user calls it.
    """

    opened: int
    file: str = ""
    image: str = ""
    area: str = ""
    title: str = ""

    @classmethod
    def of_series(cls, controller: Controller) -> Place:
        """That of a run over the series of the project now open.

        Raises:
            InputError: There is none.
        """
        state, project = controller.state, controller.project
        image, area = jobs.first_image(state, project), jobs.area_name(state, project)
        return cls(controller.opened, project.fileName(), image.id(), area, image.name())

    @classmethod
    def of_errand(cls, controller: Controller) -> Place:
        """The project as it is open now: opened again, it is another one."""
        return cls(controller.opened)

    def is_open(self, controller: Controller) -> bool:
        """Whether the project now open is this one, or is this one opened again."""
        if self.opened == controller.opened:
            return True
        same_file = bool(self.file) and controller.project.fileName() == self.file
        return same_file and controller.state.areas.get(self.image) == self.area
