"""Converts money between exact decimals, used in the GraphQL API, and integer minor units, used in the database."""

from __future__ import annotations

from decimal import Context, Decimal, InvalidOperation

from core.text import excerpt

MAX_MINOR = 10**17
"""The largest amount in minor units. Sums of many such amounts still fit a signed 64-bit integer."""

_MOST_DIGITS = 100
_EXACT = Context(prec=2 * _MOST_DIGITS)

# ISO 4217: active currency codes by their number of decimal places, except for those with two.
_EXPONENTS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
_TWO_PLACES = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF
IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV
MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG"""

EXPONENT: dict[str, int] = dict.fromkeys(_TWO_PLACES.split(), 2) | {
    code: places for places, codes in _EXPONENTS.items() for code in codes.split()
}
"""The number of decimal places of each currency, by ISO 4217 code."""


class TooLarge(ValueError):
    """Raised if an amount is larger than MAX_MINOR minor units."""


def to_minor(amount: Decimal | int | str, currency: str) -> int:
    """Converts an amount to minor units of its currency.

    Raises ValueError if the currency is unknown, the text is not a number, or the amount has too many decimal places.
    Raises TooLarge, a subclass of ValueError, if the amount exceeds MAX_MINOR. The messages are written for end users.
    """
    places = EXPONENT.get(currency)
    if places is None:
        raise ValueError(f"{excerpt(currency)} is not an ISO 4217 currency code.")
    try:
        exact = Decimal(amount)
    except InvalidOperation:
        raise ValueError(f"{str(amount)[:40]!r} is not a decimal number.") from None
    # Check the bounds first: scaling a number like 1E+1000000 would take forever.
    if not exact.is_finite() or exact.adjusted() > 18:
        raise TooLarge("The amount is too large.")
    minor = scaled(exact, places)
    if minor is None:
        raise ValueError(f"{currency} has {places} decimal places.")
    if abs(minor) > MAX_MINOR:
        raise TooLarge("The amount is too large.")
    return minor


def scaled(number: Decimal, places: int) -> int | None:
    """Returns a number times 10 to the power of `places`, or None if the product is not an integer.

    `number` must be finite and less than 10^30.
    """
    if not number:
        return 0
    _, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int) or len(digits) > _MOST_DIGITS or exponent < -_MOST_DIGITS:
        return None
    # Exact: with the default context, scaling would round to 28 digits, and take 1.0…01 for 1.
    moved = number.scaleb(places, _EXACT)
    return int(moved) if moved == moved.to_integral_value() else None


def unscaled(stored: int, places: int) -> str:
    """Formats a number that is stored times 10 to the power of `places`, without trailing zeros."""
    exact = Decimal(stored).scaleb(-places)
    return f"{exact.normalize():f}" if exact else "0"


def to_decimal(minor: int, currency: str) -> Decimal:
    """Converts minor units to an exact decimal with the number of decimal places of the currency."""
    return Decimal(minor).scaleb(-EXPONENT.get(currency, 2))


def written(minor: int, currency: str) -> str:
    """Formats minor units as a decimal number, with the same result as `str(to_decimal(minor, currency))`."""
    # Plain string handling is faster than Decimal, and a page of order lines has hundreds of amounts.
    places = EXPONENT.get(currency, 2)
    if not places:
        return str(minor)
    digits = str(abs(minor)).rjust(places + 1, "0")
    return f"{'-' if minor < 0 else ''}{digits[:-places]}.{digits[-places:]}"
