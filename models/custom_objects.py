"""Types of objects that administrators define at run time, and the objects of these types."""

from __future__ import annotations

import re

from models.fields import BooleanField, ChoicesField, CompanionField, TextField, belongs_to
from models.people import EmployeeRole
from models.row import Row

LONGEST_KEY = 24
"""The most characters of a type's key, and of the name of a custom field of a type.

Together they are part of the names of columns, which have at most 63 bytes in PostgreSQL.
"""

_KEY = re.compile(r"[a-z][A-Za-z0-9]*")


def type_key(text: str) -> str:
    """Checks that a text can be the key of a type, such as `machine`."""
    if _KEY.fullmatch(text) is None:
        raise ValueError("A key has letters from a to z and digits, and begins with a small letter, as in machine.")
    return text


class CustomObjectType(Row):
    """A type of objects that administrators have defined, such as machines. Its attributes are custom fields."""

    key = TextField(
        LONGEST_KEY,
        ordered=True,
        form=type_key,
        description="The name in queries, such as machine; unique, and it cannot be changed.",
    )
    label = TextField(100, folded=True, ordered=True, description="The name of one object that people read.")
    label_folded = CompanionField()
    plural = TextField(100, folded=True, ordered=True, description="The name of several objects that people read.")
    plural_folded = CompanionField()
    description = TextField(500, null=True, description="What the objects are.")
    readers = ChoicesField(
        EmployeeRole,
        null=True,
        description="The roles that read the objects. By default, none but ADMIN and the writers.",
    )
    writers = ChoicesField(
        EmployeeRole,
        null=True,
        description="The roles that read, create, change, delete and restore the objects. By default, none but ADMIN.",
    )
    api_keys = BooleanField(
        default=False,
        description="Whether API keys may read and write the objects, if their scopes allow it."
        " By default, they may not.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("label", "plural", "key")
    unique_rules = {"custom_object_type_key": ("key",)}


class CustomObject(Row):
    """An object of a type that administrators have defined."""

    type = belongs_to("CustomObjectType", inverse=None, description="Its type, which cannot be changed.")
    title = TextField(200, folded=True, ordered=True, description="The object's name.")
    title_folded = CompanionField()
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("title",)
    listed_by = (("type_id", "title_folded"),)
