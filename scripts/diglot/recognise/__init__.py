"""Recognition: names of the authority files and dates, found in every segment, in each text's own language.

``folding`` makes spellings comparable, ``sounds`` those of transcribers, ``tokens`` cuts a text into words.

Names: ``naming`` is what a language says of how it makes them, ``forms`` makes every form of an entity's name,
``pieces`` reads a text's words as parts of names, ``gazetteer`` finds those that stand in it. ``names`` has what each
must pass, ``neighbours`` gathers the words beside it, ``evidence`` says what a short form wants, ``resolve`` whose it is
by what the ``census`` counted in the ``survey`` of all texts; ``widen`` and ``glosses`` add what belongs to a mention.

Dates: ``grammar`` is the notation of the date grammars and ``search`` their engine; ``meanings``, ``expressions``,
``shares``, ``relative`` with its ``anchors`` are what the rules build, ``periods`` what that resolves to, ``dates`` marks
it. ``calendars`` knows the days of other calendars, ``calendar_dates`` and ``calendar_meanings`` what dates in them are.
``rulings`` is the editor's word over all of it, ``reader`` reads a text with all of these. ``arabic`` and
``english`` hold what is peculiar to a language, ``languages`` lists them.
"""

from diglot.recognise.recogniser import Recogniser

__all__ = ["Recogniser"]
