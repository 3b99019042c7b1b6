"""Tests of parsing cells, without a database: numbers, dates, and texts that are cleaned first."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from jobs.importing.cleaning import Cleaning
from jobs.importing.dates import DateFormat
from jobs.importing.numerals import Numeral

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("numeral", "text", "number"),
    [
        (Numeral(), "12", "12"),
        (Numeral(), "-0.50", "-0.50"),
        (Numeral(), "+7.", "7"),
        (Numeral(), ".5", "0.5"),
        (Numeral(), "-.25", "-0.25"),
        (Numeral(), "1e3", "1000"),
        (Numeral(), "2.5E-3", "0.0025"),
        (Numeral(), "1.7e+05", "170000"),
        (Numeral(), "\u22123", "-3"),
        (Numeral(ignore=","), "1,234.50", "1234.50"),
        (Numeral(ignore=","), "12,345,678", "12345678"),
        (Numeral(ignore=","), "-999,999", "-999999"),
        (Numeral(ignore=","), "1234", "1234"),
        (Numeral(ignore="$,"), "$1,234", "1234"),
        (Numeral(ignore="$,"), "-$1,234", "-1234"),
        (Numeral(ignore="$ "), "$ -5", "-5"),
        (Numeral(ignore="€ .", decimal_mark=","), "1.234 €", "1234"),
        (Numeral(ignore=".", decimal_mark=","), "1.234,5", "1234.5"),
        (Numeral(ignore=".", decimal_mark=","), ",5", "0.5"),
        (Numeral(ignore=" ", decimal_mark=","), "1 234 567,89", "1234567.89"),
        (Numeral(ignore="\u202f", decimal_mark=","), "1\u202f234,5", "1234.5"),
        (Numeral(ignore="'"), "1'234.5", "1234.5"),
        (Numeral(ignore="USD "), "USD 5", "5"),
        (Numeral(scale=Decimal("0.01")), "1.5", "0.015"),
        (Numeral(round=2), "957.5775", "957.58"),
        (Numeral(round=2), "0.005", "0.01"),
        (Numeral(round=2), "-0.005", "-0.01"),
        (Numeral(round=2), "1.004999", "1.00"),
        (Numeral(round=0), "2.5", "3"),
        (Numeral(round=2, scale=Decimal(1000)), "1.2345678", "1234.57"),
        (Numeral(round=1), "7", "7.0"),
    ],
)
def test_a_number(numeral: Numeral, text: str, number: str) -> None:
    assert numeral.parse(text) == Decimal(number)


@pytest.mark.parametrize(
    ("numeral", "text"),
    [
        (Numeral(), "1,5"),
        (Numeral(), "1.2.3"),
        (Numeral(), "."),
        (Numeral(), "e3"),
        (Numeral(), "1e"),
        (Numeral(), "1e999"),
        (Numeral(), "0x10"),
        (Numeral(), "1_000"),
        (Numeral(), "NaN"),
        (Numeral(), "--1"),
        (Numeral(), "１２"),
        (Numeral(), "1 2"),
        (Numeral(), ""),
        (Numeral(ignore=","), "261,96"),
        (Numeral(ignore=","), "1,2,3"),
        (Numeral(ignore=","), "1234,567"),
        (Numeral(ignore=","), "1,23,456"),
        (Numeral(ignore=","), "1,234,5"),
        (Numeral(ignore=","), "0,123"),
        (Numeral(ignore=","), ",5"),
        (Numeral(ignore=","), "5,"),
        (Numeral(ignore="$,"), "$,5"),
        (Numeral(ignore=","), "1,234.567,8"),
        (Numeral(ignore=","), "1,,234"),
        (Numeral(ignore=",'"), "1,234'567"),
        (Numeral(ignore="$"), "1$2"),
        (Numeral(ignore="%"), "1%2%"),
        (Numeral(ignore=".", decimal_mark=","), "1.5"),
        (Numeral(ignore=".", decimal_mark=","), "1.5,0"),
        (Numeral(ignore=" ", decimal_mark=","), "12 34"),
        (Numeral(decimal_mark=","), "1.5"),
    ],
)
def test_what_is_no_number(numeral: Numeral, text: str) -> None:
    with pytest.raises(ValueError, match="is not a number"):
        numeral.parse(text)


@pytest.mark.parametrize("options", [{"ignore": "1"}, {"ignore": "-"}, {"ignore": "."}, {"decimal_mark": ""}])
@pytest.mark.parametrize("mark", [","])
def test_a_numeral_that_would_change_numbers(options: dict[str, str], mark: str) -> None:
    with pytest.raises(ValueError, match=r"ignored|decimal mark"):
        _ = Numeral(**options)  # type: ignore[arg-type]  # of mypy's: the values are texts
    with pytest.raises(ValueError, match="cannot be ignored"):
        _ = Numeral(ignore=mark, decimal_mark=mark)


@pytest.mark.parametrize(
    ("cleaning", "text", "mended"),
    [
        (Cleaning(replace=(("-", ""), ("l", "1"))), "l2-3", "123"),
        (Cleaning(split=("/", 1)), "030 1 / 030 2", "030 1"),
        (Cleaning(split=("/", -1)), "030 1 / 030 2", "030 2"),
        (Cleaning(split=("/", 3)), "030 1 / 030 2", ""),
        (Cleaning(split=("/", -3)), "a / b", ""),
        (Cleaning(strip='*"'), ' "* x *"', "x"),
        (Cleaning(empty_when=frozenset({"0.0", "n/a"})), "n/a", ""),
        (Cleaning(empty_when=frozenset({"0.0"})), "0.00", "0.00"),
        (Cleaning((("N", "n"),), ("|", 2), "#", frozenset({"n/a"})), "1|#N/A#", "n/A"),
        (Cleaning((("N/A", "n/a"),), ("|", 2), "#", frozenset({"n/a"})), "1|#N/A#", ""),
    ],
)
def test_a_text_is_mended(cleaning: Cleaning, text: str, mended: str) -> None:
    assert cleaning.apply(text) == mended


@pytest.mark.parametrize(
    ("format", "text", "day"),
    [
        (DateFormat("%m/%d/%y", 1950), "12/31/69", date(1969, 12, 31)),
        (DateFormat("%m/%d/%y", 1950), "12/31/49", date(2049, 12, 31)),
        (DateFormat("%m/%d/%y", 1950), "01/01/50", date(1950, 1, 1)),
        (DateFormat("%d.%m.%y", 1926), "14.03.56", date(1956, 3, 14)),
        (DateFormat("%d.%m.%y", 1926), "14.03.26", date(1926, 3, 14)),
        (DateFormat("%d.%m.%y", 2000), "29.02.00", date(2000, 2, 29)),
        (DateFormat("%Y%m%d"), "19000228", date(1900, 2, 28)),
        (DateFormat(), "1970-01-01", date(1970, 1, 1)),
    ],
)
def test_a_day(format: DateFormat, text: str, day: date) -> None:
    format.check()
    assert format.day(text) == day


@pytest.mark.parametrize(
    ("format", "text"),
    [
        (DateFormat("%d.%m.%y", 1850), "29.02.00"),  # 1900 was no leap year
        (DateFormat("%d/%m/%Y"), "30/02/2024"),
        (DateFormat("%d/%m/%Y"), "1/2/24"),
        (DateFormat(), "45123"),
    ],
)
def test_what_is_no_day(format: DateFormat, text: str) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        format.day(text)


@pytest.mark.parametrize("text", ["%m/%d/%y", "%d-%b-%y", "%D", "%x", "%Y", "%m/%Y", "%H:%M", "%d.%m.%Y %Z"])
def test_a_format_that_does_not_say_the_day(text: str) -> None:
    with pytest.raises(ValueError, match=r"year|offset"):
        DateFormat(text).check()


@pytest.mark.parametrize("text", ["%d/%m/%Y %I:%M", "%Y-%m-%d %I:%M:%S", "%I %d.%m.%Y", "%d.%m.%Y %M"])
def test_a_format_that_does_not_say_the_hour(text: str) -> None:
    DateFormat(text).check()
    with pytest.raises(ValueError, match="before or after noon"):
        DateFormat(text).check_time()


@pytest.mark.parametrize("text", ["%d/%m/%Y %I:%M %p", "%d/%m/%Y %H:%M", "%Y-%m-%dT%H", "%Y-%m-%d", "%c"])
def test_a_format_that_says_the_hour_or_none(text: str) -> None:
    DateFormat(text).check_time()


@pytest.mark.parametrize(
    ("format", "text", "zone", "moment"),
    [
        (DateFormat(), "2024-03-31 03:30", BERLIN, datetime(2024, 3, 31, 1, 30, tzinfo=UTC)),
        (DateFormat(), "2024-10-27 01:59", BERLIN, datetime(2024, 10, 26, 23, 59, tzinfo=UTC)),
        (DateFormat(), "2024-10-27 03:00", BERLIN, datetime(2024, 10, 27, 2, 0, tzinfo=UTC)),
        (DateFormat(), "2024-10-27T02:30+01:00", BERLIN, datetime(2024, 10, 27, 1, 30, tzinfo=UTC)),
        (DateFormat("%d.%m.%Y"), "31.03.2024", BERLIN, datetime(2024, 3, 30, 23, tzinfo=UTC)),
        # On this day, clocks went from 00:00 to 01:00: the day began at 01:00.
        (DateFormat(), "2018-11-04", ZoneInfo("America/Sao_Paulo"), datetime(2018, 11, 4, 3, tzinfo=UTC)),
        # On this day, clocks went back from 01:00 to 00:00: the day began at the first midnight.
        (DateFormat(), "2020-10-25", ZoneInfo("Atlantic/Azores"), datetime(2020, 10, 25, 0, tzinfo=UTC)),
        (DateFormat("%d/%m/%Y %I:%M %p"), "01/02/2024 03:30 PM", BERLIN, datetime(2024, 2, 1, 14, 30, tzinfo=UTC)),
    ],
)
def test_a_moment(format: DateFormat, text: str, zone: ZoneInfo, moment: datetime) -> None:
    assert format.moment(text, zone) == moment


@pytest.mark.parametrize(
    ("format", "text", "zone", "why"),
    [
        (DateFormat(), "2024-03-31 02:30", BERLIN, "does not exist"),
        (DateFormat(), "20240331T020000", BERLIN, "does not exist"),
        (DateFormat("%d.%m.%Y %H:%M"), "31.03.2024 02:59", BERLIN, "does not exist"),
        (DateFormat(), "2024-10-27 02:30", BERLIN, "occurs twice"),
        (DateFormat("%d.%m.%Y %H"), "27.10.2024 02", BERLIN, "occurs twice"),
        (DateFormat(), "2024-03-10 02:00", ZoneInfo("America/New_York"), "does not exist"),
        (DateFormat(), "2024-11-03 01:59:59", ZoneInfo("America/New_York"), "occurs twice"),
        (DateFormat(), "2018-11-04 00:30", ZoneInfo("America/Sao_Paulo"), "does not exist"),
        (DateFormat(), "2024-10-06 02:15", ZoneInfo("Australia/Lord_Howe"), "does not exist"),
        (DateFormat(), "9999-12-31 23:00", ZoneInfo("America/New_York"), "outside the years"),
        (DateFormat(), "2024-13-01", BERLIN, "is not a time"),
    ],
)
def test_what_is_no_moment(format: DateFormat, text: str, zone: ZoneInfo, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        format.moment(text, zone)
