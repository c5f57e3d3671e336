"""Files to take away: what is made of the edition beside its site, each named by what it is of and by the edition's version."""

from diglot.downloads.making import make
from diglot.downloads.offline import offline

__all__ = ["make", "offline"]
