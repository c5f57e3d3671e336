"""The style sheet: what can't show is left out, what may show stays as it was."""

import pytest
from fontTools.subset import parse_unicodes

from diglot.pages import assets
from diglot.pages.stylesheet import plain, trimmed


@pytest.mark.parametrize(
    ("css", "left"),
    [
        (".gone{a:b}.kept{c:d}", ".kept{c:d}"),
        (".kept .gone>p,.kept p{a:b}", ".kept p{a:b}"),
        (".kept:not(.gone) p{a:b}", ".kept:not(.gone) p{a:b}"),
        ("[data-gone] p,p[lang]{a:b}", "p[lang]{a:b}"),
        ("gone::before,p:gone{a:b}", "p:gone{a:b}"),
        ("@media print{.gone{a:b}}", ""),
        ("@media print{@supports (a:b){.gone{a:b}p{a:b}}}", "@media print{@supports (a:b){p{a:b}}}"),
        ('p{content:".gone{}"}', 'p{content:".gone{}"}'),
        (':root{--a:url("x;y}z");--b:1}p{c:var(--a)}', ':root{--a:url("x;y}z")}p{c:var(--a)}'),
        (":root{--a:var(--b);--b:1}", ""),
        (":root{--a:1;--c:2}.gone{x:var(--c)}", ":root{--a:1}"),
        (
            "@keyframes spin{to{a:b}}@keyframes fade{to{a:b}}p{animation:fade 1s}",
            "@keyframes fade{to{a:b}}p{animation:fade 1s}",
        ),
        ('@charset "UTF-8";p{a:b}/*# x */', "p{a:b}"),
    ],
)
def test_what_cannot_show_is_left_out(css, left):
    beside = "q{c:var(--a)}" if "--c:2" in css else ""
    assert trimmed(css, lambda name: name in {"gone", "[data-gone]"}, beside) == left


def test_comments_and_space_are_left_out_but_not_in_strings():
    assert plain("/* a */\np {\n  content: '/* b */  c'; /* d */\n  e: f;\n}\n") == 'p { content: "/* b */  c"; e: f; }'


def test_the_frame_of_the_theme_is_not_in_the_style_sheet(tmp_path):
    made = assets.style_sheet(tmp_path)
    for name in (
        ".md-header",
        ".md-nav",
        ".md-search",
        ".md-sidebar",
        "data-md-",
        "--md-admonition-icon",
        "--md-version",
    ):
        assert name not in made, name
    for name in (".md-typeset .footnote", ".highlight", ".tabbed-set", ".md-typeset dd", "@layer material{"):
        assert name in made, name
    assert assets.style_sheet(tmp_path) == made
    assert [path.name.endswith("edition.css") for path in tmp_path.iterdir()] == [True]


def covered(text):
    return set(parse_unicodes(text.replace("U+", "")))


@pytest.mark.parametrize("family", ["Amiri", "Source Serif 4"])
def test_a_letter_is_in_one_face_of_its_weight(family):
    faces = [face for face in assets.FACES if face.family == family]
    for rare, common in zip(faces[::2], faces[1::2], strict=True):
        assert (rare.weight, rare.style) == (common.weight, common.style)
        assert rare.file == common.file.replace(".woff2", "-more.woff2")
        assert not covered(rare.unicodes) & covered(common.unicodes)
        assert common.early
        assert not rare.early
