"""Errors planted in the edition's own text, whose translation is right: nine of ten are found, and none is invented."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "benchmarks" / "translation"))

import planted  # noqa: E402  (found by the line above)
import plants  # noqa: E402


@pytest.fixture(scope="module")
def case():
    return next(case for case in planted.cases(ROOT) if case.source.id == "exile")


def test_a_right_translation_is_not_complained_of(case):
    assert case.alarms == ()


def test_nine_of_ten_planted_errors_are_found(case):
    results = list(planted.results(case, each=4))
    assert {result.kind for result in results} == set(plants.PLANTERS) - {"day and month exchanged"}
    assert sum(bool(result.here) for result in results) >= 0.9 * len(results)
    assert sum(result.is_named for result in results) >= 0.8 * len(results)


def test_a_planted_error_is_found_where_it_is(case):
    results = list(planted.results(case, each=1))
    assert sum(len(result.elsewhere) for result in results) <= 1


def test_what_is_planted_is_always_the_same(case):
    def changed():
        for text in case.recognised.texts[1:]:
            for planter, _ in plants.PLANTERS.values():
                yield from (
                    plant.change(case.source) for plant in list(planter(case.recognised, text, case.authority))[:2]
                )

    first, second = list(changed()), list(changed())
    assert first == second
    assert case.source not in first
