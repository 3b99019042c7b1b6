"""Creates Strawberry types at run time, with names and fields derived from the registered entities.

Strawberry usually reads a type from a class body. These definitions are created directly, which Strawberry supports for
integrations, and get their fields once every type exists.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, cast

from strawberry.annotation import StrawberryAnnotation
from strawberry.schema_directives import OneOf
from strawberry.types import get_object_definition
from strawberry.types.arguments import InputContext, StrawberryArgument
from strawberry.types.base import StrawberryObjectDefinition, WithStrawberryObjectDefinition
from strawberry.types.field import StrawberryField
from strawberry.types.info import Info
from strawberry.types.unset import UNSET

from core.errors import BadUserInput

Resolve = Callable[..., Any]
"""A resolver, called with the source, the info, and the field's arguments by their Python names."""


class PlainField(StrawberryField):
    """A field whose value the source holds under the same name."""

    reads: object = None
    """What the field reads, for planned reads: see `schema.mapping.reads`."""

    rows: int | None = None
    """How many rows a list that is not a connection counts as in the cost."""


class ResolvedField(StrawberryField):
    """A field with a resolver, called as `resolve(source, info, **arguments)`."""

    def __init__(
        self,
        name: str,
        annotation: object,
        resolve: Resolve,
        description: str,
        arguments: Sequence[StrawberryArgument] = (),
        *,
        is_subscription: bool = False,
        refuses_key: bool = False,
        reads: object = None,
        charge: int = 0,
        deprecated: str | None = None,
    ) -> None:
        super().__init__(
            python_name=name,
            type_annotation=StrawberryAnnotation(annotation),
            description=description,
            is_subscription=is_subscription,
            deprecation_reason=deprecated,
        )
        self.arguments = list(arguments)
        self.resolve = resolve
        self.refuses_key = refuses_key
        self.reads = reads
        self.charge = charge

    @property
    def is_basic_field(self) -> bool:
        """Always False: for a basic field, Strawberry would skip the resolver."""
        return False

    def get_result(self, source: object, info: Info | None, args: list[object], kwargs: Any) -> object:
        """Calls the resolver."""
        return self.resolve(source, info, **kwargs)


def argument(name: str, annotation: object, description: str, default: object = None) -> StrawberryArgument:
    """Returns an argument of a field. Without a `default`, it is optional if its type is nullable."""
    return StrawberryArgument(
        python_name=name,
        graphql_name=None,
        type_annotation=StrawberryAnnotation(annotation),
        description=description,
        default=UNSET if default is None else default,
    )


def definition_of(type_: type) -> StrawberryObjectDefinition:
    """Returns Strawberry's definition of a type. Raises TypeError if it has none."""
    return get_object_definition(type_, strict=True)


def list_of(type_: Any) -> Any:
    """Returns the annotation `list[type_]` for a type created at run time, which mypy rejects if written inline."""
    return list[type_]


def object_type(
    name: str,
    description: str,
    *,
    interfaces: Sequence[type] = (),
    is_type_of: Callable[[Any, Any], bool] | None = None,
) -> type:
    """Creates an object type without fields."""
    return _defined(type(name, (), {}), name, description, interfaces=interfaces, is_type_of=is_type_of)


def plain_field(
    type_: type, name: str, annotation: object, description: str, *, reads: Any = None, rows: int | None = None
) -> None:
    """Adds a field whose value the source holds under the same name.

    `reads`: what it reads (`schema.mapping.reads`). `rows`: how many rows a list that is not a connection costs.
    """
    field = PlainField(python_name=name, type_annotation=StrawberryAnnotation(annotation), description=description)
    field.reads, field.rows = reads, rows
    definition_of(type_).fields.append(field)


def resolved_field(
    type_: type,
    name: str,
    annotation: object,
    resolve: Resolve,
    description: str,
    arguments: Sequence[StrawberryArgument] = (),
    *,
    refuses_key: bool = False,
    reads: object = None,
    charge: int = 0,
    deprecated: str | None = None,
) -> None:
    """Adds a field with a resolver.

    `refuses_key`: the mutation rejects idempotency keys. `reads`: what it reads, so that a planned read can do without
    the resolver (`schema.mapping.reads`). `charge`: the cost of a root query field that is not a list. `deprecated`:
    what to use instead.
    """
    field = ResolvedField(
        name,
        annotation,
        resolve,
        description,
        arguments,
        refuses_key=refuses_key,
        reads=reads,
        charge=charge,
        deprecated=deprecated,
    )
    definition_of(type_).fields.append(field)


def subscription_field(
    type_: type,
    name: str,
    annotation: object,
    resolve: Resolve,
    description: str,
    arguments: Sequence[StrawberryArgument] = (),
) -> None:
    """Adds a subscription, whose resolver returns an asynchronous iterator of values."""
    field = ResolvedField(name, annotation, resolve, description, arguments, is_subscription=True)
    definition_of(type_).fields.append(field)


@dataclass(frozen=True, slots=True)
class InputField:
    """A field of an input type. `name`: its Python name. `read`: converts its value."""

    name: str
    annotation: object
    description: str
    read: Callable[[Any], object] | None = None
    default: object = UNSET


class _InputType:
    """The base class of every input type."""

    readers: ClassVar[dict[str, Callable[[Any], object]]]
    """The converters of field values, by the fields' Python names."""
    read: ClassVar[Callable[[dict[str, Any]], object] | None]
    """Converts the whole value, if given."""
    reads: ClassVar[dict[str, _Read] | None] = None
    """The fields by their GraphQL names; filled on first use."""


def input_type(
    name: str, description: str, *, one_of: bool = False, read: Callable[[dict[str, Any]], object] | None = None
) -> type:
    """Creates an input type without fields.

    A value is a dict of what the client sent, by Python names, or the result of `read` for that dict.
    """
    made = type(name, (_InputType,), {"readers": {}, "read": read})
    return _defined(made, name, description, is_input=True, one_of=one_of)


def input_field(type_: type, field: InputField) -> None:
    """Adds a field to an input type. If the client omits it, it is absent from the value."""
    definition_of(type_).fields.append(
        StrawberryField(
            python_name=field.name,
            type_annotation=StrawberryAnnotation(field.annotation),
            description=field.description,
            default=field.default,
        )
    )
    if field.read:
        assert issubclass(type_, _InputType)
        type_.readers[field.name] = field.read


class _Read(NamedTuple):
    """The Python name, type and converter of an input field."""

    name: str
    type_: Any
    read: Callable[[Any], object] | None


def _reads_of(type_: type[_InputType], context: InputContext) -> dict[str, _Read]:
    """Returns the fields by their GraphQL names; cached, because an input can have a hundred of them."""
    known = type_.reads
    if known is None:
        known = type_.reads = {
            context.config.name_converter.from_field(field): _Read(
                field.python_name,
                field.resolve_type(),
                type_.readers.get(field.python_name),
            )
            for field in definition_of(type_).fields
        }
    return known


def _read_input(type_: type[_InputType], value: Mapping[str, object], context: InputContext) -> object:
    """Converts an input value: renames its keys, applies the fields' converters, then the type's own."""
    reads = _reads_of(type_, context)
    result: dict[str, object] = {}
    for key, given in value.items():
        name, kind, read = reads[key]
        item = context.convert(given, kind, key)
        try:
            result[name] = item if read is None or item is None else read(item)
        except BadUserInput as error:
            raise BadUserInput(error.message, field=[str(one) for one in (*context.path, key)]) from None
    return type_.read(result) if type_.read else result


def _defined(
    type_: type,
    name: str,
    description: str,
    *,
    is_input: bool = False,
    one_of: bool = False,
    interfaces: Sequence[type] = (),
    is_type_of: Callable[[Any, Any], bool] | None = None,
) -> type:
    cast(type[WithStrawberryObjectDefinition], type_).__strawberry_definition__ = StrawberryObjectDefinition(
        name=name,
        is_input=is_input,
        is_interface=False,
        origin=type_,
        description=description,
        interfaces=[definition_of(interface) for interface in interfaces],
        extend=False,
        directives=[OneOf()] if one_of else [],
        is_type_of=is_type_of,
        resolve_type=None,
        fields=[],
        from_input=_read_input if is_input else None,
    )
    return type_
