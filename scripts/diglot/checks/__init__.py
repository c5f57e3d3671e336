"""Checks between files: what one file says of another. One generator a rule; the rules stand in lists.

``rules`` and ``alignment`` take a document as it was read. ``translation`` takes it recognised, and holds each
translation against the original: ``beads`` lays the two beside each other, ``dates`` (with ``agreement``), ``entities``
(with ``likeness``), ``numbers`` (with ``quantities``), ``lengths``, ``order`` and ``wording`` are its rules.
"""

from diglot.checks.rules import check, check_authority
from diglot.checks.translation import check_translations

__all__ = ["check", "check_authority", "check_translations"]
