"""Tests that searches and late pages use indexes, among 300,000 customers."""

from __future__ import annotations

import time

import pytest

import models
from core.settings import Settings
from models.database import connect
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.reads.loaders import Reader
from resolvers.reads.where import free_text
from resolvers.search.expressions import EVERY_ROW, LIVING, equals, every
from resolvers.search.order import order_by
from resolvers.search.page import ListQuery, Window
from resolvers.search.statements import rows
from tests.search.bulk import RARE, RARE_NAME, fill, row_id
from tests.search.plans import plan, scans

CUSTOMERS = 300_000
AT_ONCE = 0.05
"""The maximum time in seconds.

With an index, a search takes one or two milliseconds; reading all customers takes longer.
"""

pytestmark = pytest.mark.prove


async def test_search_and_pages(settings: Settings) -> None:
    entity = registry.of(models.Customer)
    customer = entity.description
    async with connect(settings) as database:
        await fill(database, 1_000, customer=CUSTOMERS)
        reader = Reader(database, SYSTEM)
        for keys in ([], [(customer.attributes["name"], False)], [(customer.attributes["name"], True)]):
            order = order_by(customer, keys)
            wanted = free_text(entity, SYSTEM, RARE_NAME[:2])
            text = await plan(database, rows(database, customer, every(wanted, LIVING), order, 21))
            assert not scans(text), text
            assert "customer_search" in text or "VIRTUAL TABLE" in text, text
            found = await _at_once(reader, ListQuery(wanted, order, Window(20)))
            assert len(found) == 20
            assert await reader.count(entity, wanted, None) == CUSTOMERS // RARE

            n = CUSTOMERS // 2 + 10
            middle = rows(database, customer, equals("id", row_id(n)), order, 1)
            position = middle.reader.record((await database.fetch(middle.sql, middle.parameters))[0])
            after = order.cursor(position)
            page = await _at_once(reader, ListQuery(EVERY_ROW, order, Window(20, after=after)))
            step = -1 if keys and keys[0][1] else 1
            assert page[0] == row_id(n + step)


async def _at_once(reader: Reader, query: ListQuery) -> list[object]:
    page = await reader.page(registry.of(models.Customer), query)
    seconds = []
    for _ in range(5):
        began = time.perf_counter()
        page = await reader.page(registry.of(models.Customer), query)
        seconds.append(time.perf_counter() - began)
    assert sorted(seconds)[2] < AT_ONCE, seconds
    return [record.id for record in page.records]
