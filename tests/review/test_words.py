import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.review import words


@pytest.mark.parametrize(
    "text",
    [
        "Intagna kvinnor",
        "yngre flickor",
        "män som sällan söker samtalsstöd",
        "Mäns hälsa",
        "arbetssökande kvinnor och män",
        "skolpojkar",
        "utsatta oavsett kön",
        "Women in prison",
        "Men who seldom seek support",
    ],
)
def test_sex_is_recognised(text: str) -> None:
    assert words.names_sex(text)


@pytest.mark.parametrize(
    "text",
    [
        "Intagna",
        "Våldsutsatta",
        "Sökande, men bara äldre",
        "när man söker stöd",
        "tjänstemän",
        "moderna familjer",
        "skönt läge",
    ],
)
def test_words_like_those_of_a_sex_are_passed_over(text: str) -> None:
    assert not words.names_sex(text)


@pytest.mark.parametrize(
    "text",
    [
        "70 procent av kvinnorna och 71 procent av männen.",
        "Flickor läser mer än pojkar",
        "Lika för båda könen",
        "The share of women is lower than that of men in prison",
    ],
)
def test_both_sexes_are_recognised(text: str) -> None:
    assert words.names_both(text)


@pytest.mark.parametrize(
    "text", ["Andelen kvinnor ökade, men inte mycket", "Männen väntade längst", ""]
)
def test_one_sex_is_not_both(text: str) -> None:
    assert not words.names_both(text)


@pytest.mark.parametrize(
    "title",
    [
        "Vi behöver utbilda handläggarna",
        "Utbilda all personal",
        "Att ta fram en rutin",
        "Införa ny rutin",
        "Stärk uppföljningen",
        "Myndigheten ska öka tillgången",
        "Develop a new routine",
    ],
)
def test_measure_is_recognised(title: str) -> None:
    assert words.is_measure(title)


@pytest.mark.parametrize(
    "title",
    [
        "Kvinnor har lägre tillgång till arbetsdrift",
        "Kvinnor måste vänta längre än män",
        "Utbildning når inte män",
        "Intagna kvinnor utbildas mer sällan",
        "",
    ],
)
def test_state_is_no_measure(title: str) -> None:
    assert not words.is_measure(title)


@pytest.mark.parametrize(
    "cause",
    [
        "Brist på jämställdhet",
        "bristande jämställdhet i samhället",
        "Ojämställdhet",
        "Lack of gender equality",
    ],
)
def test_circle_is_recognised(cause: str) -> None:
    assert words.is_circular(cause)


@pytest.mark.parametrize(
    "cause", ["Mindre enheter", "Brist på jämställdhetsanalys", "Brist på platser", ""]
)
def test_real_cause_is_no_circle(cause: str) -> None:
    assert not words.is_circular(cause)


def test_share_names_its_group() -> None:
    assert words.names_group("Andel av intagna kvinnor respektive män i arbetsdrift")
    assert words.names_group("Andel i arbetsdrift bland intagna")
    assert not words.names_group("Andel i arbetsdrift")


@pytest.mark.parametrize(
    "text",
    ["811218-9876", "19811218-9876", "8112189876", "gäller 811278-9873.", "811218+9876"],
)
def test_personal_number_is_recognised(text: str) -> None:
    assert words.has_personal_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "811218-9875",  # wrong check digit
        "811318-9875",  # no such month
        "202100-2114",  # organisation number of an agency
        "dnr 2024/811218-9876",
        "1234567890123456",
        "2016–2025",
        "",
    ],
)
def test_other_numbers_are_passed_over(text: str) -> None:
    assert not words.has_personal_number(text)


@given(st.dates().filter(lambda day: day.year > 1900), st.integers(0, 999))
def test_every_personal_number_is_found_whatever_stands_around_it(day: object, rest: int) -> None:
    figures = f"{day:%y%m%d}{rest:03}"
    doubled = [int(figure) * (2 - place % 2) for place, figure in enumerate(figures)]
    check = -sum(number // 10 + number % 10 for number in doubled) % 10
    assert words.has_personal_number(f"Se {figures[:6]}-{figures[6:]}{check}, tack")


def test_address_is_recognised() -> None:
    assert words.has_address("Fråga anna.svensson@example.se om det")
    assert not words.has_address("2 @ 3")
    assert not words.has_address("å" * 200_000), "quickly, too"
