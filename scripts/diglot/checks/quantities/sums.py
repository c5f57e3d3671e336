"""A number put together from its words, one after the other."""

from __future__ import annotations

from collections.abc import Callable

from diglot.checks.quantities.words import Amount, Role, Speech, Word

ENDLESS = 10**15
ROUND = (10**9, 10**6, 1000, 100)


class Sum:
    """The words of one number, as far as they go together.

    ``whole`` is what scales have closed («two thousand»), ``group`` what is still open («three hundred»); ``floor`` is
    what the next addend must be smaller than.
    """

    def __init__(self, speech: Speech) -> None:
        self.speech = speech
        self.whole: Amount = 0
        self.group: Amount = 0
        self.last: Amount = 0
        self.floor: Amount = ENDLESS
        self.floor_before: Amount = ENDLESS
        self.role: Role | None = None
        self.scale: Amount = 1
        self.words = 0
        self.sure = self.many = False

    @property
    def value(self) -> Amount:
        return self.whole + self.group

    def take(self, word: Word, joined: bool) -> bool:
        """Go on with a word, ``joined`` by «and» or not; says whether it belongs to this number."""
        takes: dict[str, Callable[[Word, bool], bool]] = {
            "unit": self._unit,
            "ten": self._ten,
            "tens": self._tens,
            "hundred": self._hundred,
            "round": self._round,
            "scale": self._scale,
            "part": self._part,
            "figure": self._figure,
        }
        take = takes.get(word.role)
        if take is None or not take(word, joined):
            return False
        self.many = word.many if self.role is None else self.many and word.many
        self.sure = word.sure if self.role is None else True
        self.role, self.last = word.role, word.value
        self.words += 1
        return True

    def take_part(self, word: Word, joined: bool) -> bool:
        """Go on with a fraction and nothing else: «ثلاث سنوات ونصف»."""
        return word.role == "part" and self.take(word, joined)

    def count_on(self, word: Word, joined: bool) -> bool:  # noqa: ARG002
        """Go on with a greater number: «الحادي عشر بعد المئة», «half past five»."""
        hour = self.role == "part" and word.role in ("unit", "ten", "tens")
        self.sure = hour or word.role in ("hundred", "scale")
        return self.sure and self._add(word.value, 0)

    def _may_add(self, value: Amount, joined: bool) -> bool:
        if self.role is None:
            return True
        if self.role in ("figure", "part") or value >= self.floor:
            return False
        if self.speech.always_joined:
            return joined
        return not (joined and self.role == "tens")

    def _add(self, value: Amount, floor: Amount) -> bool:
        self.group += value
        self.floor_before, self.floor = self.floor, floor
        return True

    def _unit(self, word: Word, joined: bool) -> bool:
        return self._may_add(word.value, joined) and self._add(word.value, 0)

    def _ten(self, word: Word, joined: bool) -> bool:
        """Ten, or the ten of «ثلاثة عشر»."""
        teen = self.speech.always_joined and self.role == "unit" and not joined
        return (teen or self._may_add(word.value, joined)) and self._add(word.value, 0)

    def _tens(self, word: Word, joined: bool) -> bool:
        """Tens, before or after their unit; nothing but a unit follows them."""
        after_unit = self.speech.always_joined and self.role == "unit" and joined and self.floor_before > word.value
        floor = 10 if word.value % 10 == 0 and not after_unit else 0
        return (after_unit or self._may_add(word.value, joined)) and self._add(word.value, floor)

    def _hundred(self, word: Word, joined: bool) -> bool:
        """A hundred, or as many as the number before it says."""
        counted = self.role in ("unit", "tens") and not joined and self.group == self.last
        if counted:
            self.group *= word.value
            self.floor = word.value
            return True
        return self._may_add(word.value, joined) and self._add(word.value, word.value)

    def _round(self, word: Word, joined: bool) -> bool:
        if not self._may_add(word.value, joined):
            return False
        floor = next((scale for scale in ROUND if word.value % scale == 0), 0)
        if floor < 1000:
            return self._add(word.value, floor)
        self.whole += word.value
        self.scale = self.floor = floor
        return True

    def _scale(self, word: Word, joined: bool) -> bool:
        """A scale: of what stands before it, of another plural («عشرات الآلاف»), or by itself."""
        if self.role == "part" and word.value == self.scale:
            return not joined
        if self.role == "scale" and self.many and word.many and not joined:
            self.whole *= word.value
        elif self.group and not joined:
            self.whole, self.group = self.whole + self.group * word.value, 0
        elif self._may_add(word.value, joined):
            self.whole += word.value
        else:
            return False
        self.scale = self.floor = word.value
        return True

    def _part(self, word: Word, joined: bool) -> bool:
        """A fraction: alone, as many as the number before it says («ثلاثة أرباع»), or added («مليون ونصف»)."""
        if self.role is None:
            self.group = word.value
        elif word.many and not joined and self.group:
            self.group *= word.value
        elif joined and self.role != "part" and not word.many:
            self.group += word.value * self.scale
        else:
            return False
        return True

    def _figure(self, word: Word, joined: bool) -> bool:  # noqa: ARG002
        if self.role is None:
            self.group = word.value
            return True
        return False
