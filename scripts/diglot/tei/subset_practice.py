"""The subset's elements in the header: how the file was made, what it is about, in what state it is."""

from diglot.tei.subset import row

PRACTICE = (
    row(
        "encodingDesc",
        "",
        en=("How the file was made.", "A reader of the XML finds the edition's practice in the XML."),
        ar=("طريقة صنع الملف.", "يجد قارئ XML منهج النشرة في الملف نفسه."),
    ),
    row(
        "editorialDecl",
        "",
        en=(
            "The editorial practice, a paragraph for each of four questions.",
            "The four elements in it are those that TEI provides for these questions.",
        ),
        ar=("منهج التحرير، فقرة لكل سؤال من أربعة.", "العناصر الأربعة داخله هي ما وضعه TEI لهذه الأسئلة."),
    ),
    row(
        "correction",
        "",
        en=("What is done with errors of the source.", "They are kept, and corrected beside."),
        ar=("ما يُصنع بأخطاء المصدر.", "تُحفظ كما هي ويوضع التصحيح بجانبها."),
    ),
    row(
        "normalization",
        "",
        en=("What is done with spelling and white space.", "Nothing; searching folds what must be folded."),
        ar=("ما يُصنع بالإملاء والمسافات.", "لا شيء؛ فالبحث هو الذي يوحّد ما يلزم توحيده."),
    ),
    row(
        "segmentation",
        "",
        en=("What the unit of alignment is, and how it is numbered.", "Identifiers are for ever."),
        ar=("وحدة المقابلة بين النصين وطريقة ترقيمها.", "المعرّفات ثابتة إلى الأبد."),
    ),
    row(
        "interpretation",
        "",
        en=("What the markup of names and dates claims.", "It says which of it a program did."),
        ar=("ما يدّعيه ترميز الأعلام والتواريخ.", "يبين ما صنعه البرنامج منه."),
    ),
    row(
        "refsDecl",
        "",
        en=("How a passage is referred to.", "Programs can resolve ar.1.2 without knowing this edition."),
        ar=("طريقة الإحالة إلى موضع في النص.", "تستطيع البرامج فهم ar.1.2 من غير معرفة بهذه النشرة."),
    ),
    row(
        "citeStructure",
        "unit match use delim",
        en=(
            "A level of reference: the text by its language, the segment by its number.",
            "It is TEI's own way to say so, understood by services for citable texts.",
        ),
        ar=(
            "مستوى من مستويات الإحالة: النص بلغته، والجملة برقمها.",
            "هذه طريقة TEI نفسه، وتفهمها خدمات النصوص القابلة للاستشهاد.",
        ),
    ),
    row(
        "classDecl",
        "",
        en=(
            "The states of review that segments point to.",
            "It is there only where a segment's state differs from the document's.",
        ),
        ar=("حالات المراجعة التي تشير إليها الجمل.", "لا يوجد إلا إذا خالفت حالة جملة حالة الوثيقة."),
    ),
    row(
        "taxonomy",
        "",
        en=("The list of these states.", "draft, reviewed, final."),
        ar=("قائمة هذه الحالات.", "draft مسودة، وreviewed مراجَعة، وfinal نهائية."),
    ),
    row(
        "category",
        "xml:id",
        en=("A state of review.", "ana of a segment points to it."),
        ar=("حالة مراجعة.", "تشير إليها ana في الجملة."),
    ),
    row(
        "catDesc",
        "",
        en=("What the state means.", "Words for readers of the XML."),
        ar=("معنى الحالة.", "عبارة لقارئ XML."),
    ),
    row(
        "appInfo",
        "",
        en=("The program that wrote the file.", "Its version tells which rules found the names and dates."),
        ar=("البرنامج الذي كتب الملف.", "يدل إصداره على القواعد التي وجدت الأعلام والتواريخ."),
    ),
    row(
        "application",
        "ident version",
        en=("Diglot and its version.", "The file changes with it, on purpose."),
        ar=("Diglot وإصداره.", "يتغير الملف بتغيره عن قصد."),
    ),
    row(
        "label",
        "type xml:lang",
        en=(
            "The program's name; in an event's record, the event's name, and with type=\"alias\" another form of it.",
            "TEI's records of events take their names as labels.",
        ),
        ar=(
            'اسم البرنامج؛ وفي سجل الحدث اسم الحدث، ومع type="alias" صيغة أخرى لاسمه.',
            "تأخذ سجلات الأحداث في TEI أسماءها في label.",
        ),
    ),
    row(
        "profileDesc",
        "",
        en=("What the document is about, and its languages.", "Catalogues and searches read it."),
        ar=("موضوع الوثيقة ولغاتها.", "تقرؤه الفهارس ومحركات البحث."),
    ),
    row(
        "abstract",
        "xml:lang",
        en=("A summary, one a language.", "It stands above the text and in the page's metadata."),
        ar=("خلاصة، واحدة لكل لغة.", "توضع فوق النص وفي بيانات الصفحة."),
    ),
    row(
        "langUsage",
        "",
        en=("The languages of the texts, the original's first.", "Programs choose fonts and dictionaries by it."),
        ar=("لغات النصوص، وأولها لغة الأصل.", "تختار البرامج بها الخطوط والمعاجم."),
    ),
    row(
        "language",
        "ident",
        en=("A language: its BCP 47 tag and its name.", "xml:lang uses the same tag everywhere."),
        ar=("لغة: رمزها وفق BCP 47 واسمها.", "تستعمل xml:lang الرمز نفسه في كل موضع."),
    ),
    row(
        "textClass",
        "",
        en=("The subjects of the document.", "Index pages are made from them."),
        ar=("موضوعات الوثيقة.", "تُصنع منها صفحات الفهارس."),
    ),
    row(
        "keywords",
        "",
        en=("The list of subjects.", "The words are the edition's own; no scheme is claimed."),
        ar=("قائمة الموضوعات.", "الكلمات من وضع النشرة ولا تنتسب إلى مكنز."),
    ),
    row(
        "term",
        "xml:id corresp xml:lang",
        en=(
            "A subject, as the editor wrote it. In several languages, it is a term in each; corresp points from the later ones to the first.",
            "Whoever harvests the file finds plain terms; whoever counts subjects counts each once.",
        ),
        ar=(
            "موضوع كما كتبه المحرر. فإن كُتب بعدة لغات فهو term لكل لغة، وتشير corresp من المتأخر منها إلى الأول.",
            "يجد جامع البيانات كلمات بسيطة، ولا يُعد الموضوع الواحد إلا مرة.",
        ),
    ),
    row(
        "calendarDesc",
        "",
        en=(
            "The calendars, other than the Gregorian, that dates of the document use.",
            "calendar and datingMethod point here.",
        ),
        ar=("التقاويم غير الميلادية المستعملة في تواريخ الوثيقة.", "تشير إليها calendar وdatingMethod."),
    ),
    row(
        "calendar",
        "xml:id",
        en=("A calendar.", "The same words mean other days in another one."),
        ar=("تقويم.", "للألفاظ نفسها أيام أخرى في تقويم آخر."),
    ),
    row(
        "revisionDesc",
        "status",
        en=("The state of the document, and its history.", "status is draft, reviewed or final."),
        ar=("حالة الوثيقة وتاريخ تغييراتها.", "قيمة status إحدى ثلاث: draft وreviewed وfinal."),
    ),
    row(
        "change",
        "when status",
        en=(
            "A change: its day, who made it, what it was.",
            "TEI wants one at least; with status alone it stands in for the first. A day that is no W3C date stands in a date inside.",
        ),
        ar=(
            "تغيير: يومه وصاحبه ومضمونه.",
            "يشترط TEI واحدا على الأقل؛ فإن لم يحمل إلا status فهو نائب عن الأول. واليوم الذي ليس على صورة W3C يوضع في date داخله.",
        ),
    ),
)
