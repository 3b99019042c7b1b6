"""Stages of pipelines."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.Stage)
class Stage:
    """A stage of a pipeline."""

    name: auto
    position: auto
    kind: auto
    default_probability: auto
    expected_days: auto
    pipeline = to_one()
    opportunities = to_many()


@changes(models.Stage)
class StageInput:
    """The input fields of a stage."""

    pipeline: auto
    name: auto
    position: auto
    kind: auto
    default_probability: auto
    expected_days: auto
