"""Insertions: ``{{ version }}`` in a hand-written page stands for what the edition knows of itself.

``finding`` says where they stand, ``table`` what each gives, ``resolving`` puts the one into the place of the other.
Pages are made with what is inserted, so that whoever publishes them needs to know nothing of it.
"""

from diglot.pages.insertions.resolving import insert
from diglot.pages.insertions.table import TABLE, Insertion

__all__ = ["TABLE", "Insertion", "insert"]
