"""Pipelines."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many


@mapped(models.Pipeline)
class Pipeline:
    """A sales process, as an ordered list of stages."""

    name: auto
    active: auto
    stages = to_many()


@changes(models.Pipeline)
class PipelineInput:
    """The input fields of a pipeline."""

    name: auto
    active: auto
