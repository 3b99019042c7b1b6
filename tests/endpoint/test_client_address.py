"""Tests which network address a client has, with and without trusted proxies."""

from __future__ import annotations

import ipaddress
from typing import Any

import pytest
from starlette.requests import HTTPConnection

from core.errors import CommandError
from core.settings import load
from schema.transport.client_address import MAX_PROXIES, client_address

PROXIES = tuple(ipaddress.ip_network(one) for one in ("127.0.0.1", "10.0.0.0/8", "2001:db8:1::/48"))


def found(peer: str | None, *lines: str, trusted: Any = PROXIES, name: str = "x-forwarded-for") -> str | None:
    headers = [(name.encode(), line.encode("latin-1")) for line in lines]
    client = None if peer is None else (peer, 1234)
    return client_address(HTTPConnection({"type": "http", "headers": headers, "client": client}), trusted)


@pytest.mark.parametrize("peer", ["127.0.0.1", "10.0.0.1", "::1", "192.0.2.9"])
def test_without_trusted_proxies_the_peer_counts(peer: str) -> None:
    assert found(peer, "192.0.2.1", trusted=()) == peer


@pytest.mark.parametrize("peer", ["192.0.2.9", "11.0.0.1", "::1", "2001:db8:2::1", "::ffff:192.0.2.9", "fe80::1%eth0"])
def test_a_peer_that_is_not_trusted_counts_itself(peer: str) -> None:
    assert found(peer, "192.0.2.1") == peer


@pytest.mark.parametrize("peer", ["127.0.0.1", "10.200.0.1", "::ffff:10.0.0.1", "2001:db8:1::5"])
@pytest.mark.parametrize(
    ("lines", "address"),
    [
        (["192.0.2.1"], "192.0.2.1"),
        (["198.51.100.7, 192.0.2.1"], "192.0.2.1"),  # the client made up what stands left
        (["127.0.0.1, 192.0.2.1"], "192.0.2.1"),
        (["192.0.2.1, 10.0.0.7"], "192.0.2.1"),
        (["198.51.100.7, 192.0.2.1, 10.0.0.7 ,127.0.0.1"], "192.0.2.1"),
        (["198.51.100.7", "192.0.2.1", "10.0.0.7"], "192.0.2.1"),  # several lines are one list
        (["198.51.100.7", "192.0.2.1"], "192.0.2.1"),
        (["10.0.0.8, 10.0.0.7"], "10.0.0.8"),
        (["192.0.2.1:4711"], "192.0.2.1"),
        (["[2001:db8::1]:4711"], "2001:db8::1"),
        (["[2001:db8::1]"], "2001:db8::1"),
        (["2001:DB8:0::1"], "2001:db8::1"),
        (["::ffff:192.0.2.1"], "192.0.2.1"),
        (["192.0.2.1, ::ffff:10.0.0.7"], "192.0.2.1"),
        (["192.0.2.1, 2001:db8:1::7"], "192.0.2.1"),
        (['"[2001:db8::1]:4711"'], "2001:db8::1"),
        (["192.0.2.1, unknown, 10.0.0.7"], "10.0.0.7"),  # the proxy 10.0.0.7 did not know its client
        (["192.0.2.1, _hidden, 10.0.0.7"], "10.0.0.7"),
        (["192.0.2.1,, 10.0.0.7"], "10.0.0.7"),
        (["192.0.2.1, 10.0.0.7:x"], None),
        (["192.0.2.1, 10.0.0.7:123456"], None),
        (["192.0.2.1, fe80::1%eth0"], None),
        (["192.0.2.1, '; DROP TABLE session; --"], None),
        (["192.0.2.1, " + "9" * 5_000], None),
        (["192.0.2.1, \xff\xfe"], None),
        (["192.0.2.1, 010.0.0.1"], None),
        ([""], None),
        ([], None),
    ],
)
def test_the_rightmost_address_that_is_no_proxy_counts(peer: str, lines: list[str], address: str | None) -> None:
    # `address` is None if the result is the address of the proxy itself.
    mapped = peer.removeprefix("::ffff:")
    assert found(peer, *lines) in ([address] if address else [peer, mapped])


@pytest.mark.parametrize("name", ["forwarded", "x-real-ip", "x-client-ip", "x-forwarded-host", "x-forwarded-proto"])
def test_no_other_header_is_read(name: str) -> None:
    assert found("127.0.0.1", "for=192.0.2.1" if name == "forwarded" else "192.0.2.1", name=name) == "127.0.0.1"


def test_the_number_of_proxies_is_bounded() -> None:
    # A client may invent a long list of trusted addresses. It is not read to its end.
    assert found("127.0.0.1", "192.0.2.1," + ",".join(["10.0.0.1"] * (MAX_PROXIES - 1))) == "192.0.2.1"
    assert found("127.0.0.1", "192.0.2.1," + ",".join(["10.0.0.1"] * 10_000)) == "10.0.0.1"


def test_a_connection_without_an_address_has_none() -> None:
    assert found(None, "192.0.2.1") is None


SETTINGS = {"RAPPORT_DATABASE_URL": "postgres://h/d", "RAPPORT_SECRET_KEY": "x" * 40}


def test_the_setting_lists_addresses_and_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.settings._ring", lambda *_: None)
    text = "127.0.0.1, 10.0.0.0/8 ,2001:db8:1::/48,::1"
    networks = load({**SETTINGS, "RAPPORT_TRUSTED_PROXIES": text}).trusted_proxies
    assert [str(one) for one in networks] == ["127.0.0.1/32", "10.0.0.0/8", "2001:db8:1::/48", "::1/128"]
    assert load(SETTINGS).trusted_proxies == ()
    for wrong in (
        "*",
        "localhost",
        "10.0.0.1/8",
        "10.0.0.0/33",
        "0.0.0.0/0",
        "::/0",
        "10.0.0.1 10.0.0.2",
        "10.0.0.1,x",
    ):
        with pytest.raises(CommandError, match="RAPPORT_TRUSTED_PROXIES"):
            load({**SETTINGS, "RAPPORT_TRUSTED_PROXIES": wrong})
