"""Builds the GraphQL schema from the entities declared in schema/entities and the root fields in schema/roots."""

from __future__ import annotations

from functools import cache

import strawberry
from strawberry.schema.config import StrawberryConfig

import schema.entities
import schema.roots.forgotten_password
import schema.roots.second_factor  # noqa: F401 - registers its mutations and those of sign-in
from resolvers import registry
from schema.entities.orders.order_quote import add_order_quote
from schema.execution.idempotency import track_places
from schema.execution.planned_execution import PlannedExecution
from schema.mapping.definitions import object_type
from schema.mapping.entity import all_mapped
from schema.mapping.filters import fill_wheres
from schema.mapping.object_types import EntityTypes
from schema.mapping.scalars import SCALARS, bound_enums
from schema.roots.audit_log import add_audit_log
from schema.roots.crud import add_ordinary_mutations
from schema.roots.data_model import add_data_model
from schema.roots.deliveries import add_delivery_queries
from schema.roots.global_search import add_search
from schema.roots.mutation import add_mutations
from schema.roots.notification_digest import add_notification_digest
from schema.roots.queries import add_queries
from schema.roots.subscriptions import add_event_cursor, add_subscriptions


@cache
def build() -> strawberry.Schema:
    """Returns the schema. The first call builds the schema; later calls return the same object."""
    listed = all_mapped()
    types = EntityTypes(listed)
    fill_wheres(listed, [entity for entity in registry.entities() if entity.link])
    query = object_type("Query", "All queries.")
    add_queries(query, listed, types)
    add_delivery_queries(query)
    add_audit_log(query, types)
    add_search(query)
    add_notification_digest(query)
    add_data_model(query)
    add_event_cursor(query)
    add_order_quote(query, types.objects)
    mutation = object_type("Mutation", "All mutations.")
    add_ordinary_mutations(mutation, listed, types.objects)
    add_mutations(mutation, types.objects)
    track_places(mutation)
    subscription = object_type("Subscription", "All subscriptions.")
    add_subscriptions(subscription, listed, types)
    made = strawberry.Schema(
        query=query,
        mutation=mutation,
        subscription=subscription,
        types=list(types.objects.values()),
        execution_context_class=PlannedExecution,
        config=StrawberryConfig(
            default_resolver=_look_up,
            scalar_map=SCALARS,
            # The schema has @defer and @stream, so that their documents are valid. They run without: see validation.py.
            enable_experimental_incremental_execution=True,
        ),
    )
    bound_enums(made._schema)
    return made


def sdl() -> str:
    """Returns the schema in SDL (schema definition language), as it is committed in schema/schema.graphql."""
    return str(build().as_str()).rstrip() + "\n"


def _look_up(source: object, name: str) -> object:
    return source[name] if isinstance(source, dict) else getattr(source, name)
