"""Recognition: names of the authority files and dates, found in every segment, in each text's own language.

``folding`` makes spellings comparable, ``tokens`` cuts a text into words. ``forms``, ``gazetteer``, ``names``,
``resolve`` and ``widen`` find names. ``grammar`` is the notation of the date grammars and ``search`` their engine;
``meanings``, ``expressions`` and ``relative`` are what the rules build, ``periods`` what that resolves to, ``dates``
marks it. ``rulings`` is the editor's word over all of it, ``reader`` reads a text with all of these. ``arabic`` and
``english`` hold what is peculiar to a language, ``languages`` lists them.
"""

from diglot.recognise.recogniser import Recogniser

__all__ = ["Recogniser"]
