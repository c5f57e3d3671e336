"""What a picture is drawn on: time runs along it, marks stand across it. A wide sheet, and a tall one for phones.

On the wide sheet time runs as the page's language is read, and places along it are parts of its width, so that it fits
any; on the tall one time runs down, and places across are parts of its width.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from diglot.pages.markup import showable

INSET = 22.0
"""What stays free before the line's beginning and behind its end."""
STRIP = 16.0
"""The part of a tall sheet's width that the dates beside the line take, in hundredths."""


def number(value: float) -> str:
    """A number as short as a picture needs it."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def element(name: str, body: str | None = None, /, **attributes: str | float) -> str:
    """An element of SVG; «_» in a name stands for «-», a leading one for nothing."""
    pairs = ((key.strip("_").replace("_", "-"), value) for key, value in attributes.items() if value != "")
    written = "".join(f' {key}="{_value(value)}"' for key, value in pairs)
    return f"<{name}{written}/>" if body is None else f"<{name}{written}>{body}</{name}>"


def _value(value: str | float) -> str:
    return text(value) if isinstance(value, str) else number(value)


def text(words: str) -> str:
    """Any words as they may stand in SVG."""
    return escape(showable(" ".join(words.split())))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet, and the ways to draw on it. Along it is measured in the units of a scale, across in pixels."""

    name: str
    """``wide`` or ``tall``."""
    length: float
    rtl: bool = False

    @property
    def is_tall(self) -> bool:
        return self.name == "tall"

    def along(self, at: float) -> float:
        """A place on the line: hundredths of the width, or pixels from the top."""
        if self.is_tall:
            return INSET + at
        part = 100 * (INSET + at) / (self.length + 2 * INSET)
        return 100 - part if self.rtl else part

    def bar(self, start: float, end: float, middle: float, thickness: float, **more: str) -> str:
        """A piece of the line, so thick."""
        low, high = sorted((self.along(start), self.along(end)))
        across = self._across(middle) - thickness / 2
        if self.is_tall:
            return element("rect", x=across, y=low, width=thickness, height=high - low, **more)
        return element("rect", x=f"{number(low)}%", y=across, width=f"{number(high - low)}%", height=thickness, **more)

    def point(self, at: float, middle: float, radius: float, **more: str) -> str:
        """A place on the line."""
        along, across = self.along(at), self._across(middle)
        if self.is_tall:
            return element("circle", cx=across, cy=along, r=radius, **more)
        return element("circle", cx=f"{number(along)}%", cy=across, r=radius, **more)

    def _across(self, middle: float) -> float:
        return -middle if self.is_tall and self.rtl else middle

    def lane(self, body: str, n: int, of: int) -> str:
        """What is drawn in the n-th lane, from 0: on a tall sheet each has its part of the width."""
        if not self.is_tall:
            return body
        part = STRIP + (100 - STRIP) * n / of
        return element("svg", body, x=f"{number(100 - part if self.rtl else part)}%", overflow="visible")

    def crossing(self, at: float, height: float, **more: str) -> str:
        """A line across the whole sheet at a place of the line."""
        along = self.along(at)
        if self.is_tall:
            return element("line", x1=self._part(STRIP - 2), x2=self._part(100), y1=along, y2=along, **more)
        place = f"{number(along)}%"
        return element("line", x1=place, x2=place, y1=0.0, y2=height, **more)

    def gap(self, start: float, end: float, height: float) -> str:
        """Where time is cut out: whatever crosses it is broken off."""
        low, high = sorted((self.along(start), self.along(end)))
        if self.is_tall:
            return element("rect", _class="cut", x=0.0, y=low, width="100%", height=high - low)
        return element("rect", _class="cut", x=f"{number(low)}%", y=0.0, width=f"{number(high - low)}%", height=height)

    def axis(self, start: float, end: float, height: float) -> str:
        """The line itself, from one place to another."""
        one, other = self.along(start), self.along(end)
        if self.is_tall:
            side = self._part(STRIP - 2)
            return element("line", _class="axis", x1=side, x2=side, y1=one, y2=other)
        return element("line", _class="axis", x1=f"{number(one)}%", x2=f"{number(other)}%", y1=height, y2=height)

    def edge(self, at: float, height: float) -> str:
        """The stroke that ends the line where time is cut out."""
        along = self.along(at)
        stroke = element("path", d="M-5 3L5 -3" if self.is_tall else "M-3 5L3 -5", _class="axis")
        x, y = (self._part(STRIP - 2), along) if self.is_tall else (f"{number(along)}%", height)
        return element("svg", stroke, x=x, y=y, overflow="visible")

    def label(self, at: float, height: float, words: str, **more: str) -> str:
        """Words at a place of the line: under it, or at its side where the page begins."""
        along, body = self.along(at), element("span", text(words))
        x, y = (self._part(0), along - 10) if self.is_tall else (f"{number(along)}%", height + 5)
        return element("foreignObject", body, x=x, y=y, width=1.0, height=20.0, **more)

    def _part(self, part: float) -> str:
        return f"{number(100 - part if self.rtl else part)}%"


def definitions(rtl: bool) -> str:
    """The hatching and the fading that all pictures of a page share."""
    stripe = element("path", d="M0 0V5", stroke="currentColor", stroke_width=2.4)
    hatch = element(
        "pattern",
        stripe,
        id="time-within",
        width=4.0,
        height=5.0,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(35)",
    )
    fades = (
        _fade(f"{kind}-{sheet}", stops, sheet, rtl) for kind, stops in _FADES.items() for sheet in ("wide", "tall")
    )
    defs = element("defs", hatch + "".join(fades))
    return element("svg", defs, _class="defs", width=0.0, height=0.0, aria_hidden="true")


_FADES = {
    "about": ((0, 0.1), (0.5, 1), (1, 0.1)),
    "since": ((0, 1), (0.3, 1), (1, 0)),
    "until": ((0, 0), (0.7, 1), (1, 1)),
}
"""Along the line: place → how dark."""


def _fade(name: str, stops: Iterable[tuple[float, float]], sheet: str, rtl: bool) -> str:
    dark = "".join(
        element("stop", offset=float(at), stop_color="currentColor", stop_opacity=float(much)) for at, much in stops
    )
    ends = {"x1": 0.0, "x2": 0.0, "y1": 0.0, "y2": 1.0} if sheet == "tall" else {"x1": float(rtl), "x2": float(not rtl)}
    return element("linearGradient", dark, id=f"time-{name}", **ends)
