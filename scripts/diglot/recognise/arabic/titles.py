"""Titles and ranks: what stands before a name outside it, and after it inside."""

from __future__ import annotations

from diglot.recognise.folding import word_set

RULERS = word_set(
    "الملك ملك الملكة ملكة السلطان سلطان الأمير أمير الأميرة أميرة الخديوي خديوي الخديو الإمام القيصر قيصر الإمبراطور "
    "إمبراطور الإمبراطورة الشاه شاه الخليفة الباي باي الداي البابا البطريرك الشريف الإيمبراطور العاهل النجاشي"
)
"""Of somebody who is called by the given name."""
TITLES = RULERS | word_set(
    "الرئيس رئيس السيد السيدة الآنسة الشيخ شيخ الشيخة الدكتور الدكتورة دكتور د الأستاذ الأستاذة أستاذ أ المهندس "
    "الزعيم زعيم القائد قائد الحاج الحاجة جلالة سمو فخامة دولة معالي سعادة سيادة حضرة صاحب فضيلة سماحة غبطة نيافة "
    "الجنرال الفريق اللواء العميد العقيد المقدم الرائد النقيب الملازم المشير المارشال الأميرال البكباشي الصاغ "
    "اليوزباشي القائمقام الأميرلاي السفير المفتي القاضي الشهيد المرحوم الرفيق المناضل المجاهد الوزير وزير "
    "النائب الحاكم المندوب المستشار المحامي الكاتب الشاعر الأديب المؤرخ الصحافي الصحفي الفنان المطرب المطربة البروفسور "
    "البروفيسور اللورد السير السيناتور الكولونيل الكابتن الماجور الأب الأخ الأخت المطران الملا الآغا الراحل الراحلة "
    "الصدر الوالي متصرف المتصرف المشرف العلامة الفقيه المفكر الداعية المرشد"
)
"""Folded words that stand before a name and are no part of it."""
OF_OFFICE = word_set("رئيس ملك ملكة سلطان أمير أميرة خديوي قيصر إمبراطور شاه باي شيخ زعيم قائد وزير")
"""Those that confirm a name only with the land or body between: «ملك مصر فاروق»."""
TITLES_AFTER = word_set("باشا بك بيك بيه أفندي خان هانم آغا باي داي")
"""Folded words that are joined to the name before them and are part of it."""
OF_MEN = TITLES_AFTER - word_set("هانم")
"""Those that no woman has."""
COMMANDING = TITLES - OF_OFFICE
"""Those after which a name may follow at once: «الملك فاروق», but «ملك مصر»."""
PERSONAL = word_set("السيد السيدة الآنسة الشيخ الدكتور الدكتورة الأستاذ الأستاذة الحاج المهندس المحامي")
"""Those after which an adjective of nationality is a surname."""
LEADING = frozenset(word for word in COMMANDING if word.startswith("ال")) - word_set(
    "الشهيد المرحوم الراحل الراحلة الصدر الأب الأخ الأخت"
) | word_set("جلالة سمو فخامة دولة معالي سيادة د")
"""Those that an authority's name may begin with, though they are none of it."""
