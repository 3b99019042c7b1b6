"""Makes Strawberry types whose names and fields are known only when the entities are.

Strawberry reads a type from a class body; ours follow from the register. So the definitions are made directly, which
Strawberry foresees for integrations, and their fields are added when every type exists.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from strawberry.annotation import StrawberryAnnotation
from strawberry.schema_directives import OneOf
from strawberry.types.arguments import InputContext, StrawberryArgument
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField
from strawberry.types.info import Info
from strawberry.types.unset import UNSET

from core.errors import BadUserInput

Resolve = Callable[..., Any]
"""A resolver: called with the source, the info, and the field's arguments by their Python names."""


class ResolvedField(StrawberryField):
    """A field with a resolver that is called as `resolve(source, info, **arguments)`."""

    def __init__(
        self,
        name: str,
        annotation: Any,
        resolve: Resolve,
        description: str,
        arguments: Sequence[StrawberryArgument] = (),
        *,
        is_subscription: bool = False,
        refuses_key: bool = False,
        proves: bool = False,
        reads: Any = None,
    ) -> None:
        super().__init__(
            python_name=name,
            type_annotation=StrawberryAnnotation(annotation),
            description=description,
            is_subscription=is_subscription,
        )
        self.arguments = list(arguments)
        self.resolve = resolve
        self.refuses_key = refuses_key
        self.proves = proves
        self.reads = reads

    @property
    def is_basic_field(self) -> bool:
        """Never: Strawberry would look the value up itself."""
        return False

    def get_result(self, source: Any, info: Info | None, args: list[object], kwargs: Any) -> Any:
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


def object_type(
    name: str,
    description: str,
    *,
    interfaces: Sequence[type] = (),
    is_type_of: Callable[[Any, Any], bool] | None = None,
) -> type:
    """A new object type without fields."""
    return _define(name, description, interfaces=interfaces, is_type_of=is_type_of)


def plain_field(type_: type, name: str, annotation: object, description: str, *, reads: object = None) -> None:
    """Adds a field whose value the source has under this very name. `reads`: as `schema.mapping.reads` has it."""
    field = StrawberryField(python_name=name, type_annotation=StrawberryAnnotation(annotation), description=description)
    field.reads = reads  # type: ignore[attr-defined]
    type_.__strawberry_definition__.fields.append(field)  # type: ignore[attr-defined]


def resolved_field(
    type_: type,
    name: str,
    annotation: Any,
    resolve: Resolve,
    description: str,
    arguments: Sequence[StrawberryArgument] = (),
    *,
    refuses_key: bool = False,
    proves: bool = False,
    reads: Any = None,
) -> None:
    """Adds a field with a resolver.

    `refuses_key`: a mutation that must not be sent with an idempotency key. `proves`: a mutation that does nothing but
    one change, which may prove in its statement that the caller stands. `reads`: what a planned read needs to know to
    do without the resolver, as `schema.mapping.reads` has it.
    """
    field = ResolvedField(
        name, annotation, resolve, description, arguments, refuses_key=refuses_key, proves=proves, reads=reads
    )
    type_.__strawberry_definition__.fields.append(field)  # type: ignore[attr-defined]


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
    type_.__strawberry_definition__.fields.append(field)  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class InputField:
    """A field of an input: its Python name, its type, what a client may know of it, and what reads its value."""

    name: str
    annotation: Any
    description: str
    read: Callable[[Any], Any] | None = None
    default: Any = UNSET


def input_type(
    name: str, description: str, *, one_of: bool = False, read: Callable[[dict[str, Any]], object] | None = None
) -> type:
    """A new input type without fields.

    Its values are plain dicts of what the client gave, by Python names, or what `read` makes of them.
    """
    type_ = _define(name, description, is_input=True, one_of=one_of)
    type_.readers = {}  # type: ignore[attr-defined]
    type_.reads = None  # type: ignore[attr-defined]
    type_.read = read  # type: ignore[attr-defined]
    return type_


def input_field(type_: type, field: InputField) -> None:
    """Adds a field to an input; what is not given is absent from the value."""
    definition = type_.__strawberry_definition__  # type: ignore[attr-defined]
    definition.fields.append(
        StrawberryField(
            python_name=field.name,
            type_annotation=StrawberryAnnotation(field.annotation),
            description=field.description,
            default=field.default,
        )
    )
    if field.read:
        type_.readers[field.name] = field.read  # type: ignore[attr-defined]


class _Read(NamedTuple):
    """How a field of an input is read."""

    name: str
    type_: Any
    read: Callable[[Any], Any] | None


def _reads_of(type_: type, context: InputContext) -> dict[str, _Read]:
    """The fields of an input by their names in the graph; looked up once, for an input has up to a hundred of them."""
    known: dict[str, _Read] | None = type_.reads  # type: ignore[attr-defined]
    if known is None:
        known = type_.reads = {  # type: ignore[attr-defined]
            context.config.name_converter.from_field(field): _Read(
                field.python_name,
                field.resolve_type(),
                type_.readers.get(field.python_name),  # type: ignore[attr-defined]
            )
            for field in type_.__strawberry_definition__.fields  # type: ignore[attr-defined]
        }
    return known


def _read_input(type_: type, value: Mapping[str, object], context: InputContext) -> Any:
    """An input's value as a dict by Python names, with its fields' own readers applied, and then the type's own."""
    reads = _reads_of(type_, context)
    result: dict[str, Any] = {}
    for key, given in value.items():
        name, kind, read = reads[key]
        item = context.convert(given, kind, key)
        try:
            result[name] = item if read is None or item is None else read(item)
        except BadUserInput as error:
            raise BadUserInput(error.message, field=[str(one) for one in (*context.path, key)]) from None
    read_all: Callable[[dict[str, Any]], Any] | None = type_.read  # type: ignore[attr-defined]
    return read_all(result) if read_all else result


def _define(
    name: str,
    description: str,
    *,
    is_input: bool = False,
    one_of: bool = False,
    interfaces: Sequence[type] = (),
    is_type_of: Callable[[Any, Any], bool] | None = None,
) -> type:
    type_ = type(name, (), {})
    type_.__strawberry_definition__ = StrawberryObjectDefinition(  # type: ignore[attr-defined]
        name=name,
        is_input=is_input,
        is_interface=False,
        origin=type_,
        description=description,
        interfaces=[interface.__strawberry_definition__ for interface in interfaces],  # type: ignore[attr-defined]
        extend=False,
        directives=[OneOf()] if one_of else [],
        is_type_of=is_type_of,
        resolve_type=None,
        fields=[],
        from_input=_read_input if is_input else None,
    )
    return type_
