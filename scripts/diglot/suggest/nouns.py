"""Common nouns that are part of names, language by language: what stands in one row translates itself.

A row: the kind of what is so named, then the nouns of each of ``LANGUAGES``.
"""

from __future__ import annotations

from diglot.model import Kind
from diglot.recognise.folding import folded
from diglot.suggest.vocabulary import Noun

LANGUAGES = ("en", "ar")

ROWS: tuple[tuple[Kind, str, str], ...] = (
    ("organisation", "party", "حزب"),
    ("organisation", "bloc block", "كتلة"),
    ("organisation", "union federation confederation unions", "اتحاد نقابة نقابات اتحادات كنفدرالية كونفدرالية جامعة فدرالية رابطة"),
    ("organisation", "league", "جامعة رابطة عصبة جمعية"),
    ("organisation", "society association", "جمعية رابطة"),
    ("organisation", "organisation organization", "منظمة تنظيم"),
    ("organisation", "front", "جبهة"),
    ("organisation", "movement", "حركة"),
    ("organisation", "committee commission", "لجنة"),
    ("organisation", "council", "مجلس"),
    ("organisation", "assembly chamber parliament", "مجلس جمعية برلمان"),
    ("organisation", "ministry department", "وزارة دائرة"),
    ("organisation", "bank", "بنك مصرف"),
    ("organisation", "company corporation", "شركة مؤسسة"),
    ("organisation", "institute academy", "معهد أكاديمية مجمع"),
    ("organisation", "university", "جامعة"),
    ("organisation", "college school faculty", "مدرسة كلية معهد ثانوية"),
    ("organisation", "army forces", "جيش قوات"),
    ("organisation", "brigade division legion battalion regiment guard", "لواء فرقة كتيبة فوج حرس فيلق"),
    ("organisation", "club", "نادي ناد"),
    ("organisation", "agency office bureau", "وكالة مكتب"),
    ("organisation", "foundation fund", "مؤسسة صندوق"),
    ("organisation", "museum", "متحف"),
    ("organisation", "library", "مكتبة دار"),
    ("organisation", "theatre theater", "مسرح"),
    ("organisation", "hospital", "مستشفى"),
    ("organisation", "tribe family", "قبيلة آل بنو بني"),
    ("organisation", "government", "حكومة"),
    ("place", "street road avenue boulevard", "شارع طريق جادة نهج"),
    ("place", "square", "ميدان ساحة دوار"),
    ("place", "bridge", "جسر كوبري قنطرة"),
    ("place", "palace residence", "قصر"),
    ("place", "castle citadel fortress fort", "قلعة حصن قصر برج قصبة"),
    ("place", "gate", "باب"),
    ("place", "quarter district neighbourhood", "حي"),
    ("place", "island islands", "جزيرة جزر"),
    ("place", "lake lakes", "بحيرة بحيرات"),
    ("place", "sea ocean", "بحر محيط"),
    ("place", "river", "نهر وادي"),
    ("place", "mount mountain mountains", "جبل جبال"),
    ("place", "valley wadi", "وادي واد"),
    ("place", "desert", "صحراء"),
    ("place", "gulf bay strait", "خليج مضيق"),
    ("place", "canal", "قناة ترعة"),
    ("place", "dam", "سد"),
    ("place", "cape", "رأس"),
    ("place", "port harbour harbor", "ميناء مرفأ بور"),
    ("place", "airport", "مطار"),
    ("place", "station", "محطة"),
    ("place", "cemetery graveyard", "مقبرة قرافة"),
    ("place", "mausoleum tomb shrine", "ضريح مزار قبر"),
    ("place", "park garden gardens", "حديقة منتزه حدائق"),
    ("place", "hotel", "فندق"),
    ("place", "café cafe", "مقهى"),
    ("place", "prison", "سجن"),
    ("place", "camp", "مخيم معسكر"),
    ("place", "house hall", "بيت دار قاعة"),
    ("place", "tower", "برج"),
    ("place", "mosque", "جامع مسجد"),
    ("place", "church cathedral", "كنيسة كاتدرائية"),
    ("place", "monastery convent", "دير"),
    ("place", "state", "دولة ولاية"),
    ("place", "republic", "جمهورية"),
    ("place", "kingdom", "مملكة"),
    ("place", "emirate sultanate", "إمارة سلطنة"),
    ("place", "empire", "إمبراطورية"),
    ("event", "revolution", "ثورة"),
    ("event", "revolt uprising rising intifada", "ثورة انتفاضة"),
    ("event", "war", "حرب"),
    ("event", "battle", "معركة وقعة موقعة واقعة"),
    ("event", "treaty agreement accord accords pact convention", "معاهدة اتفاقية اتفاقيات اتفاق ميثاق حلف صلح"),
    ("event", "declaration promise", "تصريح وعد إعلان"),
    ("event", "conference congress", "مؤتمر"),
    ("event", "massacre", "مذبحة مجزرة"),
    ("event", "coup", "انقلاب"),
    ("event", "incident events affair", "حادث حادثة حوادث أحداث قضية"),
    ("event", "crisis", "أزمة"),
    ("event", "siege", "حصار"),
    ("event", "trial trials", "محاكمة محاكمات"),
    ("event", "festival exhibition", "مهرجان معرض"),
    ("event", "plan campaign", "خطة حملة مشروع"),
    ("event", "strike", "إضراب"),
    ("event", "prize", "جائزة"),
    ("work", "charter constitution", "ميثاق دستور"),
    ("work", "proclamation manifesto", "بيان إعلان"),
    ("work", "memoirs diary diaries", "مذكرات يوميات"),
    ("work", "law code", "قانون ظهير"),
    ("work", "review journal gazette", "مجلة جريدة صحيفة"),
)  # fmt: skip


def nouns(lang: str) -> dict[str, Noun]:
    """Folded noun → what it stands for; of several rows the first says the kind."""
    column = LANGUAGES.index(lang) + 1
    found: dict[str, Noun] = {}
    for row in ROWS:
        concept = row[1].split()[0]
        for word in map(folded, row[column].split()):
            known = found.get(word, Noun(frozenset(), row[0]))
            found[word] = Noun(known.concepts | {concept}, known.kind)
    return found
