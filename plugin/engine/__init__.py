"""The engine's supervisor: where its Python is, how it is installed, and how a job runs in it.

Public: `start_job`, `EngineTask`, `shutdown`, `environment.current`, `environment.is_ready`.
"""

from . import environment as environment
from .running import shutdown as shutdown
from .task import EngineTask as EngineTask
from .task import start_job as start_job
