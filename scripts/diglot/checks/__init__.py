"""Checks between files: what one file says of another. One generator a rule; the rules stand in one list."""

from diglot.checks.rules import check, check_authority

__all__ = ["check", "check_authority"]
