"""The interface in words: one data file a language in ``interface/``, plurals and dates by the rules of the CLDR."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from babel.units import format_unit
from ruamel.yaml import YAML

from diglot.datevalue import DateValue, is_date, is_interval

INTERFACE = Path(__file__).parent / "interface"
FALLBACK = "en"


@dataclass(frozen=True)
class Wording:
    """The words of one language of the interface."""

    language: str
    strings: Mapping[str, str | Mapping[str, str]]

    def __call__(self, key: str, **words: str) -> str:
        """The words of a key, with its braces filled."""
        return str(self.strings[key]).format(**words)

    def count(self, key: str, n: int) -> str:
        """«3 notes», «٣ حواشٍ»: the plural form that the CLDR wants for this number."""
        forms = self.strings[key]
        assert isinstance(forms, Mapping)
        form = forms.get(self.locale.plural_form(n), forms["other"])
        return form.format(n=self.number(n))

    def number(self, n: int) -> str:
        return str(format_decimal(n, locale=self.locale))

    def size(self, n: int) -> str:
        """The size of a file, on one line: «640 byte», «61 kB», «1.4 MB»."""
        unit, power = ("byte", 1) if n < 1000 else ("kilobyte", 1000) if n < 1_000_000 else ("megabyte", 1_000_000)
        size = round(n / power, 1 if power > 1000 else None)
        return str(format_unit(size, f"digital-{unit}", length="short", locale=self.locale)).replace(
            " ", "\N{NO-BREAK SPACE}"
        )

    @property
    def locale(self) -> Locale:
        return Locale.parse(self.language, sep="-")

    def language_name(self, tag: str) -> str:
        """«Arabic», «العربية» for ``ar``."""
        return Locale.parse(tag, sep="-").get_display_name(self.locale) or tag

    def day(self, w3c: str) -> str:
        """A W3C date as this language writes it: «13 February 1929», «February 1929», «1929»."""
        parts = w3c.split("-")
        if not is_date(w3c) or w3c.startswith(("-", "0000")) or len(parts) == 1:
            return w3c.lstrip("0") if w3c.isdigit() and int(w3c) else w3c
        year, month, *rest = map(int, parts)
        pattern = "d MMMM y" if rest else "MMMM y"
        return str(format_date(dt.date(year, month, *rest or [1]), pattern, locale=self.locale))

    def interval(self, w3c: str) -> str:
        """A W3C date or interval in words."""
        return self.when(DateValue.parse(w3c)) if is_interval(w3c) else w3c

    def when(self, value: DateValue) -> str:
        """A date's value in words that claim no more precision than it has."""
        if value.first is None and value.last is None:
            return self("unresolved")
        text = self.day(value.first or "") if value.extent == "when" else self._range(value)
        return self("about", date=text) if value.approximate else text

    def _range(self, value: DateValue) -> str:
        first, last = (self.day(end) if end else "" for end in (value.first, value.last))
        whole = {"X": "decade", "XX": "century"}.get(value.edtf.rstrip("~")[-2:].lstrip("0123456789"), "")
        if value.extent == "within" and whole:
            return self(whole, first=first, last=last)
        keys = ("between", "not-before", "not-after") if value.extent == "within" else ("from-to", "from", "until")
        key = keys[0] if first and last else keys[1] if first else keys[2]
        return self(key, first=first, last=last)


@cache
def wording(language: str) -> Wording:
    """The words of a language: its own file, else that of the language without region or script, else English."""
    candidates = (language, language.partition("-")[0], FALLBACK)
    name = next(tag for tag in candidates if has_wording(tag))
    return Wording(name, YAML(typ="safe", pure=True).load((INTERFACE / f"{name}.yml").read_text(encoding="utf-8")))


@cache
def has_wording(language: str) -> bool:
    """Whether the interface is there in this language."""
    return (INTERFACE / f"{language}.yml").is_file()
