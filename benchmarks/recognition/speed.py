"""How fast recognition is: megabytes a second with 50, 1,000 and 10,000 entities, on a text made for it.

usage: python benchmarks/recognition/speed.py [--kilobytes 500] [--lang ar|en]

A text that names somebody in every third sentence, in segments of some thirty words; the same text for every number of
entities, of which it names fifty. Building the recogniser and pickling it are timed apart.
"""

from __future__ import annotations

import argparse
import pickle
import random
import time
from collections.abc import Callable, Iterator

from diglot.model import Authority, Division, Document, Entity, Kind, Segment, Text
from diglot.project import Settings
from diglot.recognise import Recogniser

SIZES = (50, 1_000, 10_000)
GIVEN = {
    "ar": "محمد أحمد علي حسن خالد سعيد يوسف إبراهيم مصطفى كمال نبيل رشيد فؤاد سامي جورج ليون بيار عبد الله عبد الكريم",
    "en": "Muhammad Ahmad Ali Hassan Khalid Said Yusuf Ibrahim Mustafa Kamal Nabil Rashid Fuad Sami George Leon Pierre",
}
LETTERS = {"ar": "بتثجحخدرزسشصطعغفقكلمنهوي", "en": "bcdfghklmnprstvz"}
WORDS = {
    "ar": (
        "في من على إلى كان قال إن الحكومة البلاد سنة عام مدينة الوزير المؤتمر وقد ثم بعد قبل الذي التي كبير جديد اليوم المدينة "
        "والناس بالقرار للجنة ولم عاد وصل أعلن يوم 1936 12 آذار القرن شارع الكتاب والبيت صحيفة"
    ),
    "en": (
        "the of and in to was said that government country year city minister congress had then after before which great new "
        "today people by decision committee returned arrived announced day 1936 12 March century street book house paper"
    ),
}


def authority(size: int) -> Authority:
    """That many persons and places, each with a surname or a name of its own; the first fifty are in all."""
    chance = random.Random(1)
    entities = (Entity(f"e{n}", *_named(chance, n)) for n in range(size))
    return {entity.id: entity for entity in entities}


def _named(chance: random.Random, number: int) -> tuple[Kind, dict[str, str]]:
    own = {lang: _word(chance, lang) for lang in GIVEN}
    if number % 3 == 0:
        return "place", own
    return "person", {lang: f"{chance.choice(GIVEN[lang].split())} {own[lang]}" for lang in GIVEN}


def _word(chance: random.Random, lang: str) -> str:
    word = "".join(chance.choice(LETTERS[lang]) + chance.choice(("", "ا" if lang == "ar" else "a")) for _ in range(5))
    return word.capitalize()


def sentences(lang: str, characters: int) -> Iterator[str]:
    """Sentences of some thirty words, every third with a name."""
    chance = random.Random(2)
    names = [entity.name[lang] for entity in authority(50).values()]
    made = 0
    while made < characters:
        words = chance.choices(WORDS[lang].split(), k=30)
        if chance.random() < 1 / 3:
            name = chance.choice(names)
            words.insert(chance.randrange(30), chance.choice((name, name.split()[-1])))
        sentence = f"{' '.join(words)}."
        made += len(sentence)
        yield sentence


def timed(work: Callable[[], object]) -> tuple[float, object]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kilobytes", type=int, default=500)
    parser.add_argument("--lang", choices=list(GIVEN), default="ar")
    asked = parser.parse_args()
    segments = [
        Segment(f"{number}.1", words)
        for number, words in enumerate(
            sentences(asked.lang, asked.kilobytes * 1000 // (2 if asked.lang == "ar" else 1)), 1
        )
    ]
    divisions = tuple(Division(segment.id[:-2], (segment,)) for segment in segments)
    document = Document("speed", {}, asked.lang, (Text(asked.lang, divisions),))
    megabytes = sum(len(segment.text.encode()) for segment in segments) / 1e6
    print(f"{megabytes:.2f} MB, {len(segments)} segments")
    print("| entities | build, s | pickle, s | its size, MB | reading, s | MB/s |\n|---|---|---|---|---|---|")
    for size in SIZES:
        names = authority(size)
        build, recogniser = timed(lambda names=names: Recogniser(names, Settings()))
        pickled, data = timed(lambda made=recogniser: pickle.loads(pickle.dumps(made)) and pickle.dumps(made))
        reading, _ = timed(lambda made=recogniser: made.document(document))
        print(
            f"| {size} | {build:.2f} | {pickled:.2f} | {len(data) / 1e6:.1f} | {reading:.2f} | {megabytes / reading:.2f} |"
        )


if __name__ == "__main__":
    main()
