"""Numbers in running text: figures and words, ordinals, fractions, lengths of time, in the languages that are known.

``words`` says what kinds of number words there are, ``arabic`` and ``english`` list them, ``sums`` puts them together,
``reading`` finds them in a text.
"""

from diglot.checks.quantities.reading import Quantity, quantities, reads, same, shapes

__all__ = ["Quantity", "quantities", "reads", "same", "shapes"]
