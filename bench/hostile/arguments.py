"""Attacks by the values of arguments: texts that are slow to handle, expensive filters, injections and guesses."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from bench.hostile.request import Attack, Request, graphql

INJECTED = "x' OR '1'='1'; DROP TABLE customer; --"
MARKS = "a" + "\u0344\u0315" * 16_000


def _sign_in(email: str) -> Request:
    query = 'mutation ($email: String!) { signIn(input: {email: $email, password: "wrong"}) { accessToken } }'
    return graphql(query, {"email": email})


def _sign_ins(n: int) -> Request:
    inputs = (f'{{email: "nobody{n}@example.com", password: "wrong{i}"}}' for i in range(20))
    fields = " ".join(f"a{i}: signIn(input: {given}) {{ accessToken }}" for i, given in enumerate(inputs))
    return graphql(f"mutation {{ {fields} }}")


def _codes(n: int) -> Request:
    fields = " ".join(
        f'a{i}: signInVerify(input: {{challenge: "c{n}", code: "{i:06}"}}) {{ accessToken }}' for i in range(20)
    )
    return graphql(f"mutation {{ {fields} }}")


def _forgotten(n: int) -> Request:
    fields = " ".join(
        f'a{i}: passwordResetRequest(input: {{email: "nobody{n}_{i}@example.com"}}) {{ accepted }}' for i in range(20)
    )
    return graphql(f"mutation {{ {fields} }}")


def _callers(phone: str) -> Request:
    return graphql("query ($phone: String!) { callers(phone: $phone) { ... on Node { id } } }", {"phone": phone})


def _where(where: object, fields: str = "nodes { id }") -> Request:
    query = f"query ($where: CustomerWhere) {{ customers(first: 20, where: $where) {{ {fields} }} }}"
    return graphql(query, {"where": where})


def _hops(count: int) -> dict[str, Any]:
    where: dict[str, Any] = {"name": {"eq": "x"}}
    for _ in range(count):
        where = {"parent": where}
    return where


def _all_in_a_stage(count: int) -> dict[str, Any]:
    """Returns a filter that compares opportunities with all opportunities in the same stage, `count` times over."""
    where: dict[str, Any] = {"name": {"eq": "x"}}
    for n in range(count):
        where = {"stage": {"opportunities": {"none" if n % 2 else "some": where}}}
    return where


def _nested(count: int) -> dict[str, Any]:
    where: dict[str, Any] = {"name": {"eq": "x"}}
    for _ in range(count):
        where = {"not": where}
    return where


def _list(arguments: str, variables: object = None, of: str = "") -> Request:
    return graphql(f"query{of} {{ customers({arguments}) {{ nodes {{ id name }} }} }}", variables)


def _named(name: str) -> Request:
    mutation = "mutation ($i: CustomerCreateInput!) { customerCreate(input: $i) { userErrors { code } } }"
    return graphql(mutation, {"i": {"name": name, "kind": "COMPANY"}})


def _bulks(n: int) -> Request:
    fields = " ".join(f"a{i}: tagBulkCreate(input: $i) {{ userErrors {{ code }} }}" for i in range(11))
    rows = [{"name": f"{n}_{i}"} for i in range(500)]
    return graphql(f"mutation ($i: TagBulkCreateInput!) {{ {fields} }}", {"i": {"rows": rows, "policy": "EACH"}})


def _webhook(url: str) -> Request:
    mutation = "mutation ($i: WebhookCreateInput!) { webhookCreate(input: $i) { userErrors { code } } }"
    return graphql(mutation, {"i": {"name": "x", "url": url, "entityTypes": ["CUSTOMER"], "selection": "id"}})


def _search(text: str) -> Request:
    return graphql("query ($s: String!) { customers(search: $s) { nodes { id } } }", {"s": text})


STRANGERS: dict[str, Attack] = {
    "a sign-in with 32,000 combining marks": Attack(lambda n: _sign_in(f"{n}{MARKS}"), "BAD_USER_INPUT"),
    "a sign-in of an unknown account": Attack(
        lambda n: _sign_in(f"nobody{n}@example.com"), "UNAUTHENTICATED", statements=True
    ),
    "a sign-in with SQL for an e-mail address": Attack(
        lambda _: _sign_in("' OR 1=1 --"), "UNAUTHENTICATED", statements=True
    ),
    "20 sign-ins in a document": Attack(_sign_ins, "LIMIT_EXCEEDED"),
    "20 second factors in a document": Attack(_codes, "LIMIT_EXCEEDED"),
    "a phone number of 20,000 spaces": Attack(lambda n: _callers(f"{n}" + " " * 20_000 + "x"), "UNAUTHENTICATED"),
    "20 forgotten passwords in a document": Attack(_forgotten, "LIMIT_EXCEEDED"),
    "a list without a token": Attack(
        lambda n: graphql(f"query Q{n} {{ customers {{ nodes {{ id }} }} }}"), "UNAUTHENTICATED"
    ),
    "a token that was made up": Attack(
        lambda n: graphql("{ viewer { id } }", authorization=f"Bearer rk_{n}_" + "x" * 40),
        "UNAUTHENTICATED",
        statements=True,
    ),
}
"""Attacks without a token."""

CALLERS: dict[str, Attack] = {
    "a phone number of 20,000 spaces, signed in": Attack(
        lambda n: _callers(f"{n}" + " " * 20_000 + "x"), "BAD_USER_INPUT"
    ),
    "a filter by a phone number of 20,000 spaces": Attack(
        lambda n: _where({"phone": {"eq": f"{n}" + " " * 20_000 + "x"}}), "BAD_USER_INPUT"
    ),
    "a filter by 32,000 combining marks": Attack(lambda n: _where({"name": {"eq": f"{n}{MARKS}"}}), "BAD_USER_INPUT"),
    "a search by 32,000 combining marks": Attack(lambda n: _search(f"{n}{MARKS}"), "LIMIT_EXCEEDED"),
    "a filter by 1,001 values": Attack(lambda n: _where({"city": {"in": [f"{n}"] * 1_001}}), "LIMIT_EXCEEDED"),
    "101 conditions": Attack(
        lambda n: _where({"or": [{"city": {"eq": f"{n}_{i}"}} for i in range(101)]}), "LIMIT_EXCEEDED"
    ),
    "6 relations in a filter": Attack(lambda _: _where(_hops(6)), "LIMIT_EXCEEDED"),
    "60 times not": Attack(lambda _: _where(_nested(60)), "LIMIT_EXCEEDED"),
    "all opportunities for each opportunity": Attack(
        lambda _: graphql(
            "query ($w: OpportunityWhere) { opportunities(where: $w) { nodes { id } } }", {"w": _all_in_a_stage(2)}
        ),
        "LIMIT_EXCEEDED",
    ),
    "11 changes of 500 rows": Attack(_bulks, "LIMIT_EXCEEDED"),
    "a name with a line break": Attack(lambda n: _named(f"x{n}\r\nSet-Cookie: a=b"), "INVALID"),
    "a webhook to the cloud's metadata": Attack(lambda _: _webhook("http://169.254.169.254/latest/"), "INVALID"),
    "a webhook to the server itself": Attack(lambda _: _webhook("https://127.0.0.1:8000/"), "INVALID"),
    "SQL in an id": Attack(
        lambda _: graphql("query ($id: ID!) { customer(id: $id) { id } }", {"id": INJECTED}), "BAD_USER_INPUT"
    ),
    "SQL in a cursor": Attack(lambda _: _list("after: $c", {"c": INJECTED}, "($c: String)"), "BAD_USER_INPUT"),
    "SQL in an order": Attack(
        lambda _: _list(
            "orderBy: $o", {"o": [{"customField": INJECTED, "direction": "ASC"}]}, "($o: [CustomerOrder!])"
        ),
        "BAD_USER_INPUT",
    ),
    "SQL in a filter": Attack(lambda _: _where({"name": {"eq": INJECTED}}), "", statements=True),
    "SQL in a search": Attack(lambda _: _search(INJECTED), "", statements=True),
    "a wildcard in a filter": Attack(lambda _: _where({"name": {"startsWith": "%"}}), "", statements=True),
    "a forged cursor": Attack(
        lambda _: _list("after: $c", {"c": b64encode(b'[99999999999999999999999999, "x"]').decode()}, "($c: String)"),
        "BAD_USER_INPUT",
    ),
    "a customer's id that was guessed": Attack(
        lambda n: graphql("query ($id: ID!) { customer(id: $id) { id } }", {"id": f"019b8000-0000-7000-8000-{n:012x}"}),
        "",
        statements=True,
    ),
}
"""Attacks of callers with a token."""
