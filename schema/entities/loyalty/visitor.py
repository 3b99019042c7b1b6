"""The public keys by which web pages report what their visitors do, and the visitors who are known."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.TrackingKey)
class TrackingKey:
    """A public key, by which web pages and mini programs report what their visitors do. Its id is no secret."""

    name: auto
    origins: auto
    source: auto
    active: auto
    visitors = to_many()


@changes(models.TrackingKey)
class TrackingKeyInput:
    """The input fields of a tracking key."""

    name: auto
    origins: auto
    source: auto
    active: auto


@mapped(models.Visitor)
class Visitor:
    """A visitor who became known: a lead or a customer. Who has withdrawn the consent is neither."""

    consent_at: auto
    withdrawn_at: auto
    last_seen_at: auto
    tracking_key = to_one()
    customer = to_one()
    lead = to_one()
