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
        """A W3C date as this language writes it: «13 February 1929», «February 1929», «1929», «45 BC»."""
        return self._day(w3c, "wide") if is_date(w3c) else w3c

    def brief(self, w3c: str) -> str:
        """The same with the month's short name; a day without its year: «13 Feb», «Feb 1929»."""
        return self._day(w3c, "abbreviated")

    def month(self, w3c: str) -> str:
        """The same of a month without its year: «Feb»."""
        _, *rest = w3c.removeprefix("-").split("-")
        return (
            str(self.locale.months["stand-alone"]["abbreviated"][int(rest[0])]) if len(rest) == 1 else self.brief(w3c)
        )

    def in_calendar(self, value: str, calendar: str) -> str:
        """A date, or an interval of two, in a calendar of its own, the months by their names: «15 Shaaban 1334»."""
        ends = [self._native(end, f"months-{calendar}") for end in value.split("/")]
        return self("from-to", first=ends[0], last=ends[1]) if ends[1:] else ends[0]

    def _native(self, value: str, months: str) -> str:
        if value.count("-") == 0 or (months not in self.strings and not months.endswith(("-julian", "-gregorian"))):
            return value
        year, month, *day = map(int, value.split("-"))
        own = self(months).split(self("stop")) if months in self.strings else self._months("wide")
        return " ".join([*map(str, day), own[month - 1], str(year)]) if 1 <= month <= len(own) else value

    def _day(self, w3c: str, width: str) -> str:
        sign = "-" if w3c.startswith("-") else ""
        year, *rest = w3c.removeprefix("-").split("-")
        number = int(sign + year)
        spoken = str(number) if number > 0 else self("before-era", year=str(1 - number))
        if not rest:
            return spoken
        month, *day = rest
        if number > 0:
            pattern = (
                {"wide": "d MMMM y", "abbreviated": "d MMM"} if day else {"wide": "MMMM y", "abbreviated": "MMM y"}
            )
            moment = dt.date(number, int(month), int(day[0]) if day else 1)
            return str(format_date(moment, pattern[width], locale=self.locale))
        return " ".join([*(str(int(each)) for each in day), self._months(width)[int(month) - 1], spoken])

    def _months(self, width: str) -> list[str]:
        names = self.locale.months["format"][width]
        return [names[month] for month in range(1, 13)]

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
