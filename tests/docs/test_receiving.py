"""Tests the receiver in the documentation: it accepts each event once, and refuses other requests."""

from __future__ import annotations

import time
from typing import Any

import pytest

from core.ids import new_id
from resolvers.webhooks.secrets import new_secret, signature
from tests.docs.markdown import snippets

BODY = b'{"type": "customer.updated", "data": {"id": "x", "node": {"name": "\xc3\x84"}}}'


def test_the_receiver_in_python(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    secret, id, stamp = new_secret(), str(new_id()), int(time.time())
    monkeypatch.setenv("RAPPORT_WEBHOOK_SECRET", secret)
    [snippet] = snippets("docs/webhooks.md", "python")
    made: dict[str, Any] = {}
    exec(compile(snippet.text, str(snippet), "exec"), made)
    receive = made["receive"]
    headers = {
        "webhook-id": id,
        "webhook-timestamp": str(stamp),
        "webhook-signature": signature([new_secret(), secret], id, stamp, BODY),
    }
    assert [receive(headers, BODY), receive(headers, BODY)] == [204, 204]
    assert capsys.readouterr().out == "customer.updated x {'name': 'Ä'}\n"
    assert receive(headers, BODY.replace(b"x", b"y")) == 400
    assert receive(headers | {"webhook-signature": signature([new_secret()], id, stamp, BODY)}, BODY) == 400
    assert receive(headers | {"webhook-signature": "nonsense"}, BODY) == 400
    assert capsys.readouterr().out == ""
