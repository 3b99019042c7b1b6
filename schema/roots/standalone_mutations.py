"""Mutations that are no change of one entity's row: each is written by hand, and registered here.

`REFUSES_KEY` names the root fields that refuse an idempotency key, because their answer holds a secret, or their input
a password: neither may be kept for a replay.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from models.description import camel
from schema.mapping.definitions import InputField, Resolve, argument, input_field, input_type, resolved_field

REFUSES_KEY: set[str] = set()
"""The root fields that refuse an idempotency key, as clients name them."""

Types = Mapping[str, type]
"""The entities' object types by name."""


@dataclass(frozen=True, slots=True)
class OwnMutation:
    """A mutation by hand: its name, its input's fields, its payload's type, and its resolver."""

    name: str
    description: str
    fields: Callable[[], Sequence[InputField]]
    payload: Callable[[Types], type]
    resolve: Resolve


_own: list[OwnMutation] = []


def own_mutation(
    name: str,
    description: str,
    fields: Callable[[], Sequence[InputField]],
    payload: Callable[[Types], type],
    *,
    refuses_key: bool = False,
) -> Callable[[Resolve], Resolve]:
    """Registers a mutation. Its resolver is called as `resolve(source, info, input)`, with a dict of the input."""

    def wrap(resolve: Resolve) -> Resolve:
        _own.append(OwnMutation(name, description, fields, payload, resolve))
        if refuses_key:
            REFUSES_KEY.add(camel(name))
        return resolve

    return wrap


def add_own_mutations(mutation: type, types: Types) -> None:
    """Adds every one to the root type."""
    for made in _own:
        shown = camel(made.name)
        given = input_type(f"{shown[:1].upper()}{shown[1:]}Input", f"What {shown} takes.")
        for field in made.fields():
            input_field(given, field)
        means = [argument("input", given, "What to do.")]
        refuses = shown in REFUSES_KEY
        payload = made.payload(types)
        resolved_field(mutation, made.name, payload, made.resolve, made.description, means, refuses_key=refuses)
