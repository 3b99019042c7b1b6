"""Makes Strawberry types whose names and fields are known only when the entities are.

Strawberry reads a type from a class body; ours follow from the register. So the definitions are made directly, which
Strawberry foresees for integrations, and their fields are added when every type exists.
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
"""A resolver: called with the source, the info, and the field's arguments by their Python names."""


class PlainField(StrawberryField):
    """A field whose value the source has under the field's own name."""

    reads: object = None
    """What a planned read needs to know of it, as `schema.mapping.reads` has it."""

    rows: int | None = None
    """For the cost of a list that is not a connection: how many rows it counts as."""


class ResolvedField(StrawberryField):
    """A field with a resolver that is called as `resolve(source, info, **arguments)`."""

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
        """Never: Strawberry would look the value up itself."""
        return False

    def get_result(self, source: object, info: Info | None, args: list[object], kwargs: Any) -> object:
        """Calls the resolver."""
        return self.resolve(source, info, **kwargs)


def argument(name: str, annotation: object, description: str, default: object = None) -> StrawberryArgument:
    """An argument of a field; without a `default` it is null where it may be, and required where it may not."""
    return StrawberryArgument(
        python_name=name,
        graphql_name=None,
        type_annotation=StrawberryAnnotation(annotation),
        description=description,
        default=UNSET if default is None else default,
    )


def definition_of(type_: type) -> StrawberryObjectDefinition:
    """Strawberry's definition of a type. Raises TypeError when it has none."""
    return get_object_definition(type_, strict=True)


def list_of(type_: Any) -> Any:
    """The annotation of a list of a type that is made at run time, which a type checker takes for a value."""
    return list[type_]


def object_type(
    name: str,
    description: str,
    *,
    interfaces: Sequence[type] = (),
    is_type_of: Callable[[Any, Any], bool] | None = None,
) -> type:
    """A new object type without fields."""
    return _defined(type(name, (), {}), name, description, interfaces=interfaces, is_type_of=is_type_of)


def plain_field(
    type_: type, name: str, annotation: object, description: str, *, reads: Any = None, rows: int | None = None
) -> None:
    """Adds a field whose value the source has under this very name.

    `reads`: as `schema.mapping.reads` has it. `rows`: of a list that is no connection, as how many rows it is measured.
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

    `refuses_key`: a mutation that must not be sent with an idempotency key. `reads`: what a planned read needs to know
    to do without the resolver (`schema.mapping.reads`). `charge`: the cost of a query's field that is not a list.
    `deprecated`: what to use instead.
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
    """Adds a field whose resolver is an asynchronous generator of its values."""
    field = ResolvedField(name, annotation, resolve, description, arguments, is_subscription=True)
    definition_of(type_).fields.append(field)


@dataclass(frozen=True, slots=True)
class InputField:
    """A field of an input: its Python name, its type, what a client may know of it, and what reads its value."""

    name: str
    annotation: object
    description: str
    read: Callable[[Any], object] | None = None
    default: object = UNSET


class _InputType:
    """The base of every input type: how its values are read."""

    readers: ClassVar[dict[str, Callable[[Any], object]]]
    """What reads the value of a field, by the field's Python name."""
    read: ClassVar[Callable[[dict[str, Any]], object] | None]
    """What reads the whole value."""
    reads: ClassVar[dict[str, _Read] | None] = None
    """The fields by their names in the graph, once they were looked up."""


def input_type(
    name: str, description: str, *, one_of: bool = False, read: Callable[[dict[str, Any]], object] | None = None
) -> type:
    """A new input type without fields.

    Its values are plain dicts of what the client gave, by Python names, or what `read` makes of them.
    """
    made = type(name, (_InputType,), {"readers": {}, "read": read})
    return _defined(made, name, description, is_input=True, one_of=one_of)


def input_field(type_: type, field: InputField) -> None:
    """Adds a field to an input; what is not given is absent from the value."""
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
    """How a field of an input is read."""

    name: str
    type_: Any
    read: Callable[[Any], object] | None


def _reads_of(type_: type[_InputType], context: InputContext) -> dict[str, _Read]:
    """The fields of an input by their names in the graph; looked up once, for an input has up to a hundred of them."""
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
    """An input's value as a dict by Python names, with its fields' own readers applied, and then the type's own."""
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
