"""The subset's elements beside the texts: authority records, alignment, notes."""

from diglot.tei.subset import row

STAND_OFF = (
    row(
        "standOff",
        "",
        en=(
            "What stands beside the texts: the records of what they mention, their alignment, the notes.",
            "The sentences stay clean, and nothing is said in two places.",
        ),
        ar=(
            "ما يقف بجانب النصوص: سجلات ما تذكره، والمقابلة بينها، والحواشي.",
            "تبقى الجمل نظيفة ولا يقال الشيء في موضعين.",
        ),
    ),
    row(
        "listPerson",
        "",
        en=(
            "The persons that the document mentions, or all of the edition.",
            "More than 100 stand in lists within the list: validators take minutes over long flat ones. So in the other lists.",
        ),
        ar=(
            "الأشخاص الذين تذكرهم الوثيقة، أو أشخاص النشرة جميعا.",
            "ما زاد على مئة يوضع في قوائم داخل القائمة، لأن المدقِّقات تستغرق دقائق في القوائم الطويلة. وكذلك سائر القوائم.",
        ),
    ),
    row(
        "person",
        "xml:id",
        en=(
            "A person's record. Its xml:id is the key in authority/persons.yml.",
            "A key that cannot be an XML name, or would meet an identifier of ours, is written as `_.` and its other characters in hexadecimal.",
        ),
        ar=(
            "سجل شخص، ومعرّفه xml:id هو مفتاحه في authority/persons.yml.",
            "المفتاح الذي لا يصلح اسما في XML أو يلتبس بمعرّفاتنا يُكتب بعد `_.` وتُكتب محارفه الأخرى بأرقامها الست عشرية.",
        ),
    ),
    row(
        "persName",
        "type ref cert resp xml:lang",
        en=(
            'A person\'s name: in a record one a language, with type="alias" another form; among words a mention, with ref to the record.',
            "The article, conjunctions and prepositions written together with a name stand outside: `و<persName …>سالم</persName>`.",
        ),
        ar=(
            'اسم شخص: في السجل واحد لكل لغة، ومع type="alias" صيغة أخرى؛ وبين الكلمات ذكرٌ له مع ref إلى السجل.',
            "حروف العطف والجر المتصلة بالاسم تبقى خارجه: `و<persName …>سالم</persName>`.",
        ),
    ),
    row(
        "birth",
        "when notBefore notAfter",
        en=("When a person was born.", "Between two dates where only those are known."),
        ar=("تاريخ ميلاد الشخص.", "بين تاريخين إن لم يُعرف سواهما."),
    ),
    row(
        "death",
        "when notBefore notAfter",
        en=("When a person died.", "As for birth."),
        ar=("تاريخ وفاة الشخص.", "كما في الميلاد."),
    ),
    row(
        "listPlace",
        "",
        en=("The places.", "As listPerson."),
        ar=("الأماكن.", "كما في listPerson."),
    ),
    row(
        "place",
        "xml:id",
        en=("A place's record.", "Its key stands in authority/places.yml."),
        ar=("سجل مكان.", "مفتاحه في authority/places.yml."),
    ),
    row(
        "placeName",
        "type ref cert resp xml:lang",
        en=("A place's name, in its record or among words.", "As persName."),
        ar=("اسم مكان في سجله أو بين الكلمات.", "كما في persName."),
    ),
    row(
        "location",
        "",
        en=("Where a place or an organisation is.", "It holds geo."),
        ar=("موقع مكان أو هيئة.", "بداخله geo."),
    ),
    row(
        "geo",
        "",
        en=("Latitude and longitude in degrees (WGS 84).", "In this order, with a point and a space."),
        ar=("خط العرض ثم خط الطول بالدرجات (WGS 84).", "بهذا الترتيب، بنقطة عشرية ومسافة بينهما."),
    ),
    row(
        "state",
        "type when from to",
        en=("For what time a place or an organisation existed.", "Names of states and cities come and go."),
        ar=("المدة التي كان فيها المكان أو الهيئة موجودا.", "أسماء الدول والمدن تظهر وتزول."),
    ),
    row(
        "listOrg",
        "",
        en=("The organisations.", "As listPerson."),
        ar=("الهيئات.", "كما في listPerson."),
    ),
    row(
        "org",
        "xml:id",
        en=("An organisation's record.", "Its key stands in authority/organisations.yml."),
        ar=("سجل هيئة.", "مفتاحها في authority/organisations.yml."),
    ),
    row(
        "orgName",
        "type ref cert resp xml:lang",
        en=("An organisation's name, in its record or among words.", "As persName."),
        ar=("اسم هيئة في سجلها أو بين الكلمات.", "كما في persName."),
    ),
    row(
        "listEvent",
        "",
        en=("The events.", "As listPerson."),
        ar=("الأحداث.", "كما في listPerson."),
    ),
    row(
        "event",
        "xml:id when from to",
        en=("An event's record, with its date.", "Its key stands in authority/events.yml."),
        ar=("سجل حدث مع تاريخه.", "مفتاحه في authority/events.yml."),
    ),
    row(
        "listBibl",
        "",
        en=(
            "The works that are mentioned or cited; in a note, the places in them on which it rests.",
            "As listPerson.",
        ),
        ar=("الأعمال المذكورة أو المستشهد بها؛ وفي الحاشية المواضع التي تستند إليها.", "كما في listPerson."),
    ),
    row(
        "bibl",
        "xml:id type",
        en=(
            'A work: outside with its names, as every record; inside, with type, its bibliographic record in CSL\'s fields. In sourceDesc, the source and, with type="withheld", the file of a withheld original; in a note, a citation.',
            "Names of works are translated, records are not.",
        ),
        ar=(
            'عمل: من الخارج بأسمائه ككل سجل، ومن الداخل، مع type، بياناته الببليوغرافية بحقول CSL. وفي sourceDesc هو المصدر، ومع type="withheld" ملف الأصل المحجوب، وفي الحاشية استشهاد.',
            "تُترجم أسماء الأعمال ولا تُترجم بياناتها.",
        ),
    ),
    row(
        "surname",
        "",
        en=("The family name of an author, editor or translator of a work.", "Bibliographies sort by it."),
        ar=("اسم عائلة المؤلف أو المحرر أو المترجم في سجل المرجع.", "تُرتب به قوائم المراجع."),
    ),
    row(
        "forename",
        "",
        en=("The given name.", "A name that has no such parts stands in name."),
        ar=("الاسم الأول.", "الاسم الذي لا أجزاء له يوضع في name."),
    ),
    row(
        "biblScope",
        "unit",
        en=("Volume, issue or pages of a work.", "unit is volume, issue or page."),
        ar=("المجلد أو العدد أو الصفحات.", "قيمة unit: volume أو issue أو page."),
    ),
    row(
        "textLang",
        "mainLang",
        en=("The language of a work.", "Titles are capitalised by it."),
        ar=("لغة المرجع.", "تتبعها كتابة العناوين."),
    ),
    row(
        "linkGrp",
        "type domains",
        en=(
            "The alignment of the original with one translation.",
            "domains points to the two texts. A segment that says it has no counterpart has no link.",
        ),
        ar=("مقابلة الأصل بترجمة واحدة.", "تشير domains إلى النصين. والجملة التي تقول إنه لا مقابل لها لا رابط لها."),
    ),
    row(
        "link",
        "target",
        en=(
            "A pair: one or more segments of the original, and last the segment of the translation that stands for them.",
            "Alignment is by identifier, never by position.",
        ),
        ar=("زوج: جملة أو أكثر من الأصل، وآخرها جملة الترجمة التي تقابلها.", "المقابلة بالمعرّف لا بالموضع."),
    ),
    row(
        "listAnnotation",
        "",
        en=("The editorial notes.", "They stand beside the text and point into it."),
        ar=("حواشي المحرر.", "تقف بجانب النص وتشير إليه."),
    ),
    row(
        "note",
        "xml:id type target xml:lang",
        en=(
            'A note: type is context, language, textual or translation; target a segment, or words in it as string-range(segment, first character, number of characters) over all the text in the element. With type="correction" it holds a choice: a correction of a withheld original\'s words. In a record, what is said of the entity, one a language.',
            "The string range is TEI's own scheme; it is written anew with every change of the text. In the paragraphs of a note names and dates are marked as in a sentence; they are no mentions of the text.",
        ),
        ar=(
            'حاشية: type واحدة من context وlanguage وtextual وtranslation؛ وtarget جملة أو كلمات فيها على صورة string-range(الجملة، أول محرف، عدد المحارف) محسوبة على نص العنصر كله. ومع type="correction" بداخلها choice: تصحيح في كلمات أصل محجوب. وفي السجل تعريف موجز، واحد لكل لغة.',
            "string-range مخطط من مخططات TEI، ويُكتب من جديد مع كل تغيير في النص. وتُعلَّم الأعلام والتواريخ في فقرات الحاشية كما في الجمل، ولا تُعدّ من مواضع الذكر في النص.",
        ),
    ),
    row(
        "quote",
        "type xml:lang",
        en=(
            "The words that a note is on, where they are a withheld original's.",
            "There is no place in the file to point to.",
        ),
        ar=("الكلمات التي عليها الحاشية إن كانت من أصل محجوب.", "ليس في الملف موضع يشار إليه."),
    ),
    row(
        "ptr",
        "target",
        en=("A pointer to the record of the work cited.", "The record stands in the same file."),
        ar=("مؤشر إلى سجل العمل المستشهد به.", "السجل في الملف نفسه."),
    ),
    row(
        "citedRange",
        "xml:lang",
        en=("The place in the work, one a language or, without xml:lang, one for all.", "As the editor wrote it."),
        ar=("الموضع في العمل، واحد لكل لغة، أو واحد لها جميعا بلا xml:lang.", "كما كتبه المحرر."),
    ),
    row(
        "interpGrp",
        "type",
        en=(
            "The reasons that corrections give.",
            "They stand here, since a word of the editor's inside corr would be read as text.",
        ),
        ar=("أسباب التصحيحات.", "توضع هنا لأن كلمة المحرر داخل corr تُقرأ على أنها من النص."),
    ),
    row(
        "interp",
        "xml:id",
        en=("A reason, numbered in the order of the text.", "ana of a corr points to it."),
        ar=("سبب، ورقمه بحسب ترتيب النص.", "تشير إليه ana في corr."),
    ),
)
