"""Forms of web sites."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.LeadForm)
class LeadForm:
    """A form of a web site that creates leads. People send it to `POST /forms/NAME`, without a token."""

    name: auto
    fields: auto
    origins: auto
    source: auto
    business_line: auto
    double_opt_in: auto
    redirect_url: auto
    active: auto
    campaign = to_one()


@changes(models.LeadForm)
class LeadFormInput:
    """The input fields of a form."""

    name: auto
    fields: auto
    origins: auto
    source: auto
    business_line: auto
    campaign: auto
    double_opt_in: auto
    redirect_url: auto
    active: auto
