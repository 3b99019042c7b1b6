"""Rules for teams."""

from __future__ import annotations

from resolvers.changes.tree_rules import TreeRules


class TeamRules(TreeRules):
    """Teams form a tree without cycles."""
