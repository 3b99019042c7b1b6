"""Creates Strawberry types and fields at run time.

Strawberry usually reads a type from a class body. In this module, `object_type` and `input_type` create a type without
fields, and functions such as `plain_field` add the fields one by one. So types can refer to each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, cast

from strawberry.annotation import StrawberryAnnotation
from strawberry.schema_directives import OneOf
from strawberry.types import get_object_definition
from strawberry.types.arguments import InputContext, StrawberryArgument
from strawberry.types.base import (
    StrawberryList,
    StrawberryObjectDefinition,
    StrawberryOptional,
    WithStrawberryObjectDefinition,
)
from strawberry.types.field import StrawberryField
from strawberry.types.info import Info
from strawberry.types.unset import UNSET

from core.errors import BadUserInput
from core.text import accepted

Resolve = Callable[..., Any]
"""A resolver. Its arguments are the source, the info, and the field's arguments as keywords with Python names."""


class PlainField(StrawberryField):
    """A field without a resolver.

    Its value is the item or attribute of the source that has the field's Python name.
    """

    reads: object = None
    """The data that the field reads, as a value from `schema.mapping.reads`; None prevents a planned read."""

    rows: int | None = None
    """For a list that is not a connection: the number of rows that the cost of an operation assumes."""


class ResolvedField(StrawberryField):
    """A field with a resolver. The function `resolved_field` describes the arguments."""

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
        public: bool = False,
        once: bool = False,
        selects: Mapping[str, int] | None = None,
    ) -> None:
        super().__init__(
            python_name=name,
            type_annotation=StrawberryAnnotation(annotation),
            description=description,
            is_subscription=is_subscription,
            deprecation_reason=deprecated,
        )
        self.arguments = list(arguments)
        self.resolve, self.reads = resolve, reads
        self.charge, self.selects = charge, selects or {}
        self.public, self.once, self.refuses_key = public, once, refuses_key

    @property
    def is_basic_field(self) -> bool:
        """Always False. If it were true, Strawberry would not call the resolver."""
        return False

    def get_result(self, source: object, info: Info | None, args: list[object], kwargs: Any) -> object:
        """Calls the resolver and returns its result."""
        return self.resolve(source, info, **kwargs)


def argument(name: str, annotation: object, description: str, default: object = None) -> StrawberryArgument:
    """Returns an argument of a field. If `default` is omitted, the argument is required unless its type is nullable."""
    return StrawberryArgument(
        python_name=name,
        graphql_name=None,
        type_annotation=StrawberryAnnotation(annotation),
        description=description,
        default=UNSET if default is None else default,
    )


def definition_of(type_: type) -> StrawberryObjectDefinition:
    """Returns Strawberry's definition of a type. Raises TypeError if `type_` is not a Strawberry type."""
    return get_object_definition(type_, strict=True)


def list_of(type_: Any) -> Any:
    """Returns the annotation `list[type_]`. For a type created at run time, mypy would reject this expression."""
    return list[type_]


def object_type(
    name: str,
    description: str,
    *,
    interfaces: Sequence[type] = (),
    is_type_of: Callable[[Any, Any], bool] | None = None,
) -> type:
    """Creates an object type without fields. `is_type_of`: a function that returns whether a source is of this type."""
    return _defined(type(name, (), {}), name, description, interfaces=interfaces, is_type_of=is_type_of)


def plain_field(
    type_: type, name: str, annotation: object, description: str, *, reads: Any = None, rows: int | None = None
) -> None:
    """Adds a field without a resolver (see `PlainField`).

    `reads`: the data that the field reads (see `schema.mapping.reads`).
    `rows`: for a list, the maximum number of items.
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
    public: bool = False,
    once: bool = False,
    selects: Mapping[str, int] | None = None,
) -> None:
    """Adds a field with a resolver.

    - `refuses_key`: whether the field is a mutation that rejects idempotency keys.
    - `reads`: the data that the field reads (`schema.mapping.reads`). It makes planned reads of the field possible.
    - `charge`: the cost of a field that is not a list. `selects`: the cost of rows that an input field selects.
    - `deprecated`: the deprecation reason, which says what to use instead.
    - `public`: whether the field can be used without a token. `once`: whether an operation may have it only once.
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
        public=public,
        once=once,
        selects=selects,
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
    """Adds a subscription field. Its resolver returns an asynchronous iterator of values."""
    field = ResolvedField(name, annotation, resolve, description, arguments, is_subscription=True)
    definition_of(type_).fields.append(field)


@dataclass(frozen=True, slots=True)
class InputField:
    """A field of an input type. `name`: its Python name. `read`: a function that converts a value that is not null."""

    name: str
    annotation: object
    description: str
    read: Callable[[Any], object] | None = None
    default: object = UNSET


def text_of(most: int) -> Callable[[str], str]:
    """Returns a `read` function for an input field with a text of at most `most` characters.

    Use this function only for a text that is in no attribute of an entity: attributes report a longer text in
    `userErrors`. The returned function raises BadUserInput as `core.text.accepted` does.
    """
    return lambda text: accepted(text, most)


class _InputType:
    """The base class of every input type."""

    readers: ClassVar[dict[str, Callable[[Any], object]]]
    """The functions that convert field values, by the fields' Python names."""
    read: ClassVar[Callable[[dict[str, Any]], object] | None]
    """Converts the dict of all field values; None to keep the dict."""
    reads: ClassVar[dict[str, _Read] | None] = None
    """The fields by their GraphQL names; None until the first value of the type is converted."""


def input_type(
    name: str, description: str, *, one_of: bool = False, read: Callable[[dict[str, Any]], object] | None = None
) -> type:
    """Creates an input type without fields.

    For a value of this type, a resolver gets a dict from the Python names of the fields to their values. The dict
    contains only fields that the client sent. `read`: a function that converts the dict before the resolver gets it.
    """
    made = type(name, (_InputType,), {"readers": {}, "read": read})
    return _defined(made, name, description, is_input=True, one_of=one_of)


def input_field(type_: type, field: InputField) -> None:
    """Adds a field to an input type.

    If the client omits the field and the field has no default, the dict that resolvers get does not contain the field.
    """
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
    """How the values of an input field are read.

    `name`: the field's Python name.
    `nested`: the input type of the values; None for scalars and enum values, which are not converted.
    `several`: whether the values are lists.
    `read`: a function that converts the value.
    """

    name: str
    nested: type[_InputType] | None
    several: bool
    read: Callable[[Any], object] | None


def _reads_of(type_: type[_InputType], context: InputContext) -> dict[str, _Read]:
    """Returns the fields of an input type by their GraphQL names."""
    # The result is cached, because creating it again for each value would be slow: an input type can have a hundred
    # fields.
    known = type_.reads
    if known is None:
        known = type_.reads = {
            context.config.name_converter.from_field(field): _read_of(field, type_.readers.get(field.python_name))
            for field in definition_of(type_).fields
        }
    return known


def _read_of(field: StrawberryField, read: Callable[[Any], object] | None) -> _Read:
    type_, several = field.resolve_type(), False
    while isinstance(type_, StrawberryOptional | StrawberryList):
        type_, several = type_.of_type, several or isinstance(type_, StrawberryList)
    nested = type_ if isinstance(type_, type) and issubclass(type_, _InputType) else None
    return _Read(field.python_name, nested, several, read)


def nested_inputs(type_: type) -> Iterator[tuple[str, type, bool]]:
    """Yields the fields of input objects: Python name, type of the objects, and whether the values are lists."""
    for read in (_read_of(field, None) for field in definition_of(type_).fields):
        if read.nested is not None:
            yield read.name, read.nested, read.several


def _read_input(type_: type[_InputType], value: Mapping[str, Any], context: InputContext) -> object:
    """Converts the value of an input type: renames keys, converts values, and calls `type_.read`.

    If the value of a field is invalid, raises BadUserInput with the path of this field.
    """
    return _read_nested(type_, value, context, context.path)


# Strawberry could convert nested values, but takes 5 µs for each, and a bulk mutation has thousands of them.
def _read_nested(
    type_: type[_InputType], value: Mapping[str, Any], context: InputContext, path: tuple[str | int, ...]
) -> object:
    reads = type_.reads or _reads_of(type_, context)
    result: dict[str, object] = {}
    for key, item in value.items():
        name, nested, several, read = reads[key]
        if item is None:
            pass
        elif several and nested is not None:
            item = [
                None if one is None else _read_nested(nested, one, context, (*path, key, index))
                for index, one in enumerate(item)
            ]
        elif nested is not None:
            item = _read_nested(nested, item, context, (*path, key))
        elif several:
            item = list(item)  # graphql-core uses the same list whenever a default value applies
        try:
            result[name] = item if read is None or item is None else read(item)
        except BadUserInput as error:
            raise BadUserInput(error.message, field=[str(one) for one in (*path, key)]) from None
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
