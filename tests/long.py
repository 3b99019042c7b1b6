"""Marks tests that only `make prove` runs: one half of the longest tests, and long controls of proofs.

A pytest plugin, which `tests/conftest.py` loads. It adds the marker `prove` to the tests listed here.

The suite runs the tests in `SQLITE_ONLY` only on SQLite, and those in `POSTGRES_ONLY` only on PostgreSQL. A test is in
one of these lists if its code is the same on both databases, or if only the database of the list has the case to test.
"""

from __future__ import annotations

import pytest

SQLITE_ONLY = (
    "access/test_authors.py",
    "access/test_open_work.py",
    "access/test_colleagues.py",
    "access/test_costs.py",
    "access/test_counts.py",
    "access/test_drafts.py",
    "access/test_given_sight.py",
    "access/test_key_sight.py",
    "access/test_masks.py",
    "access/test_refusals.py",
    "access/test_responsibility.py",
    "access/test_rows.py",
    "access/test_sight.py",
    "access/test_taken.py",
    "access/test_unseen_links.py",
    "access/test_unseen_rows.py",
    "access/test_verbs.py",
    "access/test_work_alone.py",
    "authentication/test_api_keys.py",
    "authentication/test_atomic_accounts.py",
    "authentication/test_browser_sign_in.py",
    "authentication/test_identities.py",
    "authentication/test_provider_tokens.py",
    "authentication/test_forgotten_passwords.py",
    "authentication/test_revoked_writes.py",
    "authentication/test_second_factors.py",
    "authentication/test_sessions.py",
    "authentication/test_sign_in.py",
    "authentication/test_viewer_cache.py",
    "bench/test_hostile.py",
    "bench/test_imports.py",
    "changes/test_agreements.py::test_a_restored_row_agrees_with_the_rows_above_it",
    "changes/test_deleted_customers.py",
    "changes/test_pairs.py::test_a_link_that_does_not_fit_is_refused",
    "changes/test_restores.py::test_a_row_comes_back_under_living_rows_alone",
    "changes/test_sensitive.py",
    "changes/test_unread_relations.py",
    "changes/test_unreadable.py",
    "changes/test_ways_out.py",
    "changes/test_work_holders.py",
    "clients/test_activities.py",
    "clients/test_python_package.py",
    "customers/test_assignments.py",
    "customers/test_contacts.py",
    "customers/test_groups.py",
    "customers/test_open_business.py",
    "erd/test_seen.py",
    "entities/test_rights.py",
    "events/test_audit_log.py",
    "events/test_removed.py",
    "events/test_rights.py",
    "events/test_rights_in_turn.py",
    "events/test_sharing.py",
    "house/test_executor.py",
    "idempotency/test_answers.py",
    "idempotency/test_keeping.py",
    "idempotency/test_rights.py",
    "importing/test_contract_links.py",
    "importing/test_examples.py",
    "importing/test_guards.py",
    "importing/test_history.py",
    "importing/test_late_lines.py",
    "importing/test_lines.py",
    "importing/test_mapping.py",
    "importing/test_runs.py",
    "importing/test_sensitive.py",
    "importing/test_stages.py",
    "importing/test_sums.py",
    "importing/test_told.py",
    "invariants/test_doctor.py",
    "invariants/test_generated.py",
    "invariants/test_return_values.py",
    "orders/test_amended_returns.py",
    "orders/test_amended_stock.py",
    "orders/test_fractions.py",
    "orders/test_parts.py",
    "orders/test_parts_returned.py",
    "orders/test_settlement.py",
    "orders/test_taken_stock.py",
    "migrations/test_comparison.py",
    "migrations/test_generation.py",
    "migrations/test_migrations.py::test_of_several_processes_one_applies_each_migration",
    "orders/test_quotes.py",
    "people/test_leavers.py",
    "people/test_people.py",
    "plans/test_bounds.py",
    "plans/test_differential.py",
    "plans/test_wrong_plans.py",
    "proofs/test_at_rest.py",
    "proofs/test_atomic.py::test_some_mutations",
    "proofs/test_books.py",
    "proofs/test_crash.py::test_nothing_acknowledged_is_lost[",
    "proofs/test_history_is_true.py::test_after_an_import",
    "proofs/test_history_is_true.py::test_after_the_demo_data",
    "proofs/test_isolation.py",
    "proofs/test_isolation_of_deliveries.py",
    "proofs/test_large.py",
    "proofs/test_oracle.py",
    "proofs/test_replay.py",
    "proofs/test_stopping.py",
    "sales/test_contract_links.py",
    "sales/test_contracts.py",
    "sales/test_decided.py",
    "sales/test_opportunities.py",
    "search/test_relative_times.py::test_days_and_moments",
    "search/test_depth.py",
    "search/test_paging.py::test_a_walk_meets_every_old_row_once_while_rows_come_and_go",
    "seeding/test_seeding.py::test_every_rule_that_loading_skips",
    "seeding/test_seeding.py::test_interrupted_it_keeps_whole_batches_and_goes_on",
    "server/test_hostile_clients.py",
    "service/test_repair_parts.py",
    "service/test_service.py",
    "telemetry/test_access_log.py::test_an_internal_error_is_logged_with_the_id_of_its_request",
    "telemetry/test_access_log.py::test_each_operation_of_a_socket_has_a_line_and_so_has_the_socket",
    "telemetry/test_access_log.py::test_errors_are_named_by_their_codes",
    "telemetry/test_access_log.py::test_the_docs_list_the_fields",
    "telemetry/test_access_log.py::test_what_is_no_operation_has_a_line_too",
    "telemetry/test_access_log.py::test_without_an_access_log_nothing_is_observed",
    "telemetry/test_metrics.py::test_jobs_tell_what_became_of_them",
    "telemetry/test_metrics.py::test_nothing_is_counted_unless_it_is_asked_for",
    "telemetry/test_metrics.py::test_subscriptions_and_pools_are_gauges",
    "telemetry/test_metrics.py::test_the_docs_list_the_metrics",
    "webhooks/test_endpoints.py",
    "webhooks/test_sending.py",
    "webhooks/test_unreadable.py",
    "webhooks/test_visibility.py",
    "authentication/test_clocks.py",
    "authentication/test_lock_outs.py",
    "catalogue/test_exchange.py",
    "changes/test_values.py",
    "customers/test_customers.py",
    "events/test_idle.py",
    "events/test_live.py",
    "idempotency/test_runs.py",
    "orders/test_invoices.py",
    "orders/test_orders.py",
    "sales/test_moves.py",
    "service/test_lines_of_assets.py",
    "service/test_pieces_of_assets.py",
    "server/test_folded_texts.py",
    "access/test_deleted.py",
    "changes/test_restored_currencies.py",
    "changes/test_unseen_ends.py",
    "changes/test_times.py",
    "erd/test_complete.py",
    "loyalty/test_behaviour.py",
    "marketing/test_lead_forms.py",
    "marketing/test_saved_conditions.py",
    "plans/test_directives.py",
    "sales/test_contract_parties.py",
)
"""The files and tests below `tests/` that `make test` runs only on SQLite. `make prove` runs them on PostgreSQL too."""

POSTGRES_ONLY = (
    "changes/test_leaving_at_once.py",
    "customers/test_opened_at_once.py",
    "orders/test_rivals.py::test_lines_do_not_change_while_their_order_is_locked",
    "proofs/test_fan_out.py::test_some_subscribers",
    "proofs/test_history_is_true.py::test_after_random_mutations",
    "proofs/test_resume.py::test_whoever_comes_back_misses_nothing",
    "search/test_indexes.py::test_a_page_deep_in_a_list_is_a_range_of_an_index",
    "webhooks/test_order.py",
    "webhooks/test_worker.py",
    "migrations/test_rules.py",
    "migrations/test_migrations.py::test_without_finance_and_its_scopes_nobody_gains_rights",
    "server/test_starvation.py",
)
"""The ones that `make test` runs only on PostgreSQL, because they are about its row locks or its plans."""

CONTROLS = (
    "house/test_patterns.py::test_a_slow_pattern_is_found",
    "plans/test_wrong_plans.py::test_a_wrong_plan_is_noticed[sqlite-drops_",
    "plans/test_wrong_plans.py::test_a_wrong_plan_is_noticed[sqlite-reads_",
    "plans/test_wrong_plans.py::test_a_wrong_plan_is_noticed[sqlite-sees_every_joined_row",
    "plans/test_wrong_plans.py::test_a_wrong_plan_is_noticed[sqlite-sees_every_row_below",
    "plans/test_wrong_plans.py::test_a_wrong_plan_is_noticed[sqlite-shows_what_is_masked",
    "plans/test_wrong_plans.py::test_a_wrong_plan_is_noticed[sqlite-walks_past",
    "proofs/test_crash.py::test_commits_that_were_not_written_are_found_out",
    "proofs/test_crash.py::test_events_in_a_transaction_of_their_own_are_found_out",
    "proofs/test_at_rest_files.py::test_without_encryption_it_shows_everywhere",
    "proofs/test_isolation.py::test_a_delivery_without_sight_shows",
    "proofs/test_isolation.py::test_a_mask_that_is_off_shows",
    "proofs/test_isolation.py::test_a_scope_that_opens_one_entity_more_shows[sqlite-billing key",
    "proofs/test_isolation.py::test_a_scope_that_opens_one_entity_more_shows[sqlite-reading key",
    "proofs/test_large.py::test_without_the_thread_a_large_response_holds_the_loop",
    "proofs/test_large.py::test_without_turns_a_large_response_holds_the_loop",
    "proofs/test_loop.py::test_unique_texts_that_are_folded_together_hold_the_loop_longer",
    "proofs/test_loop.py::test_without_their_bound_the_texts_of_filters_hold_the_loop",
    "proofs/test_loop_of_bulks.py::test_a_bulk_change_that_is_not_sliced_holds_the_loop",
    "proofs/test_resume.py::test_numbered_before_the_commit_events_are_lost",
    "proofs/test_resume.py::test_without_the_log_to_catch_up_from_events_are_lost",
    "proofs/test_rivals.py::test_without_an_order_of_locks_and_restarts_it_fails",
    "proofs/test_silence.py::test_without_closing_connections_a_frozen_database_keeps_everybody_waiting",
)
"""Long tests that a proof fails without its guard. The proof itself is in `make test`."""

LONG = (
    "access/test_counts.py",
    "access/test_deleted.py::test_who_may_restore_a_row_lists_and_reads_it",
    "docs/test_new_entity.py::test_it_is_in_every_drawing_with_nothing_done_for_it",
    "docs/test_new_entity.py::test_the_matrix_passes",
    "house/test_executor.py::test_every_to_many_relation",
    "importing/test_locks.py::test_every_row_to_which_a_line_refers_is_locked",
    "migrations/test_generation.py::test_changed_columns_checks_keys_and_search",
    "models/test_texts.py::test_every_character_that_stands_for_marks_is_counted",
    "plans/test_bounds.py::test_caches_stay_within_their_bounds",
    "plans/test_weights.py",
    "proofs/test_crash.py::test_nothing_acknowledged_is_lost_if_postgresql_is_killed_as_well",
    "proofs/test_rivals.py::test_changes_of_all_kinds_are_all_done",
    "proofs/test_slow.py::test_one_that_stands_still_slows_none",
    "proofs/test_updates_at_once.py::test_three_processes_never_find_the_database_locked",
    "server/test_commands.py::test_data_is_not_taken_back_unasked",
    "seeding/test_seeding.py::test_the_same_on_every_database",
    "server/test_hostile_clients.py::test_a_trusted_proxy_names_its_clients",
    "server/test_hostile_clients.py::test_three_hundred_bodies_that_never_end",
    "server/test_hostile_clients.py::test_sign_ins_are_counted_whatever_address_they_claim",
    "house/test_fast_loop.py::test_a_log_names_folders_and_failures[workers1",
    "proofs/test_at_rest.py::test_a_rotation_waits_for_what_began_under_the_old_keys",
    "proofs/test_silence.py::test_a_silent_database_keeps_nobody_waiting",
    "webhooks/test_worker.py::test_a_worker_that_is_killed_loses_nothing",
)
"""Long tests of what shorter tests of `make test` cover in part."""


_LEFT_OUT = {"postgres": SQLITE_ONLY, "sqlite": POSTGRES_ONLY}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Adds the marker before pytest selects tests by `-m`.

    A test in `SQLITE_ONLY` or `POSTGRES_ONLY` is not marked if it was collected for one database only.
    """
    collected = {item.nodeid for item in items}
    for item in items:
        id = item.nodeid.removeprefix("tests/")
        database = str(dict(item.user_properties).get("database", ""))
        left_out = id.startswith(_LEFT_OUT.get(database, ())) and _other_half(item.nodeid, database) in collected
        if left_out or id.startswith(CONTROLS) or id.startswith(LONG):
            item.add_marker("prove")


def _other_half(id: str, database: str) -> str:
    """Returns the id of the same test on the other database."""
    test, bracket, parameters = id.partition("[")
    return test + bracket + parameters.replace(database, "sqlite" if database == "postgres" else "postgres", 1)
