"""Fields that administrators add to entities at run time, and their values."""

from __future__ import annotations

import re

from tortoise import Model, fields

from core.choice import Choice
from core.ids import new_id
from core.text import fold
from models.fields import (
    BooleanField,
    ChoiceField,
    CompanionField,
    DayField,
    DecimalField,
    IdField,
    IntegerField,
    MoneyField,
    TextField,
    belongs_to,
)
from models.row import Row
from models.rules import Made
from models.surveys import choices_in

MOST_FIELDS = 100
"""The most custom fields of an entity, and the largest position of a field."""

MOST_OPTIONS, LONGEST_OPTION = 100, 100
"""How many options a field offers at most, and how many characters an option has at most."""

LONGEST_NAME = 40
"""The most characters of a field's name in the graph. PostgreSQL has names of columns with at most 63 bytes."""

LONGEST_TEXT = 200
"""The most characters of a text. Each value is indexed."""

PLACES = 6
"""The decimal places of a number."""

_GREATEST = 10**18
"""The greatest number, times 10 to the power PLACES."""

_NAME = re.compile(r"[a-z][A-Za-z0-9]*")


def field_name(text: str) -> str:
    """Checks that a text can be the name of a field in the graph, such as `shoeSize`."""
    if _NAME.fullmatch(text) is None:
        raise ValueError("A name has letters from a to z and digits, and begins with a small letter, as in shoeSize.")
    return text


def offered(text: str) -> str:
    """Checks that a text has options, separated by semicolons, and returns it with single spaces after them."""
    options = choices_in(text)
    if not 1 <= len(options) <= MOST_OPTIONS:
        raise ValueError(f"Give 1 to {MOST_OPTIONS} options, separated by semicolons.")
    if any(len(option) > LONGEST_OPTION for option in options):
        raise ValueError(f"An option has at most {LONGEST_OPTION} characters.")
    if len({fold(option) for option in options}) < len(options):
        raise ValueError("Two of the options are the same.")
    return "; ".join(options)


class CustomFieldEntity(Choice):
    """The entities that can have custom fields."""

    ACTIVITY = "ACTIVITY", "Activities."
    ASSET = "ASSET", "Assets."
    CAMPAIGN = "CAMPAIGN", "Campaigns."
    COMPETITOR = "COMPETITOR", "Competitors."
    CONTACT = "CONTACT", "Contacts."
    CONTRACT = "CONTRACT", "Contracts."
    CUSTOMER = "CUSTOMER", "Customers."
    CUSTOM_OBJECT = "CUSTOM_OBJECT", "Objects of a type that administrators have defined."
    EMPLOYEE = "EMPLOYEE", "Employees."
    INVOICE = "INVOICE", "Invoices."
    LEAD = "LEAD", "Leads."
    MEMBERSHIP = "MEMBERSHIP", "Memberships."
    OPPORTUNITY = "OPPORTUNITY", "Opportunities."
    ORDER = "ORDER", "Orders."
    PRODUCT = "PRODUCT", "Products."
    REPAIR = "REPAIR", "Repairs."
    SUPPORT_CASE = "SUPPORT_CASE", "Cases."
    TEAM = "TEAM", "Teams."


class CustomFieldType(Choice):
    """The type of the values of a custom field."""

    TEXT = "TEXT", f"A text of one line, at most {LONGEST_TEXT} characters."
    NUMBER = "NUMBER", f"An exact number with at most {PLACES} decimal places."
    MONEY = "MONEY", "An amount of a currency."
    DATE = "DATE", "A calendar day."
    BOOLEAN = "BOOLEAN", "True or false."
    OPTION = "OPTION", "One of the field's options."
    RELATION = "RELATION", "A row of another entity."


class CustomField(Row):
    """A field that administrators have added to an entity."""

    entity = ChoiceField(
        CustomFieldEntity, ordered=True, description="The entity whose rows have the field; it cannot be changed."
    )
    object_type = belongs_to(
        "CustomObjectType",
        inverse="fields",
        null=True,
        description="For a CUSTOM_OBJECT: the type whose objects have the field; it cannot be changed.",
        inverse_description="The custom fields of its objects.",
    )
    name = TextField(
        LONGEST_NAME,
        ordered=True,
        form=field_name,
        description="The name in the graph, such as shoeSize; unique for the entity or type, and it cannot be changed.",
    )
    label = TextField(100, folded=True, ordered=True, description="The name that people read.")
    label_folded = CompanionField()
    type = ChoiceField(CustomFieldType, ordered=True, description="The type of the values; it cannot be changed.")
    relates_to = ChoiceField(
        CustomFieldEntity,
        null=True,
        description="The entity to whose rows a RELATION leads; it cannot be changed.",
    )
    required = BooleanField(default=False, description="Whether a new row must have a value.")
    options = TextField(
        (LONGEST_OPTION + 2) * MOST_OPTIONS,
        null=True,
        form=offered,
        description="The options of an OPTION, separated by semicolons: "
        f"1 to {MOST_OPTIONS}, each with at most {LONGEST_OPTION} characters.",
    )
    description = TextField(500, null=True, description="What the field means.")
    api_keys = BooleanField(
        default=False, description="Whether API keys may read and write the values. By default, they may not."
    )
    position = IntegerField(
        minimum=1,
        maximum=MOST_FIELDS,
        ordered=True,
        description=f"Its place among the entity's fields, from 1 to {MOST_FIELDS}; fields with equal places are "
        "ordered by name. By default, the first free one.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("label", "name")
    unique_rules = {
        "custom_field_name": ("entity", "name"),
        "custom_field_name_of_type": ("object_type_id", "name"),
    }
    unique_conditions = {"custom_field_name": '"object_type_id" IS NULL'}
    row_checks = {
        "object_type": '("object_type_id" IS NOT NULL) = ("entity" = \'CUSTOM_OBJECT\')',
        "options": '("options" IS NOT NULL) = ("type" = \'OPTION\')',
        "relates_to": '("relates_to" IS NOT NULL) = ("type" = \'RELATION\')',
    }


class CustomFieldValue(Model):
    """The value of a custom field in one row: exactly one of the typed columns is set, the one of the field's type."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="Its id, which nobody sees.")
    field = belongs_to("CustomField", inverse=None, description="The custom field.")
    row_id = IdField(description="The id of the row that has the value. The field tells its entity.")
    text = TextField(LONGEST_TEXT, null=True, one_line=True, description="The value of a TEXT.")
    number = DecimalField(
        places=PLACES, minimum=-_GREATEST, maximum=_GREATEST, null=True, description="The value of a NUMBER."
    )
    amount = MoneyField(null=True, minimum=-(10**17), description="The value of a MONEY.")
    currency = fields.CharField(3, null=True, description="The currency of a MONEY, ISO 4217.")
    date = DayField(null=True, description="The value of a DATE.")
    boolean = BooleanField(null=True, description="The value of a BOOLEAN.")
    option = TextField(LONGEST_OPTION, null=True, description="The value of an OPTION.")
    relation_id = IdField(null=True, description="The id of the row to which a RELATION leads.")
    sort_key = CompanionField(
        description="The value as a text whose order is that of the values of the type; see custom_values.sort_key."
    )

    class Meta:
        table = "custom_field_value"


_TYPED = ("text", "number", "amount", "date", "boolean", "option", "relation_id")


def checks() -> dict[str, dict[str, str]]:
    """Returns the CHECK conditions of the table of values, by table and name."""
    one = " + ".join(f'CASE WHEN "{column}" IS NULL THEN 0 ELSE 1 END' for column in _TYPED)
    return {
        "custom_field_value": {
            "ck_custom_field_value_one": f"{one} = 1",
            "ck_custom_field_value_currency": '("amount" IS NULL) = ("currency" IS NULL)',
        }
    }


def made() -> dict[str, dict[str, Made]]:
    """Returns the indexes of the table of values, by table and name."""
    table = "custom_field_value"

    def index(name: str, columns: str, kind: str = "INDEX") -> Made:
        return Made(f'CREATE {kind} "{name}" ON "{table}" ({columns})', f'DROP INDEX "{name}"')

    return {
        table: {
            # Filters and orders read this one alone: the id of the row is the last term of every order.
            f"ix_{table}_sort_key": index(f"ix_{table}_sort_key", '"field_id", "sort_key", "row_id"'),
            f"ux_{table}": index(f"ux_{table}", '"row_id", "field_id"', "UNIQUE INDEX"),
            f"ix_{table}_relation": Made(
                f'CREATE INDEX "ix_{table}_relation" ON "{table}" ("relation_id") WHERE "relation_id" IS NOT NULL',
                f'DROP INDEX "ix_{table}_relation"',
            ),
        }
    }
