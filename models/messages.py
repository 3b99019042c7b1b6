"""Channels, the mailings that they carry, the delivery to each recipient, and addresses that get no messages."""

from __future__ import annotations

from tortoise import Model, fields

from core import phones
from core.choice import Choice
from core.clock import now
from core.errors import CommandError
from core.mail_server import MailServer, mail_sender, mail_target
from core.text import fold_address
from models import normal_forms
from models.fields import (
    BlindField,
    BooleanField,
    ChoiceField,
    CompanionField,
    InstantField,
    IntegerField,
    SealedTextField,
    TextField,
    belongs_to,
)
from models.masks import Mask
from models.row import Row

RECIPIENTS = ("customer", "contact", "lead")
"""The relations of a delivery to the recipient, of which exactly one is set."""

LONGEST_BODY = 20_000  # characters


class ChannelKind(Choice):
    """How a channel sends messages."""

    SMTP = "SMTP", "By e-mail."
    HTTP = "HTTP", "By signed requests to a gateway, such as for text messages."


class AddressKind(Choice):
    """The value of a recipient to which a channel sends."""

    EMAIL = "EMAIL", "The e-mail address."
    PHONE = "PHONE", "The phone number."
    EXTERNAL_ID = "EXTERNAL_ID", "The external id, by which the gateway knows the recipient."


class MailingKind(Choice):
    """What a mailing is for, which decides who may get it."""

    MARKETING = "MARKETING", "Not for those who have opted out of marketing messages or unsubscribed."
    TRANSACTIONAL = "TRANSACTIONAL", "For everybody whose address works, such as a notice about an order."


class MailingStatus(Choice):
    """The status of a mailing."""

    DRAFT = "DRAFT", "Nothing was sent yet."
    SENDING = "SENDING", "The worker sends it."
    SENT = "SENT", "It was sent to all recipients."
    STOPPED = "STOPPED", "It was stopped before it was sent to all recipients."


class MailDeliveryStatus(Choice):
    """What became of the message to one recipient."""

    PENDING = "PENDING", "Not sent yet."
    SENT = "SENT", "The mail server or the gateway has accepted the message."
    REPLIED = "REPLIED", "The recipient has answered."
    BOUNCED = "BOUNCED", "The address does not exist or takes no mail."
    FAILED = "FAILED", "The message was not accepted."
    UNKNOWN = "UNKNOWN", "It may have been sent: the worker ended during the attempt. It is not sent again."
    OPTED_OUT = "OPTED_OUT", "Not sent, because the recipient has opted out of marketing messages."
    SUPPRESSED = "SUPPRESSED", "Not sent, because the address is suppressed."
    SKIPPED = "SKIPPED", "Not sent, because the recipient has no address, or is no longer there."


class SuppressionReason(Choice):
    """Why an address gets no messages."""

    BOUNCED = "BOUNCED", "A message bounced. The address gets no messages at all."
    BLOCKED = "BLOCKED", "Somebody has decided so. The address gets no messages at all."
    UNSUBSCRIBED = "UNSUBSCRIBED", "The recipient has unsubscribed. The address gets no marketing messages."


def channel_url(text: str) -> str:
    """Checks that a text is the URL of a mail server, or a web address. Raises ValueError otherwise.

    Which hosts are allowed depends on the settings of the server: the rules of channels check that.
    """
    if not text.startswith(("smtp:", "smtps:")):
        if not text.startswith(("https://", "http://")):
            raise ValueError("Give smtp://HOST:PORT or smtps://HOST:PORT, or the URL of a gateway.")
        return text
    try:
        server = mail_target(text)
    except CommandError:
        raise ValueError("A mail server is written as smtp://HOST:PORT or smtps://HOST:PORT.") from None
    if isinstance(server, MailServer) and (server.user or server.password):
        raise ValueError("The URL must not have credentials. Give the username, and the password by channelSecretSet.")
    return text


def channel_sender(text: str) -> str:
    """Checks that a text is the sender of mail, with or without a name. Raises ValueError otherwise."""
    try:
        _ = mail_sender(text)
    except CommandError:
        raise ValueError("Give an address such as crm@example.com or Sales <crm@example.com>.") from None
    return text


def message_address(text: str) -> str:
    """Returns an e-mail address or a phone number in the form in which equal ones are equal. Raises ValueError."""
    if "@" in text:
        return fold_address(normal_forms.email(text))
    return phones.stands_for(normal_forms.phone(text), None)[0].removeprefix("national:")


class Channel(Row):
    """A way by which mailings are sent: a mail server, or the gateway of another service."""

    name = TextField(100, folded=True, ordered=True, description="The channel's name; unique.")
    name_folded = CompanionField()
    kind = ChoiceField(ChannelKind, description="How it sends messages.")
    address = ChoiceField(
        AddressKind, description="To which of a recipient's values it sends. A mail server sends to e-mail addresses."
    )
    url = TextField(
        500,
        null=True,
        form=channel_url,
        description="The mail server, smtp://HOST:PORT or smtps://HOST:PORT, or the gateway's URL. Without one, mail "
        "goes where `RAPPORT_SMTP_URL` says.",
    )
    username = TextField(300, null=True, one_line=True, description="The user at the mail server.")
    secret = TextField(1000, null=True, made_by_server=True, logged=False, description="Never readable.")
    sender = TextField(
        300,
        null=True,
        form=channel_sender,
        description="The sender of its mail, such as Sales <sales@example.com>; else RAPPORT_MAIL_FROM.",
    )
    per_minute = IntegerField(
        minimum=1, maximum=60_000, default=600, description="How many messages it sends in a minute, at most."
    )
    active = BooleanField(default=True, ordered=True, description="Whether it sends; otherwise messages wait.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name", "external_id")
    unique_rules = {"channel_name": ("name_folded",)}


class Mailing(Row):
    """A message with placeholders, to many recipients."""

    name = TextField(100, folded=True, ordered=True, description="The mailing's name, which recipients do not see.")
    name_folded = CompanionField()
    kind = ChoiceField(MailingKind, description="What it is for.")
    channel = belongs_to(
        "Channel",
        inverse="mailings",
        description="The channel that sends it.",
        inverse_description="The mailings that it sends.",
    )
    subject = TextField(
        300,
        null=True,
        one_line=True,
        description="The subject, with placeholders such as {{customer.name}}. E-mail needs one.",
    )
    body = TextField(
        LONGEST_BODY,
        description="The text, with placeholders such as {{contact.fullName | Sir or Madam}}: a path of fields that "
        "begins with recipient, customer, contact or lead, and optionally what stands for an empty value.",
    )
    segment = belongs_to(
        "Segment",
        inverse="mailings",
        null=True,
        description="The segment whose customers get it.",
        inverse_description="The mailings to its customers.",
    )
    campaign = belongs_to(
        "Campaign",
        inverse="mailings",
        null=True,
        description="The campaign whose members get it.",
        inverse_description="The mailings to its members.",
    )
    status = ChoiceField(
        MailingStatus,
        default=MailingStatus.DRAFT,
        ordered=True,
        made_by_server=True,
        description="The status; changed by `mailingSend` and `mailingStop`.",
    )
    started_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was first sent.")
    finished_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When it was sent to the last recipient, or stopped."
    )
    stopped_because = TextField(300, null=True, made_by_server=True, description="Why the worker has stopped it.")
    caller = TextField(
        100, made_by_server=True, description="Who last changed or sent it, and with whose rights it reads."
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name", "external_id")
    row_checks = {"one_audience": '"segment_id" IS NULL OR "campaign_id" IS NULL'}


class MailDelivery(Row):
    """The message of a mailing to one recipient: a customer, a contact or a lead."""

    mailing = belongs_to(
        "Mailing",
        inverse="deliveries",
        description="The mailing.",
        inverse_description="Its recipients, and what became of the message to each.",
    )
    customer = belongs_to(
        "Customer",
        inverse="mail_deliveries",
        null=True,
        description="The customer; null if it is a contact or a lead.",
        inverse_description="The messages of mailings to it.",
    )
    contact = belongs_to(
        "Contact",
        inverse="mail_deliveries",
        null=True,
        description="The contact; null if it is a customer or a lead.",
        inverse_description="The messages of mailings to them.",
    )
    lead = belongs_to(
        "Lead",
        inverse="mail_deliveries",
        null=True,
        description="The lead; null if it is a customer or a contact.",
        inverse_description="The messages of mailings to it.",
    )
    status = ChoiceField(
        MailDeliveryStatus,
        default=MailDeliveryStatus.PENDING,
        ordered=True,
        made_by_server=True,
        description="What became of the message.",
    )
    reason = TextField(300, null=True, made_by_server=True, description="Why it was not sent, or came back.")
    sent_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was sent.")
    replied_at = InstantField(null=True, ordered=True, made_by_server=True, description="When the answer came.")
    sent_to = TextField(
        3000, null=True, made_by_server=True, logged=False, description="The address, sealed. Never readable."
    )

    unique_rules = {f"mailing_{end}": ("mailing_id", f"{end}_id") for end in RECIPIENTS}
    row_checks = {
        "one_recipient": " + ".join(f'CASE WHEN "{end}_id" IS NULL THEN 0 ELSE 1 END' for end in RECIPIENTS) + " = 1"
    }
    listed_by = (("mailing_id", "status", "id"),)


class Suppression(Row):
    """An address to which nothing is sent, whoever has it. Deleting it allows messages again."""

    address = SealedTextField(
        100,
        mask=Mask.EMAIL,
        form=message_address,
        description="The e-mail address, in lower case, or the phone number.",
    )
    address_blind_0 = BlindField()
    address_blind_1 = BlindField()
    reason = ChoiceField(SuppressionReason, ordered=True, description="Why it gets no messages.")
    at = InstantField(ordered=True, description="Since when; now if not given.")

    past = ("at",)


class MailTask(Model):
    """A message that is still to be sent. The row is deleted when the outcome is known."""

    id = fields.UUIDField(primary_key=True, description="The delivery's id.")
    mailing_id = fields.UUIDField(db_index=True, description="The mailing.")
    channel_id = fields.UUIDField(description="The channel.")
    link = fields.CharField(1000, null=True, description="What {{link}} stands for.")
    attempts = fields.IntField(default=0, description="The number of failed attempts.")
    next_at = InstantField(default=now, description="When the next attempt is due.")
    leased_until = InstantField(null=True, description="Until when a worker holds the lease.")
    lease = fields.UUIDField(null=True, description="Identifies the worker's lease.")
    started_at = InstantField(null=True, description="When a worker began to send it. It is then never sent again.")
    sent_to = fields.TextField(null=True, description="The address, sealed.")

    class Meta:
        table = "mail_task"
        indexes = (("channel_id", "next_at"),)


class MailingFill(Model):
    """How far the recipients of a mailing have been listed. The row is deleted when all are."""

    id = fields.UUIDField(primary_key=True, description="The mailing's id.")
    after_id = fields.UUIDField(null=True, description="The last customer or campaign member so far.")

    class Meta:
        table = "mailing_fill"


class ChannelPace(Model):
    """When a channel may send the next message, so that all workers together keep its rate."""

    id = fields.UUIDField(primary_key=True, description="The channel's id.")
    free_at = InstantField(description="When the next message may be sent.")

    class Meta:
        table = "channel_pace"
