"""Money amounts: computation, bounds, and the rule that a row has the same currency as its parent row."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from core.money import MAX_MINOR, TooLarge, to_minor
from models.description import named, snake
from models.fields import Kind
from models.row import Row
from models.values import Money
from resolvers.changes import refusals
from resolvers.changes.unit import Change
from resolvers.search.expressions import LIVING, equals, every


async def same_currency(change: Change, relation: str, *fields: str) -> str:
    """Sets the currency of a changed row to the currency of its parent row, and returns that currency.

    `relation`: the name of the to-one relation to the parent.
    `fields`: the row's money attributes.

    Raises Refused (INVALID) if one of these attributes is given in another currency.
    """
    one = change.entity.description.to_one[relation]
    parent = await change.unit.get(named(one.target).model, change.get(one.column))
    currency = str(parent["currency"]) if parent else ""
    given = change.values.get("currency") if change.given.intersection(fields) else None
    if given is None and not change.given.intersection(fields) and change.before is not None:
        given = change.before["currency"]  # an update that leaves the amounts alone
    amounts = [field for field in fields if change.get(field) is not None]
    if parent is not None and given is not None and given != currency and amounts:
        name = snake(one.target).replace("_", " ")
        message = f"The {name}'s currency is {currency}, not {given}. Give amounts in {currency}."
        raise await refusals.because_of(change.unit, parent, Refused.one(ProblemCode.INVALID, message, amounts[0]))
    change.values["currency"] = currency
    return currency


async def keep_currency(change: Change, column: str, *dependents: type[Row]) -> None:
    """Raises Refused (INVALID) if the currency of a row changes although other rows depend on it.

    `column`: the foreign key of the dependent rows to the changed row.
    `dependents`: the models of the dependent rows.

    Deleted rows do not count. The error does not reveal rows that the viewer may not see.
    """
    if not change.changes("currency") or change.before is None:
        return
    # Rows that refer to this one are inserted without a lock on it, so wait for those that are not committed yet.
    await change.unit.exclude_references(change.entity.description.model, [change.id])
    attributes = change.entity.description.attributes.values()
    amounts = [one.name for one in attributes if one.kind is Kind.MONEY and one.name in change.given]
    for model in dependents:
        field = amounts[0] if amounts else "currency"
        message = f"The currency must stay {change.before['currency']}: other rows have amounts in it."
        refused = Refused.one(ProblemCode.INVALID, message, field)
        await refusals.refuse_if_any(change.unit, model, every(equals(column, change.id), LIVING), refused)


def line_amount(quantity: int, unit_price: int, discount: int) -> int:
    """Returns the amount of a line in minor units of the currency, such as cents. Half a unit is rounded up.

    `quantity`: in thousandths.
    `unit_price`: in minor units.
    `discount`: in hundredths of a per cent.

    Raises Refused (OUT_OF_RANGE) if the amount exceeds MAX_MINOR.
    """
    # Half of the divisor (1,000 for the quantity by 10,000 for the discount) is added to round half up.
    amount = (quantity * unit_price * (10_000 - discount) + 5_000_000) // 10_000_000
    return bounded(amount, "quantity")


def bounded(amount: int, field: str) -> int:
    """Returns `amount`, in minor units, unchanged. Raises Refused (OUT_OF_RANGE) if the amount exceeds MAX_MINOR."""
    if amount > MAX_MINOR:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "The amount is too large. Give a smaller quantity or price.", field)
    return amount


def minor_of(amount: Money, currency: str, field: str, *, least: int = 0) -> int:
    """Converts an amount to minor units of its currency.

    `currency`: the currency that the amount must have.
    `least`: the smallest allowed amount in minor units.

    Raises Refused (INVALID) if the amount is in another currency or has too many decimal places. Raises Refused
    (OUT_OF_RANGE) if the amount is less than `least`, or larger than MAX_MINOR.
    """
    if amount.currency != currency:
        raise Refused.one(
            ProblemCode.INVALID,
            f"The currency is {currency}, not {amount.currency}. Give the amount in {currency}.",
            field,
        )
    try:
        minor = to_minor(amount.amount, currency)
    except TooLarge as error:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, str(error), field) from None
    except ValueError as error:
        raise Refused.one(ProblemCode.INVALID, str(error), field) from None
    if minor < least:
        message = "This must be more than 0." if least else "This must be at least 0."
        raise Refused.one(ProblemCode.OUT_OF_RANGE, message, field)
    return minor
