"""An example of each element of the subset, as it may stand in a document's file; larger ones are made of smaller ones."""

from __future__ import annotations

from collections.abc import Mapping


def _around(start: str, *parts: str) -> str:
    """The parts inside an element, a line each."""
    inside = "\n".join(f"  {line}" for part in parts for line in part.split("\n"))
    return f"<{start}>\n{inside}\n</{start.partition(' ')[0]}>"


_SMALL: Mapping[str, str] = {
    # header
    "title": '<title xml:lang="en">A journey</title>',
    "author": '<author><persName xml:lang="ar">سالم</persName><persName xml:lang="en">Salim</persName></author>',
    "editor": '<editor role="translator">A. Translator</editor>',
    "resp": "<resp>notes by hand</resp>",
    "name": "<name>the editors</name>",
    "edition": '<edition n="1.0">Version 1.0</edition>',
    "publisher": '<publisher xml:lang="en">A press</publisher>',
    "idno": '<idno type="document">journey</idno>',
    "licence": '<licence n="edition" target="https://creativecommons.org/licenses/by/4.0/">CC-BY-4.0</licence>',
    "date": '<date when="1325-06-14">14 June 1325</date>',
    "pubPlace": "<pubPlace>Beirut</pubPlace>",
    "correction": "<correction><p>Errors are kept in sic.</p></correction>",
    "normalization": "<normalization><p>Spelling is that of the source.</p></normalization>",
    "segmentation": "<segmentation><p>The unit is the sentence.</p></segmentation>",
    "interpretation": "<interpretation><p>cert says how certain a name is.</p></interpretation>",
    "citeStructure": ('<citeStructure unit="segment" match=".//seg" use="substring-after(@xml:id, \'.\')" delim="."/>'),
    "catDesc": "<catDesc>Not yet reviewed.</catDesc>",
    "application": '<application ident="diglot" version="0.1.0"><label>Diglot</label></application>',
    "label": "<label>Diglot</label>",
    "abstract": '<abstract xml:lang="en"><p>A short journey.</p></abstract>',
    "language": '<language ident="ar">Arabic</language>',
    "term": "<term>Travel</term>",
    "calendar": '<calendar xml:id="calendar.hijri"><p>The Islamic lunar calendar.</p></calendar>',
    "change": '<change when="2026-11-22"><name>A. Editor</name><p xml:lang="en">Checked.</p></change>',
    # beside the texts
    "persName": '<persName xml:lang="en">Salim the Sailor</persName>',
    "placeName": '<placeName xml:lang="ar">طنجة</placeName>',
    "orgName": '<orgName xml:lang="en">The guild</orgName>',
    "birth": '<birth when="1304-02-25"/>',
    "death": '<death notBefore="1368" notAfter="1369"/>',
    "geo": "<geo>35.78 -5.81</geo>",
    "state": '<state type="existence" from="1922" to="1991"/>',
    "surname": "<surname>Sailor</surname>",
    "forename": "<forename>Salim</forename>",
    "biblScope": '<biblScope unit="page">43–44</biblScope>',
    "textLang": '<textLang mainLang="en"/>',
    "link": '<link target="#ar.1.1 #en.1.1"/>',
    "quote": '<quote type="lemma" xml:lang="ar">سالم غادر</quote>',
    "ptr": '<ptr target="#voyage"/>',
    "citedRange": "<citedRange>p. 43</citedRange>",
    "interp": '<interp xml:id="reason.1">misprint</interp>',
    # texts
    "gap": '<gap reason="withheld" unit="chars" quantity="84"/>',
    "sic": "<sic>طنحة</sic>",
    "corr": '<corr resp="#editor" ana="#reason.1">طنجة</corr>',
    "hi": '<hi rend="italic">Rihla</hi>',
    "head": '<head><seg xml:id="ar.1.0">عنوان</seg></head>',
}


_SALIM = '<persName ref="#salim" cert="high" resp="#diglot">سالم</persName>'
_CHOICE = f"<choice>{_SMALL['sic']}{_SMALL['corr']}</choice>"
_NOTE = 'note xml:id="note.ar.1.1" type="context" target="#string-range(ar.1.1,1,4)"'
_PROGRAM = '<respStmt xml:id="diglot"><resp>names and dates by a program</resp><name>Diglot</name></respStmt>'
_EXILE = '<term xml:id="subject.2" xml:lang="ar">المنفى</term>'
_TEI = 'TEI xmlns="http://www.tei-c.org/ns/1.0" xml:space="preserve"'

_LARGER: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # header
    ("respStmt", 'respStmt xml:id="editor"', ("resp", "name")),
    ("titleStmt", "titleStmt", ("title", "author", "editor", "respStmt", _PROGRAM)),
    ("editionStmt", "editionStmt", ("edition",)),
    ("availability", "availability", ("licence",)),
    ("publicationStmt", "publicationStmt", ("publisher", "idno", "availability")),
    ("seriesStmt", "seriesStmt", ("title",)),
    ("a source", "bibl", ("<title>A newspaper</title>", "<date>spring 1950</date>", "pubPlace")),
    ("sourceDesc", "sourceDesc", ("a source",)),
    ("fileDesc", "fileDesc", ("titleStmt", "editionStmt", "publicationStmt", "seriesStmt", "sourceDesc")),
    ("editorialDecl", "editorialDecl", ("correction", "normalization", "segmentation", "interpretation")),
    ("refsDecl", "refsDecl", ("citeStructure",)),
    ("category", 'category xml:id="status.draft"', ("catDesc",)),
    ("taxonomy", "taxonomy", ("category",)),
    ("classDecl", "classDecl", ("taxonomy",)),
    ("appInfo", "appInfo", ("application",)),
    ("encodingDesc", "encodingDesc", ("editorialDecl", "refsDecl", "classDecl", "appInfo")),
    ("langUsage", "langUsage", ("language", '<language ident="en">English</language>')),
    ("keywords", "keywords", ("term", _EXILE, '<term corresp="#subject.2" xml:lang="en">Exile</term>')),
    ("textClass", "textClass", ("keywords",)),
    ("calendarDesc", "calendarDesc", ("calendar",)),
    ("profileDesc", "profileDesc", ("abstract", "langUsage", "textClass", "calendarDesc")),
    ("revisionDesc", 'revisionDesc status="reviewed"', ("change",)),
    ("teiHeader", "teiHeader", ("fileDesc", "encodingDesc", "profileDesc", "revisionDesc")),
    # beside the texts
    ("location", "location", ("geo",)),
    ("person", 'person xml:id="salim"', ("persName", "birth", "death")),
    ("listPerson", "listPerson", ("person",)),
    ("place", 'place xml:id="tangier"', ("placeName", "location", "state")),
    ("listPlace", "listPlace", ("place",)),
    ("org", 'org xml:id="guild"', ("orgName",)),
    ("listOrg", "listOrg", ("org",)),
    ("event", 'event xml:id="storm" from="1325" to="1326"', ('<label xml:lang="en">The storm</label>',)),
    ("listEvent", "listEvent", ("event",)),
    ("an author", "author", ("surname", "forename")),
    ("a record", 'bibl type="chapter"', ("an author", "<title>The voyage</title>", "biblScope", "textLang")),
    ("bibl", 'bibl xml:id="voyage"', ('<title xml:lang="ar">كتاب الرحلة</title>', "a record")),
    ("listBibl", "listBibl", ("bibl",)),
    ("linkGrp", 'linkGrp type="translation" domains="#text.ar #text.en"', ("link",)),
    ("a citation", "bibl", ("ptr", "citedRange")),
    ("citations", "listBibl", ("a citation",)),
    ("note", _NOTE, ('<p xml:lang="en">Not in the <hi rend="italic">Rihla</hi>.</p>', "citations")),
    ("listAnnotation", "listAnnotation", ("note",)),
    ("interpGrp", 'interpGrp type="reason"', ("interp",)),
    (
        "standOff",
        "standOff",
        ("listPerson", "listPlace", "listOrg", "listEvent", "listBibl", "linkGrp", "listAnnotation", "interpGrp"),
    ),
    # texts
    ("p", "p", ("seg",)),
    ("div", 'div type="textpart" n="1"', ("head", "p")),
    ("an original", 'div type="edition" xml:lang="ar" xml:id="text.ar"', ("div",)),
    ("English", "p", ('<seg xml:id="en.1.1" corresp="#ar.1.1">And Salim left Tangier.</seg>',)),
    ("an English part", 'div type="textpart" n="1"', ("English",)),
    ("a translation", 'div type="translation" xml:lang="en" xml:id="text.en"', ("an English part",)),
    ("body", "body", ("an original", "a translation")),
    ("text", 'text xml:lang="ar"', ("body",)),
    ("TEI", _TEI, ("teiHeader", "standOff", "text")),
)
"""Name, start tag, and the parts: other examples by their names, or XML. From the inside out."""


def _examples() -> Mapping[str, str]:
    seg = f'<seg xml:id="ar.1.1" corresp="#en.1.1">و{_SALIM} غادر {_CHOICE}.</seg>'
    made = {**_SMALL, "choice": _CHOICE, "seg": seg}
    for name, start, parts in _LARGER:
        made[name] = _around(start, *(made.get(part, part) for part in parts))
    return made


EXAMPLES: Mapping[str, str] = _examples()
"""Element → example."""
