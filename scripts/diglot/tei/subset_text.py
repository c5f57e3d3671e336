"""The subset's elements in the texts."""

from diglot.tei.subset import row

TEXT = (
    row(
        "text",
        "xml:lang",
        en=(
            "The texts; xml:lang is the language of the original.",
            "It says so even where the original itself may not be printed.",
        ),
        ar=("النصوص، وفي xml:lang لغة الأصل.", "تُذكر حتى إن لم يجز نشر الأصل نفسه."),
    ),
    row(
        "body",
        "",
        en=("The original and its translations, one after the other.", "With an empty p where there is no text yet."),
        ar=("الأصل وترجماته واحدة بعد أخرى.", "وفيه p فارغة إن لم يوجد نص بعد."),
    ),
    row(
        "div",
        "type n xml:lang xml:id",
        en=(
            "A text (type edition, or translation) or, in it, a paragraph with its headings (textpart). n is the paragraph's number.",
            "The same n in every language is the same paragraph.",
        ),
        ar=(
            "نص (type: edition للأصل وtranslation للترجمة)، وبداخله فقرة بعناوينها (textpart) رقمها في n.",
            "الرقم نفسه في كل لغة هو الفقرة نفسها.",
        ),
    ),
    row(
        "head",
        "",
        en=(
            "A heading: segment 0 of its paragraph.",
            "It is aligned and cited as a sentence is. A heading after other segments of its paragraph stands in p, by its number a heading still.",
        ),
        ar=(
            "عنوان: وهو الجملة رقم 0 في فقرته.",
            "يُقابَل ويُستشهد به كالجملة. والعنوان المسبوق بجمل أخرى في فقرته يوضع في p، ويبقى عنوانا برقمه.",
        ),
    ),
    row(
        "p",
        "n xml:lang",
        en=(
            "The sentences of a paragraph; elsewhere a paragraph of the header, or of a note in one language.",
            "White space between segments is not text, inside a segment it is. n tells what a paragraph on a withheld original says: the statement that it is withheld, why, where it can be had.",
        ),
        ar=(
            "جمل الفقرة؛ وفي غير النصوص فقرة من الرأس أو من حاشية بلغة واحدة.",
            "المسافات بين الجمل ليست من النص، وداخل الجملة منه. وتبيّن n ما تقوله فقرة عن أصل محجوب: إعلان الحجب (statement) أو سببه (why) أو موضع الحصول عليه (where).",
        ),
    ),
    row(
        "seg",
        "xml:id type corresp ana",
        en=(
            "A sentence or a heading. Its xml:id is its language and its number, or the numbers from which and to which it stands in the original; corresp points to its counterparts in the other texts; ana to its state of review, where that differs.",
            'Empty, it waits for its translation. type="omitted" says that it has no counterpart and shall have none. type="hole" is a line that could not be read as a segment; its text is kept, and its number is the line\'s.',
        ),
        ar=(
            "جملة أو عنوان. معرّفها لغتها ورقمها، أو رقما أول جملة وآخر جملة تقابلهما في الأصل؛ وتشير corresp إلى ما يقابلها في النصوص الأخرى، وana إلى حالة مراجعتها إن خالفت حالة الوثيقة.",
            'الجملة الفارغة تنتظر ترجمتها. وtype="omitted" تعني أنه لا مقابل لها ولن يكون. وtype="hole" سطر تعذرت قراءته جملةً، فحُفظ نصه ورقمه رقم السطر.',
        ),
    ),
    row(
        "gap",
        "reason unit quantity",
        en=(
            "In place of a segment's words that are withheld: quantity says how many characters they have.",
            "The text may not be printed; its identifiers, and all that is said about it, can stand all the same. The file that has the words is named in sourceDesc.",
        ),
        ar=(
            "في موضع كلمات جملة محجوبة: وفي quantity عدد محارفها.",
            "لا يجوز نشر النص، ويبقى مع ذلك ترقيمه وكل ما يقال فيه. والملف الذي فيه الكلمات مذكور في sourceDesc.",
        ),
    ),
    row(
        "choice",
        "",
        en=(
            "A correction: what is printed, and what was meant.",
            "Readers see both; the words of the source are never lost.",
        ),
        ar=("تصحيح: المطبوع والمقصود.", "يرى القارئ كليهما ولا تضيع كلمات المصدر."),
    ),
    row(
        "sic",
        "",
        en=("What is printed. It is the text: names, dates and offsets count in it.", "The text says what it says."),
        ar=("المطبوع، وهو النص: فيه تُعد الأعلام والتواريخ والمواضع.", "النص يقول ما يقول."),
    ),
    row(
        "corr",
        "ana resp",
        en=(
            "What was meant; empty where the printed words should not be there.",
            "ana points to the reason, resp to the editor.",
        ),
        ar=("المقصود؛ ويُترك فارغا إن كان حق المطبوع الحذف.", "تشير ana إلى السبب وresp إلى المحرر."),
    ),
    row(
        "hi",
        "rend",
        en=(
            "Emphasis.",
            'An emphasis that crosses a name is cut in pieces; the later ones have rend="italic continued". Of equal spans it is the innermost, a name or date the outermost.',
        ),
        ar=(
            "إبراز.",
            'الإبراز الذي يتقاطع مع اسم يُقطع أجزاء، وللأجزاء اللاحقة rend="italic continued". وعند تساوي المواضع يكون هو الأدنى إلى الكلمات والاسم أو التاريخ أبعدها.',
        ),
    ),
)
