"""Rules for teams."""

from __future__ import annotations

from resolvers.changes.tree_rules import TreeRules


class TeamRules(TreeRules):
    """Rules for teams: teams form a tree, so no team may be its own ancestor."""
