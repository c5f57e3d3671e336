"""The names of the Gregorian months in every Arab country: from the CLDR, and the spellings that it lacks."""

from __future__ import annotations

from functools import cache

from babel import Locale
from babel.localedata import locale_identifiers

VARIANTS: dict[int, tuple[str, ...]] = {
    1: ("كانون ثاني", "كانون ثان", "جنفي", "ينّاير"),
    2: ("فيبري", "فبرائر", "فيفريي"),
    3: ("مارت", "مارص", "آدار"),
    4: ("ابريل", "إبريل", "أفريل", "افريل", "أبرير"),
    5: ("مايس", "آيار", "مايه"),
    6: ("يونيه", "يونية", "يونيوه", "حزيزان"),
    7: ("يوليه", "يولية", "يوليوز", "جويليه"),
    8: ("اغسطس", "أوغسطس", "اوغست", "أغسطوس", "غشت", "اوت"),
    9: ("سبتنبر", "شتمبر", "سبتامبر"),
    10: ("اكتوبر", "أوكتوبر", "تشرين أول", "اكتوبير"),
    11: ("نونمبر", "نوفنبر", "تشرين ثاني", "تشرين ثان"),
    12: ("دسمبر", "ديسنبر", "دجمبر", "كانون أول"),
}
"""Spellings of the press, old and new, that no locale has; what folding makes equal needs no entry."""


LIBYAN_MONTHS = {
    "أي النار": 1, "أين النار": 1, "النوار": 2, "الربيع": 3, "الطير": 4, "الماء": 5, "الصيف": 6, "ناصر": 7, "هانيبال": 8,
    "هنيبال": 8, "الفاتح": 9, "التمور": 10, "الثمور": 10, "الحرث": 11, "الكانون": 12,
}  # fmt: skip
"""The names by decree of the Libyan state, 1969–2011: other words too, so that only a day and a year make them months."""


@cache
def month_names() -> dict[str, int]:
    """Name → month, of all Arab countries."""
    locales = sorted(name for name in locale_identifiers() if name == "ar" or name.startswith("ar_"))
    tables = [Locale.parse(name).months["format"]["wide"] for name in locales]
    names = {name: month for table in tables for month, name in table.items()}
    return names | {name: month for month, variants in VARIANTS.items() for name in variants}
