"""The subset's elements in the header: the file as a publication."""

from diglot.tei.subset import row

PUBLICATION = (
    row(
        "TEI",
        "xml:space",
        en=(
            "A file: a document of the edition, or one kind of authority records.",
            'xml:space="preserve" tells every XML tool that the white space in sentences is text.',
        ),
        ar=(
            "ملف واحد: وثيقة من وثائق النشرة، أو نوع واحد من مداخل الأعلام.",
            'تُعلم xml:space="preserve" كل أداة أن المسافات داخل الجمل جزء من النص.',
        ),
    ),
    row(
        "teiHeader",
        "",
        en=("Everything that is known about the file.", "A TEI file without its header is a text of unknown origin."),
        ar=("كل ما يُعرف عن الملف.", "الملف الذي لا رأس له نص مجهول المصدر."),
    ),
    row(
        "fileDesc",
        "",
        en=("The file as a publication.", "It is what a library catalogues."),
        ar=("وصف الملف بوصفه منشورا.", "وهو ما تفهرسه المكتبات."),
    ),
    row(
        "titleStmt",
        "",
        en=(
            "The titles, and who is responsible for what.",
            "Each responsibility that the markup names with resp is declared here.",
        ),
        ar=("العناوين وأصحاب المسؤولية عن العمل.", "كل مسؤولية تشير إليها resp في الترميز معلنة هنا."),
    ),
    row(
        "title",
        "type ref cert resp xml:lang",
        en=(
            "A title, one a language; among words, the mention of a work.",
            'type="sub" is a subtitle, "alias" another form of a work\'s name, "container" the book or journal around an article.',
        ),
        ar=(
            "عنوان، واحد لكل لغة؛ وهو بين الكلمات ذكرٌ لعمل من الأعمال.",
            'type="sub" عنوان فرعي، و"alias" صيغة أخرى لاسم العمل، و"container" الكتاب أو المجلة التي فيها المقالة.',
        ),
    ),
    row(
        "author",
        "",
        en=(
            "The author, with the name in each language; in a work's record, with its parts.",
            "One author with two names is not two authors.",
        ),
        ar=("المؤلف واسمه بكل لغة؛ وفي سجل المرجع بأجزاء اسمه.", "مؤلف واحد باسمين ليس مؤلفين."),
    ),
    row(
        "editor",
        "role",
        en=(
            'An editor or, with role="translator", a translator: with the name in each language, or one name for all.',
            "Reference managers understand exactly this form.",
        ),
        ar=(
            'محقق أو محرر، ومع role="translator" مترجم: واسمه بكل لغة، أو اسم واحد لها جميعا.',
            "هذه هي الصيغة التي تفهمها برامج إدارة المراجع.",
        ),
    ),
    row(
        "respStmt",
        "xml:id",
        en=(
            "Somebody, or something, that answers for a part of the markup: diglot (the program), editor.",
            "resp points here, so that nobody takes a program's guess for a scholar's word.",
        ),
        ar=(
            "جهة مسؤولة عن جزء من الترميز: diglot (البرنامج) أو editor (المحرر).",
            "تشير resp إلى هذا الموضع كي لا يُظن تخمينُ برنامج قولَ عالم.",
        ),
    ),
    row(
        "resp",
        "",
        en=("For what they answer, in words.", "The pointers alone would not tell."),
        ar=("نوع المسؤولية بعبارة مفهومة.", "المؤشرات وحدها لا تقول ذلك."),
    ),
    row(
        "name",
        "type ref cert resp xml:lang",
        en=(
            'A name that is not told apart further, in a change one a language; among words, with type="event", the mention of an event.',
            "TEI has no element of its own for the name of an event in running text that every version of its schema knows.",
        ),
        ar=(
            'اسم لا يُفصَّل نوعه، وفي التغيير واحد لكل لغة؛ وهو بين الكلمات، مع type="event"، ذكر لحدث.',
            "ليس في TEI عنصر خاص باسم الحدث داخل النص تعرفه جميع إصدارات مخططه.",
        ),
    ),
    row(
        "editionStmt",
        "",
        en=("The version of the edition.", "A citation names it."),
        ar=("إصدار النشرة.", "يُذكر في الاستشهاد."),
    ),
    row(
        "edition",
        "n",
        en=("The version's number; in a work's record, its edition.", "n has the number alone, for programs."),
        ar=("رقم الإصدار؛ وفي سجل المرجع طبعته.", "في n الرقم وحده من أجل البرامج."),
    ),
    row(
        "publicationStmt",
        "",
        en=(
            "Who publishes the file, when, where and on what terms.",
            "It carries the document's identifier and the address of the edition.",
        ),
        ar=("ناشر الملف وتاريخ نشره وموضعه وشروطه.", "فيه معرّف الوثيقة وعنوان النشرة على الشبكة."),
    ),
    row(
        "publisher",
        "xml:lang",
        en=(
            "The publisher, one element a language; in a work's record, without a language.",
            "TEI wants a publisher first; it is empty where the edition names none.",
        ),
        ar=(
            "الناشر، عنصر لكل لغة؛ وفي سجل المرجع بلا لغة.",
            "يشترط TEI أن يأتي الناشر أولا، ويُترك فارغا إن لم تذكره النشرة.",
        ),
    ),
    row(
        "idno",
        "type when",
        en=(
            "An identifier: the document's own (type=\"document\"), an address (URL), name and checksum of the file of a withheld original (filename, sha256), somebody else's (wikidata, viaf), ISBN and DOI of a work.",
            "when is the day on which somebody looked whether another's identifier is the right one.",
        ),
        ar=(
            'معرّف: معرّف الوثيقة (type="document")، أو عنوان (URL)، أو اسم ملف أصل محجوب (filename) ومجموعه الاختباري (sha256)، أو معرّف عند جهة أخرى (wikidata وviaf)، أو ISBN وDOI لمرجع.',
            "في when اليوم الذي تُحقق فيه من صحة معرّف الجهة الأخرى.",
        ),
    ),
    row(
        "availability",
        "status",
        en=(
            'On what terms the text may be used; in sourceDesc, the rights of the source, a paragraph a language; with status="restricted", of an original that is withheld.',
            "Without it nobody may use anything.",
        ),
        ar=(
            'شروط استعمال النص؛ وفي sourceDesc حقوق المصدر، فقرة لكل لغة؛ ومع status="restricted" شأن أصل محجوب.',
            "لا يجوز لأحد استعمال شيء من دونها.",
        ),
    ),
    row(
        "licence",
        "n target",
        en=(
            "The licence: its SPDX identifier, and where it can be read.",
            'n="edition" says that the document names none and the edition\'s holds.',
        ),
        ar=(
            "الرخصة: معرّفها في SPDX وموضع قراءتها.",
            'تعني n="edition" أن الوثيقة لا تذكر رخصة وأن رخصة النشرة هي المعتمدة.',
        ),
    ),
    row(
        "date",
        "xml:id when from to notBefore notAfter type subtype precision datingPoint calendar datingMethod when-custom cert resp",
        en=(
            'A date. In the header, in words, with when where these are a W3C date. Among words, with its value: when for one date, from/to for all the time between two, notBefore/notAfter for some moment between two, type="unresolved" for a date that nobody could resolve.',
            'Another calendar is named by calendar for the words, by datingMethod for when-custom, the value in that calendar; the value beside it is always Gregorian. precision="low" is «about». subtype says which extent an unresolved date would have. datingPoint of a relative date points to what it counts from: a date of the text, an event, or the source, for its day of publication. A date of type core inside another one is what that one qualifies: «September 1936» in «mid-September 1936».',
        ),
        ar=(
            'تاريخ. في الرأس بألفاظه، ومعه when إن كان تاريخا على صورة W3C. وبين الكلمات مع قيمته: when لتاريخ واحد، وfrom/to للمدة كلها بين تاريخين، وnotBefore/notAfter للحظة ما بينهما، وtype="unresolved" لتاريخ تعذر تحديده.',
            'يُسمى التقويم الآخر في calendar للكلمات وفي datingMethod للقيمة when-custom وهي القيمة في ذلك التقويم؛ أما القيمة المجاورة فميلادية دائما. وprecision="low" تعني «نحو». وsubtype تحدد مدى التاريخ الذي تعذر تحديده. وتشير datingPoint في التاريخ النسبي إلى ما يُحسب منه: تاريخ في النص، أو حدث، أو المصدر أي يوم نشره. والتاريخ من نوع core داخل تاريخ آخر هو ما يقيّده ذاك: «أيلول 1936» في «منتصف أيلول 1936».',
        ),
    ),
    row(
        "seriesStmt",
        "",
        en=(
            "The edition to which the document belongs.",
            "Every file can stand alone and still says where it comes from.",
        ),
        ar=("النشرة التي تنتمي إليها الوثيقة.", "يستقل كل ملف بنفسه ويظل يذكر موضعه."),
    ),
    row(
        "sourceDesc",
        "xml:id",
        en=(
            "Where the original was published; then, if its words are withheld, the file that has them.",
            "TEI wants it in every file; its bibl is empty where nobody knows.",
        ),
        ar=(
            "موضع نشر الأصل، ثم الملف الذي فيه كلماته إن كانت محجوبة.",
            "يشترطه TEI في كل ملف، ويُترك bibl فارغا إن جُهل المصدر.",
        ),
    ),
    row(
        "pubPlace",
        "xml:lang",
        en=("Where a source or a work was published; of a source, one a language.", "Citation styles ask for it."),
        ar=("مكان نشر المصدر أو المرجع؛ وللمصدر واحد لكل لغة.", "تطلبه أنماط الاستشهاد."),
    ),
)
