"""Pipelines."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many


@mapped(models.Pipeline)
class Pipeline:
    """A way of selling, as an ordered row of stages."""

    name: auto
    active: auto
    stages = to_many()


@changes(models.Pipeline)
class PipelineInput:
    """What may be said of a pipeline."""

    name: auto
    active: auto
