"""Short forms of names: which there are, what evidence they want, and whose they are where several bear them."""

import sys

import pytest
from recognise_documents import plain, read

from diglot.model import Entity, Ruling
from diglot.project import Settings
from diglot.recognise import Recogniser

PERSONS = {
    "nasser": ("جمال عبد الناصر", "Gamal Abdel Nasser"),
    "saad": ("سعد زغلول", "Saad Zaghloul"),
    "safiyya": ("صفية زغلول", "Safiyya Zaghloul"),
    "mukhtar": ("عمر المختار", "Omar al-Mukhtar"),
    "daddah": ("المختار ولد داداه", "Moktar Ould Daddah"),
    "saddam": ("صدام حسين", "Saddam Hussein"),
    "khattabi": ("محمد بن عبد الكريم الخطابي", "Muhammad ibn Abd al-Karim al-Khattabi"),
    "qasim": ("عبد الكريم قاسم", "Abd al-Karim Qasim"),
    "ben-bella": ("أحمد بن بلة", "Ahmed Ben Bella"),
    "ibn-badis": ("عبد الحميد بن باديس", "Abdelhamid Ben Badis"),
    "farouk": ("فاروق الأول", "Farouk I"),
    "faisal-1": ("فيصل الأول", "Faisal I"),
    "faisal-2": ("فيصل الثاني", "Faisal II"),
    "ibn-saud": ("عبد العزيز آل سعود", "Abdulaziz Al Saud"),
    "askari": ("جعفر العسكري", "Jafar al-Askari"),
    "yakan": ("عدلي يكن", "Adly Yakan"),
    "masri": ("عزيز المصري", "Aziz al-Masri"),
    "asad": ("حافظ الأسد", "Hafez al-Assad"),
    "zaim": ("حسني الزعيم", "Husni al-Zaim"),
    "amin-gemayel": ("أمين الجميل", "Amin Gemayel"),
    "bashir-gemayel": ("بشير الجميل", "Bashir Gemayel"),
    "azm": ("خالد العظم", "Khalid al-Azm"),
    "azm-father": ("محمد فوزي العظم", "Muhammad Fawzi al-Azm"),
    "tueni": ("جبران تويني", "Gebran Tueni"),
    "ghassan": ("غسان تويني", "Ghassan Tueni"),
    "trotsky": ("ليون تروتسكي", "Leon Trotsky"),
    "quwatli": ("شكري القوتلي", "Shukri al-Quwatli"),
    "ali-mirghani": ("علي الميرغني", "Ali al-Mirghani"),
    "ali-latif": ("علي عبد اللطيف", "Ali Abd al-Latif"),
    "salek": ("المصطفى ولد محمد السالك", "Mustafa Ould Mohamed Salek"),
    "abd-al-qadir": ("الأمير عبد القادر", "Emir Abdelkader"),
}
OTHERS = {
    "wafd": ("organisation", "حزب الوفد", "Wafd Party"),
    "scp": ("organisation", "الحزب الشيوعي السوري", "Syrian Communist Party"),
    "brothers": ("organisation", "الإخوان المسلمون", "Muslim Brothers"),
    "husaynis": ("organisation", "آل الحسيني", "al-Husayni family"),
    "tyre": ("place", "صور", "Tyre"),
    "mecca": ("place", "مكة المكرمة", "Mecca"),
    "dinshaway": ("place", "قرية دنشواي", "Dinshaway"),
    "syria": ("place", "سوريا", "Syria"),
    "morocco": ("place", "المغرب", "Morocco"),
    "station": ("place", "محطة سعد زغلول", "Saad Zaghloul Station"),
    "july": ("event", "ثورة تموز", "July Revolution"),
    "ahram": ("work", "الأهرام", "Al-Ahram"),
}
AUTHORITY = {ref: Entity(ref, "person", {"ar": ar, "en": en}) for ref, (ar, en) in PERSONS.items()} | {
    ref: Entity(ref, kind, {"ar": ar, "en": en}) for ref, (kind, ar, en) in OTHERS.items()
}

ARABIC = {
    "a surname that is like no other word wants nothing": ["عاد {quwatli|القوتلي} و{ben-bella|بن بلة} و{ibn-badis|ابن باديس}."],
    "a given name wants a naming in full": ["مات سعد في داره.", "ولد {saad|سعد زغلول} في الريف، ونفي {saad|سعد} مرتين."],
    "an epithet, a middle name": [
        "حارب {mukhtar|عمر المختار} الغزاة، وأسر {mukhtar|المختار} جريحا.",
        "قاد {khattabi|محمد بن عبد الكريم الخطابي} الريف، وأسس {khattabi|عبد الكريم} دولة، ثم نفي {khattabi|الخطابي}.",
        "أما {khattabi|عبد الكريم الخطابي} و{khattabi|محمد الخطابي} فواحد.",
    ],
    "a name of common words wants its place too": [
        "تولى {saddam|صدام حسين} الحكم.", "وقع صدام عنيف في الشارع.", "ثم رفض {saddam|صدام} العرض.",
    ],
    "a title confirms": ["وصل الملك {farouk|فاروق} إلى قصره.", "وقال الرئيس الراحل {asad|الأسد} كلمته."],
    "a title after is inside and confirms": ["رد {yakan|يكن باشا} ولم يكن راضيا."],
    "a title in the authority's name stands outside": ["بايعوا الأمير {abd-al-qadir|عبد القادر} وسار {abd-al-qadir|عبد القادر} بهم."],
    "no woman is a pasha": ["زارت {safiyya|صفية زغلول} بيت {saad|سعد زغلول}.", "ثم عادت {safiyya|صفية}.", "وكان {saad|زغلول باشا} هناك."],
    "somebody else's given name": ["كتب خالد عبد الناصر عن أبيه.", "ورأى محمود القوتلي ذلك."],
    "a verb makes a given name its subject": ["جاء {farouk|فاروق الأول}، ثم {azm|خالد العظم}.", "ثم أقال {farouk|فاروق} {azm|العظم}."],
    "a preposition is no given name": ["يؤخذ على {quwatli|القوتلي} أنه تأخر."],
    "somebody else's surname": ["تكلم {saad|سعد زغلول}.", "ثم جاء سعد الحريري.", "وعاد {saad|سعد} وحده."],
    "a family is nobody": ["سقط آل الأسد بعد {asad|حافظ الأسد}."],
    "an adjective after a definite noun": [
        "أسس {askari|جعفر العسكري} الجيش العربي، وكان الحاكم العسكري غائبا، فعاد {askari|العسكري}.",
        "كتب {masri|عزيز المصري} إلى الجيش المصري والرئيس المصري.",
    ],
    "a word that is a title": ["قاد {zaim|حسني الزعيم} الانقلاب.", "وقال الزعيم كلمة."],
    "a ruler's number": ["توج {faisal-1|فيصل الأول}.", "وحكم {faisal-1|فيصل} اثنتي عشرة سنة.", "ثم {faisal-2|فيصل الثاني}، وقتل {faisal-2|فيصل} شابا."],
    "a longer name than the entry's": ["دخل {ibn-saud|عبدالعزيز بن عبدالرحمن بن فيصل آل سعود} الرياض."],
    "the accusative": ["خلعوا {farouk|فاروق الأول} ولم يحبوا {farouk|فاروقا}."],
    "a title inside": ["رأى {azm-father|محمد فوزي باشا العظم} ذلك."],
    "as somebody's kin": ["كتب {tueni|جبران تويني} المقال.", "ثم تسلم ابنه {ghassan|غسان} القلم."],
    "kin leave the surname to the other": ["ولد {azm|خالد العظم} في دمشق.", "وكان أبوه {azm-father|محمد فوزي العظم} وزيرا.", "ثم حكم {azm|العظم}."],
    "the same title": ["لقي السيد {ali-mirghani|علي الميرغني} الضابط {ali-latif|علي عبد اللطيف}.", "ولم يعطف السيد {ali-mirghani|علي} عليه."],
    "a foreigner is called by the surname": ["وصل {trotsky|ليون تروتسكي}.", "مدينة ليون بعيدة."],
    "the family of the west": ["لقي {salek|ولد السالك} {daddah|ول داداه}.", "ولد {daddah|المختار ولد داداه} في الجنوب، ثم كتب {daddah|المختار}."],
    "organisations": [
        "خرج {brothers|الإخوان المسلمون} مع {brothers|الإخوان المسلمين}.", "أما {husaynis|الحسينيون} فبقوا.",
        "أسس {scp|الحزب الشيوعي السوري} صحيفة، وكان {scp|الحزب الشيوعي} قويا، لا الحزب الشيوعي السوداني.",
        "فاز {wafd|حزب الوفد}.", "وصل الوفد البريطاني، ثم ظهر «{wafd|الوفد}».",
    ],
    "places": [
        "في مدينة {tyre|صور} صور كثيرة.", "من {mecca|مكة} إلى {mecca|مكة المكرمة}.", "حادثة {dinshaway|دنشواي} في {dinshaway|قرية دنشواي}.",
        "في {syria|سوريا} صحف سورية.", "مدن المغرب العربي في {morocco|المغرب}.", "عند {station|محطة سعد} ينزل الناس.",
    ],
    "events": ["بعد {july|ثورة تموز 1958} وقبل {july|ثورة يوليو}.", "بعد {july|ثورة تموز عام 1958} سافروا."],
}  # fmt: skip

ENGLISH = {
    "surnames, with and without particles": ["{nasser|Nasser} met {ben-bella|Ben Bella} and {mukhtar|al-Mukhtar}."],
    "the Arabic article": ["{qasim|Abdul-Karim Qasim}, {qasim|Abd el-Karim Qasim} and {qasim|Abdelkarim Qasim}."],
    "a given name after a naming in full": ["He saw Saddam.", "Then {saddam|Saddam Hussein} spoke, and {saddam|Saddam} left."],
    "somebody else": ["Natalia Trotsky met {trotsky|Trotsky}.", "She met Khaled Qasim."],
    "titles": ["King {farouk|Farouk} and President {nasser|Nasser}, then {saad|Zaghloul Pasha}."],
    "a place is no given name": ["In {mecca|Mecca} {trotsky|Trotsky} was unknown; in March {trotsky|Trotsky} left {syria|Syria} for {morocco|Morocco}."],
    "a patronymic": ["It was {trotsky|Lev Davidovich Trotsky} or {trotsky|L. D. Trotsky}."],
    "organisations": ["The {wafd|Wafd} won.", "The {scp|Syrian Communist Party} grew; the {scp|Communist Party} met, the Iraqi Communist Party did not."],
    "events": ["After the {july|July Revolution of 1958} they left."],
    "kin": ["{tueni|Gebran Tueni} wrote; his son {ghassan|Ghassan} read."],
    "places": ["South Sudan and Latin America, but not New Syria."],
}  # fmt: skip


@pytest.fixture(scope="module")
def recogniser():
    extra = {
        "trotsky": Entity("trotsky", "person", {"ar": "ليون تروتسكي", "en": "Leon Trotsky"}, {"en": ("Lev Trotsky",)}),
        "saad": Entity("saad", "person", {"ar": "سعد زغلول", "en": "Saad Zaghloul"}),
    }
    return Recogniser(AUTHORITY | extra, Settings())


@pytest.mark.parametrize("lines", [pytest.param(lines, id=title) for title, lines in ARABIC.items()])
def test_arabic_short_names(recogniser, lines):
    assert read(recogniser, {"ar": lines})[0] == {"ar": lines}


@pytest.mark.parametrize("lines", [pytest.param(lines, id=title) for title, lines in ENGLISH.items()])
def test_english_short_names(recogniser, lines):
    assert read(recogniser, {"en": lines})[0] == {"en": lines}


COUNTERPARTS = {
    "the other text names the one in full": (
        ["وصل {bashir-gemayel|الجميل}."], ["{bashir-gemayel|Bashir Gemayel} arrived."],
    ),
    "a common word": (["ظهر {wafd|الوفد} ثانية."], ["The {wafd|Wafd} appeared again."]),
    "a given name": (["أبحر {saad|سعد} صباحا."], ["{saad|Saad Zaghloul} sailed in the morning."]),
    "what the other text learns from this one": (
        ["كتب {saddam|صدام حسين} ذلك.", "ثم رفض {saddam|صدام} القرار."], ["He wrote that.", "{saddam|Saddam} refused it."],
    ),
    "only in the same segment": (["مات سعد صباحا.", "كانت {mecca|مكة} هادئة."], ["He died.", "{mecca|Mecca} and {saad|Saad Zaghloul} were calm."]),
}  # fmt: skip


@pytest.mark.parametrize("pair", [pytest.param(pair, id=title) for title, pair in COUNTERPARTS.items()])
def test_the_counterpart_in_the_other_language_is_evidence(recogniser, pair):
    arabic, english = pair
    assert read(recogniser, {"ar": arabic, "en": english})[0] == {"ar": arabic, "en": english}


def test_a_surname_before_the_only_naming_in_full_is_that_persons_and_of_two_an_issue(recogniser):
    early = ["وصل {tueni|تويني}.", "ثم تكلم {tueni|جبران تويني}."]
    assert read(recogniser, {"ar": early}) == ({"ar": early}, [])
    both = ["وصل تويني.", "تكلم {tueni|جبران تويني} و{ghassan|غسان تويني}."]
    assert read(recogniser, {"ar": both}) == ({"ar": both}, ["D410"])


def test_an_editors_ruling_on_a_surname_decides_for_those_after_it(recogniser):
    lines = ["قال تويني.", "وصل {ghassan|تويني}.", "وعاد {ghassan|تويني}."]
    at = plain(lines[1]).index("تويني")
    ruling = Ruling("ar", "1.2", at, at + len("تويني"), ref="ghassan")
    found, codes = read(recogniser, {"ar": lines}, (ruling,))
    assert found["ar"][1:] == lines[1:]
    assert codes == []


def test_the_number_of_those_who_bear_a_name_does_not_matter():
    def work(size):
        bearers = {f"p{n}": Entity(f"p{n}", "person", {"ar": f"سمير مجهول{n}"}) for n in range(size)}
        recogniser = Recogniser(AUTHORITY | bearers, Settings())
        calls = 0

        def count(_frame, event, _arg):
            nonlocal calls
            calls += event in ("call", "c_call")

        sys.setprofile(count)
        try:
            recogniser.marks("قال سمير للسيد سمير إن سمير وصل. " * 10, "ar")
        finally:
            sys.setprofile(None)
        return calls

    assert work(3000) < 1.3 * work(30)
