"""The picture of a chronology: time as a line, its gaps cut out; dates as marks that show what is known of them."""

from diglot.pages.timeline.drawing import ABOUT, Column, Labels, columns, picture, rows
from diglot.pages.timeline.marks import Lane, Mark
from diglot.pages.timeline.sheet import Sheet, definitions

__all__ = ["ABOUT", "Column", "Labels", "Lane", "Mark", "Sheet", "columns", "definitions", "picture", "rows"]
