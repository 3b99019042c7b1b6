"""Tests that the mappings in docs and examples work, with generated files."""

from __future__ import annotations

import re
from pathlib import Path

from tests.importing.conftest import Folder, totals

ROOT = Path(__file__).resolve().parents[2]


async def test_the_example_of_the_docs(folder: Folder) -> None:
    files = re.findall(
        r"`(\S+)`:\n\n```\w+\n(.*?)```", (ROOT / "docs/import.md").read_text(encoding="utf-8"), re.DOTALL
    )
    assert [name for name, _ in files] == ["customers.csv", "deals.csv", "mapping.toml"]
    for name, content in files:
        folder.write(name, content)
    assert totals(await folder.run(folder.path / "mapping.toml")) == (9, 0, 0, 0)
    assert totals(await folder.run(folder.path / "mapping.toml")) == (0, 0, 9, 0)
    assert await folder.rows(
        "SELECT c.name, c.industry, c.annual_revenue, p.name FROM customer c JOIN customer p ON p.id = c.parent_id"
    ) == [("Acme Works", "machinery", 150_000_000, "Acme Holding")]


async def test_the_maven_mapping(folder: Folder) -> None:
    folder.write(
        "accounts.csv",
        """
        account,sector,year_established,revenue,employees,office_location,subsidiary_of
        Below Ltd,technolgy,1990,1.25,12,Kenya,Above Inc
        Above Inc,medical,1980,30,400,United States,
        Wrong Co,retail,1970,much,3,Norway,
        """,
    )
    folder.write("products.csv", "product,series,sales_price\nGTX Pro,GTX,1000\nZZ 1,ZZ,20\nZZ 2,ZZ,-1")
    folder.write(
        "sales_teams.csv",
        """
        sales_agent,manager,regional_office
        Agent One,Manager A,Here
        Agent Two,Manager A,Here
        Agent Six,,There
        Agent Ten,Manager B,There
        """,
    )
    folder.write(
        "sales_pipeline.csv",
        """
        opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
        A1,Agent One,GTXPro,Below Ltd,Won,1/2/2017,3/4/2017,990
        A2,Agent Two,ZZ 1,,Lost,1/2/2017,3/5/2017,0
        A3,Agent Ten,ZZ 1,,Engaging,1/2/2017,,
        A4,Agent Ten,ZZ 1,Above Inc,Prospecting,,,
        A5,Agent Ten,ZZ 1,Above Inc,Won,1/2/2017,3/4/2017,
        """,
    )
    mapping = ROOT / "examples/maven-crm.toml"
    summary = await folder.run(mapping)
    assert sorted(file for file, *_ in folder.refused()) == [
        "accounts.csv",
        "products.csv",
        "sales_pipeline.csv",
        "sales_teams.csv",
    ]
    assert {step.name: step.created for step in summary.steps} == {
        "offices": 2,
        "managers": 2,
        "agents": 3,
        "products": 2,
        "placeholder customer": 1,
        "accounts": 2,
        "pipeline": 1,
        "stages": 4,
        "opportunities": 4,
        "opportunities: OpportunityLine": 4,
        "opportunities: SalesRecord": 1,
    }
    assert [use.lines for use in summary.placeholders] == [2]
    assert await folder.rows(
        "SELECT o.external_id, o.expected_amount, s.name, e.full_name, m.full_name, CAST(o.expected_close_date AS TEXT)"
        " FROM opportunity o JOIN stage s ON s.id = o.stage_id JOIN employee e ON e.id = o.owner_id"
        " JOIN employee m ON m.id = e.manager_id ORDER BY 1"
    ) == [
        ("maven:A1", 100_000, "Won", "Agent One", "Manager A", "2017-03-04"),
        ("maven:A2", 2_000, "Lost", "Agent Two", "Manager A", "2017-03-05"),
        ("maven:A3", 2_000, "Engaging", "Agent Ten", "Manager B", None),
        ("maven:A4", 2_000, "Prospecting", "Agent Ten", "Manager B", None),
    ]
    moves = "SELECT o.external_id, s.name, CAST(c.at AS TEXT), c.seconds_spent FROM stage_change c"
    found = await folder.rows(
        f"{moves} JOIN opportunity o ON o.id = c.opportunity_id JOIN stage s ON s.id = c.to_stage_id ORDER BY 1, c.at"
    )
    # From 2 January to 4 March 2017 are 61 days, to 5 March 62 days.
    assert [(row[0][-2:], row[1], str(row[2])[:10], row[3]) for row in found if row[1] != "Prospecting"] == [
        ("A1", "Engaging", "2017-01-02", None),
        ("A1", "Won", "2017-03-04", 61 * 86_400),
        ("A2", "Engaging", "2017-01-02", None),
        ("A2", "Lost", "2017-03-05", 62 * 86_400),
        ("A3", "Engaging", "2017-01-02", None),
    ]
    sales = "SELECT amount, currency, CAST(sold_on AS TEXT) FROM sales_record"
    assert await folder.rows(sales) == [(99_000, "USD", "2017-03-04")]
    assert totals(await folder.run(mapping))[:2] == (0, 0)


async def test_the_funnel_mapping(folder: Folder) -> None:
    folder.write(
        "leads.csv",
        """
        lead_id,first_contact,landing_page,origin
        a1,2018-02-01,page one,organic_search
        b2,2017-10-20,page one,unknown
        c3,2018-03-22,,paid_search
        d4,2018-01-19,page two,
        """,
    )
    folder.write(
        "deals.csv",
        """
        lead_id,account_id,segment,rep_id,won_at,revenue
        a1,s1,pet,r1,2018-02-26 19:58:54,0.0
        d4,s2,home decor,r1,2018-02-02 10:00:00,1500.5
        b2,s3,home decor,r2,2017-10-01 10:00:00,0
        """,
    )
    mapping = ROOT / "examples/funnel.toml"
    summary = await folder.run(mapping)
    # The last deal was won before its lead came in, so its lead stays open.
    assert totals(summary) == (1 + 2 + 2 + 4 + 3 + 3, 2, 0, 1)
    sql = (
        "SELECT l.source, l.source_detail, l.status, c.industry, o.expected_amount, s.kind, e.role"
        " FROM lead l LEFT JOIN customer c ON c.id = l.converted_customer_id"
        " LEFT JOIN opportunity o ON o.id = l.converted_opportunity_id AND o.source_lead_id = l.id"
        " LEFT JOIN stage s ON s.id = o.stage_id LEFT JOIN employee e ON e.id = l.owner_id ORDER BY l.received_at"
    )
    assert await folder.rows(sql) == [
        (None, "page one", "NEW", None, None, None, None),
        (None, "page two", "CONVERTED", "home decor", 150_050, "WON", "SALES"),
        ("organic_search", "page one", "CONVERTED", "pet", None, "WON", "SALES"),
        ("paid_search", None, "NEW", None, None, None, None),
    ]
    again = await folder.run(mapping)
    assert totals(again) == (0, 0, 15 + 2, 1)


async def test_a_name_is_made_of_a_column_or_else_of_a_text(folder: Folder) -> None:
    folder.write("leads.csv", "id,contact,firm\n1,Ann,\n2,,Acme\n3,,\n,,\n")
    folder.write(
        "mapping.toml",
        """
        [[steps]]
        name = "leads"
        entity = "Lead"
        file = "leads.csv"
        external_id = "x{firm}:{id}"

        [steps.set]
        name = { column = ["contact", "firm"], otherwise = "Lead {id}", default = "Nobody" }
        """,
    )
    await folder.run(folder.path / "mapping.toml")
    assert sorted(await folder.rows("SELECT name FROM lead")) == [("Acme",), ("Ann",), ("Lead 3",)]
