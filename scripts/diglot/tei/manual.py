"""The manual of the encoding, made from the table of the subset."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from diglot.tei.subset import Row
from diglot.tei.subset_header import PUBLICATION
from diglot.tei.subset_practice import PRACTICE
from diglot.tei.subset_standoff import STAND_OFF
from diglot.tei.subset_text import TEXT

SUBSET: tuple[Row, ...] = (*TEXT, *STAND_OFF, *PUBLICATION, *PRACTICE)
"""Every element that a file of ours can have."""

GROUPS: tuple[tuple[Mapping[str, str], tuple[Row, ...]], ...] = (
    ({"en": "The texts", "ar": "النصوص"}, TEXT),
    ({"en": "Beside the texts", "ar": "بجانب النصوص"}, STAND_OFF),
    ({"en": "The header", "ar": "الرأس"}, (*PUBLICATION, *PRACTICE)),
)

ATTRIBUTES: Mapping[str, Mapping[str, str]] = {
    "cert": {
        "en": "how certain a name or date is: high, medium or low; always given",
        "ar": "درجة الثقة في الاسم أو التاريخ: high أو medium أو low، وتُذكر دائما",
    },
    "ref": {"en": "a pointer to the record of the entity", "ar": "مؤشر إلى سجل المسمى"},
    "resp": {
        "en": "who says so: #diglot (the program) or #editor",
        "ar": "صاحب القول: #diglot (البرنامج) أو #editor (المحرر)",
    },
    "xml:id": {"en": "the identifier, once in a file", "ar": "المعرّف، ولا يتكرر في الملف"},
    "xml:lang": {"en": "the language, a BCP 47 tag", "ar": "اللغة برمزها في BCP 47"},
}
"""Attributes that mean the same on every element; the others are explained with theirs."""

HEADINGS: Mapping[str, Mapping[str, str]] = {
    "title": {"en": "The encoding", "ar": "الترميز"},
    "common": {"en": "Attributes of many elements", "ar": "صفات مشتركة بين العناصر"},
    "attributes": {"en": "Attributes", "ar": "الصفات"},
}

INTRODUCTION: Mapping[str, str] = {
    "en": """\
Every text of the edition is a TEI P5 file, and every page is made from these files. They use the elements below and no
others. Each file is valid against the TEI's own schema (`tei_all`) and against the narrower `diglot.rng`; what a schema
cannot say (each pointer resolves, the alignment is mutual, no interval ends before it begins) is checked besides.

A TEI file by another hand can stand in `tei/` too. It is read as far as it goes: its paragraphs or verses become
segments, its names, dates, corrections and notes are understood where they have a row below, and an element that is not
known keeps its words and is reported with its line.

This page is made from a table in the code that tests hold against the schema and against what is written.
""",
    "ar": """\
كل نص في النشرة ملف TEI P5، ومن هذه الملفات تُصنع الصفحات كلها. لا تستعمل الملفات إلا العناصر الآتية، وكل ملف منها صحيح وفق مخطط
TEI العام (`tei_all`) ووفق المخطط الأضيق `diglot.rng`. وما لا يستطيع المخطط قوله يُفحص إلى جانبه: أن لكل مؤشر ما يشير إليه، وأن المقابلة
متبادلة، وأن المدة لا تنتهي قبل أن تبدأ.

ويجوز أن يوضع في المجلد `tei/` ملف من صنع غيرنا، فيُقرأ منه ما أمكن: تصير فقراته أو أبياته جملا، وتُفهم أعلامه وتواريخه وتصحيحاته
وحواشيه متى كان لها ذكر أدناه، ويحتفظ العنصر المجهول بكلماته ويُبلَّغ عنه برقم سطره.

هذه الصفحة مصنوعة من جدول في الشيفرة تقابله الاختبارات بالمخطط وبما يُكتب فعلا.
""",
}


def documentation(language: str) -> str:
    """The manual of the encoding as Markdown, in Arabic (``ar``) or, for any other language, in English."""
    return "\n".join(_lines("ar" if language == "ar" else "en"))


def _lines(language: str) -> Iterator[str]:
    yield f"# {HEADINGS['title'][language]}\n"
    yield INTRODUCTION[language]
    for heading, rows in GROUPS:
        yield f"## {heading[language]}\n"
        for row in rows:
            yield from _element(row, language)
    yield f"## {HEADINGS['common'][language]}\n"
    yield from (f"- `{name}`: {words[language]}" for name, words in sorted(ATTRIBUTES.items()))
    yield ""


_ATTRIBUTE = re.compile(r'[a-z:A-Z-]+="[^"]*"')


def _with_code(words: str) -> str:
    return _ATTRIBUTE.sub(lambda match: f"`{match[0]}`", words)


def _element(row: Row, language: str) -> Iterator[str]:
    what, why = (_with_code(words) for words in row.words[language])
    yield f"### `{row.name}`\n"
    yield f"{what}\n"
    yield f"{why}\n"
    if row.attributes:
        names = ", ".join(f"`{name}`" for name in row.attributes)
        yield f"{HEADINGS['attributes'][language]}: {names}.\n"
    yield f"```xml\n{row.example}\n```\n"
