"""Tests of the settings of sign-in with an identity provider."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.errors import CommandError
from core.oidc_settings import ROLES, OidcSettings, is_secure, load
from models.people import EmployeeRole
from tests.server.program import ROOT

GOOD = {
    "RAPPORT_OIDC_ISSUER": "https://login.example.com/realms/company",
    "RAPPORT_OIDC_CLIENT_ID": "rapport",
    "RAPPORT_OIDC_URL": "https://crm.example.com/",
}


def test_roles_are_those_of_employees() -> None:
    assert tuple(EmployeeRole) == ROLES


def test_its_libraries_are_loaded_only_with_a_provider() -> None:
    loaded = re.compile(r"^(?:from|import) (?:authlib|resolvers\.authentication\.oidc|schema\.transport\.oidc)\b", re.M)
    files = [
        path for floor in ("core", "models", "resolvers", "schema", "jobs") for path in (ROOT / floor).rglob("*.py")
    ]
    found = {path.relative_to(ROOT).as_posix() for path in files if loaded.search(path.read_text())}
    assert {name for name in found if not name.startswith("resolvers/authentication/oidc/")} == {
        "schema/transport/oidc.py"  # which main.py imports if a provider is configured
    }


def test_settings_are_read(tmp_path: Path) -> None:
    assert load({}) is None
    assert load({"RAPPORT_OIDC_CLIENT_ID": "rapport"}) is None
    found = load(GOOD)
    assert found == OidcSettings("https://login.example.com/realms/company", "rapport", "https://crm.example.com")
    assert found.callback == "https://crm.example.com/oidc/callback"
    (tmp_path / "secret").write_text("s3cret\n")
    found = load(
        {
            **GOOD,
            "RAPPORT_OIDC_CLIENT_SECRET_FILE": str(tmp_path / "secret"),
            "RAPPORT_OIDC_ROLE_CLAIM": "groups",
            "RAPPORT_OIDC_ROLE_MAP": "CN=crm,OU=x=SALES , all=ANALYST".replace(",OU=x", ""),
            "RAPPORT_OIDC_DOMAINS": "Example.com, example.org",
        }
    )
    assert found is not None
    assert found.client_secret == "s3cret"
    assert "s3cret" not in repr(found)
    assert found.roles == (("CN=crm", "SALES"), ("all", "ANALYST"))
    assert found.domains == {"example.com", "example.org"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ISSUER", "http://login.example.com"),
        ("ISSUER", "http://127.0.0.1:8080"),
        ("ISSUER", "login.example.com"),
        ("ISSUER", "https://login.example.com/?a=b"),
        ("ISSUER", "https://user:password@login.example.com"),
        ("ISSUER", "https://[::1"),
        ("URL", "http://crm.example.com"),
        ("URL", ""),
        ("CLIENT_ID", ""),
        ("AUDIENCE", "https://crm.example.com/graphql,rapport"),
        ("SUBJECT_CLAIM", "email"),
        ("SUBJECT_CLAIM", "preferred_username"),
        ("SCOPES", "email"),
        ("ROLE_CLAIM", "groups"),
        ("ROLE_MAP", "a=SALES"),
        ("CREATE", "ADMIN"),
        ("CREATE", "1"),
        ("CREATE", "mapped"),
        ("DOMAINS", "*"),
        ("DOMAINS", "@example.com"),
        ("DOMAINS", "com"),
        ("REDIRECTS", "http://app.example.com/"),
        ("REDIRECTS", "https://*.example.com/"),
        ("REDIRECTS", "https://app.example.com/#done"),
        ("REDIRECTS", "https://user@app.example.com/"),
        ("REDIRECTS", "javascript:alert(1)"),
        ("REDIRECTS", "myapp:/done"),
        ("REDIRECTS", "/done"),
        ("PLAIN_HTTP", "yes"),
        ("CLIENT_SECRET_FILE", "/nowhere/at/all"),
    ],
)
def test_a_wrong_setting_is_named(name: str, text: str) -> None:
    with pytest.raises(CommandError, match=f"RAPPORT_OIDC_{name}"):
        load({**GOOD, f"RAPPORT_OIDC_{name}": text})


def test_a_role_map_names_roles() -> None:
    for text in ("crm=BOSS", "crm", "=SALES", "crm=sales"):
        with pytest.raises(CommandError, match="RAPPORT_OIDC_ROLE_MAP"):
            load({**GOOD, "RAPPORT_OIDC_ROLE_CLAIM": "groups", "RAPPORT_OIDC_ROLE_MAP": text})


def test_plain_http_is_for_loopback() -> None:
    for host in ("127.0.0.1:3000", "[::1]:3000", "localhost", "127.9.9.9"):
        assert is_secure(f"http://{host}/a", plain_http=True)
        assert not is_secure(f"http://{host}/a", plain_http=False)
    for host in ("login.example.com", "10.0.0.1", "127.0.0.1@example.com", "localhost.example.com", ""):
        assert not is_secure(f"http://{host}/a", plain_http=True)
    assert not is_secure("ftp://127.0.0.1/a", plain_http=True)
    assert not is_secure("https:///a", plain_http=True)
