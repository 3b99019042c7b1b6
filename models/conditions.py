"""Columns with saved conditions, by which rules choose rows."""

from __future__ import annotations

from functools import cache
from typing import Unpack

from models import normal_forms
from models.fields import Options, TextField
from models.row import Row


class ConditionField(TextField):
    """A saved condition: the JSON text of the `where` input of the entity `on`, such as a LeadWhere for "Lead"."""

    def __init__(self, on: str, **options: Unpack[Options]) -> None:
        super().__init__(4000, form=normal_forms.json_object, **options)
        self.on = on


@cache
def conditions_of(model: type[Row]) -> dict[str, str]:
    """Returns the names of a model's columns with saved conditions, each with the entity that they are about."""
    columns = model._meta.fields_map.items()
    return {name: column.on for name, column in columns if isinstance(column, ConditionField)}
