"""Money amounts: computation and bounds."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from core.money import MAX_MINOR, TooLarge, to_minor
from models.values import Money


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
