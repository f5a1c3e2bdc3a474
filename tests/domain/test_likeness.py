"""Questions of several articles that ask the same."""

import pytest

from crisisdesk.domain.likeness import asks_the_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "In which city did Antony Blinken and Sergei Lavrov meet on 21 January 2022?",
            "In which city did Antony Blinken meet Sergei Lavrov for talks in January 2022?",
            True,
        ),
        ("Who is Russia's foreign minister?", "Who is Russia's foreign minister?", True),
        ("Who is Russia's foreign minister?", "Who spoke of a written response to Russia's demands?", False),
        ("How many people fled from Donbas on 3 March?", "How many people fled from Donbas on 4 March?", False),
        ("Who spoke about point 3 in edition 3?", "Who spoke about point 3 in edition 12?", False),
        ("Whom did Zelensky meet in Kyiv?", "Who was it that Zelenskyy met in Kiev?", False),
        ("Whom did Zelensky see in Kyiv?", "Whom did Zelenskyy see in Kiev?", True),
        ("Who shelled Kharkiv and Mykolaiv?", "By whom were Kharkov and Nikolaev shelled?", True),
        ("Who shelled Kharkiv and Mykolaiv?", "Who shelled Kharkov and Chernigov?", False),
        ("Which ship left the port?", "Which chip left the port?", False),
        ("Where did Blinken speak?", "Where did Blinken land?", False),
        ("Who warned of a united response to any invasion?", "Who warned of severe costs of an invasion?", False),
    ],
)
def test_stems_are_alike_by_the_words_that_carry_meaning(one: str, other: str, same: bool) -> None:
    assert asks_the_same(one, other) is same
    assert asks_the_same(other, one) is same
