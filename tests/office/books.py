"""A book that has everything a report can ask for, made of invented figures."""

from dataclasses import replace
from datetime import datetime

from jimdesk.reports.parts.notes import note_mark, notes_sheet
from jimdesk.reports.sheet import (
    Book,
    ChartSpec,
    Formula,
    Head,
    Link,
    Series,
    Sheet,
    Tone,
    number_format,
)

PERCENT = number_format(1)
POINTS = number_format(1, signed=True)

YEARS = (
    ("2019", 31.2, 44.9, ""),
    ("2020", 32.8, 45.1, ""),
    ("2021", None, None, note_mark(1)),
    ("2022", 36.4, 45.7, ""),
    ("2023", 38.0, 45.2, ""),
    ("2024", 41.3, 46.0, note_mark(2)),
    ("2025", 43.6, 46.8, ""),
)

SERIES = Sheet(
    title="Tidsserie",
    heading="Andel som fått en planering, 2019–2025",
    intro="En rad per år. Noter finns på bladet Noter och källor på bladet Källor.",
    table_name="Tidsserie planering",
    heads=(
        Head("År", width=8),
        Head("Kvinnor (%)", kind="number", number_format=PERCENT, tone="women"),
        Head("Män (%)", kind="number", number_format=PERCENT, tone="men"),
        Head("Könsskillnad (procentenheter)", kind="number", number_format=POINTS, width=16),
        Head("Not", width=10),
        Head("Källa", width=10),
    ),
    rows=tuple(
        (year, women, men, women - men if women and men else None, note, "K-3")
        for year, women, men, note in YEARS
    ),
    notes=("Uppgiften samlades inte in 2021.", "Ny definition från 2024; serien är bruten."),
    charts=(
        ChartSpec(
            kind="line",
            title="Andel som fått en planering, 2019–2025",
            unit="Procent",
            categories="År",
            series=(
                Series(name="Kvinnor", head="Kvinnor (%)", rows=range(7), tone="women"),
                Series(name="Män", head="Män (%)", rows=range(7), tone="men"),
            ),
            alt_text="Linjediagram: andelen kvinnor steg från 31,2 till 43,6 procent 2019–2025, "
            "andelen män från 44,9 till 46,8. Uppgift saknas för 2021.",
        ),
        ChartSpec(
            kind="bar",
            title="Andel som fått en planering, 2022–2025",
            unit="Procent",
            categories="År",
            series=(
                Series(name="Kvinnor", head="Kvinnor (%)", rows=range(3, 7), tone="women"),
                Series(name="Män", head="Män (%)", rows=range(3, 7), tone="men"),
            ),
            alt_text="Stapeldiagram: könsskillnaden har minskat från 9,3 till 3,2 procentenheter.",
        ),
    ),
)

LONG = (
    "Kvinnor i anstalt får mer sällan än män en plan för arbete eller studier efter frigivningen. "
    "Skillnaden finns i alla regioner och har varit ungefär lika stor i sex år. Den beror till en "
    "del på att kvinnorna oftare har korta straff, men den finns kvar när strafftiden är densamma. "
)

WHO: tuple[tuple[str, Tone | None], ...] = (("Kvinnor", "women"), ("Män", "men"), ("Totalt", None))

TABLE = Sheet(
    title="Årstabell",
    heading="Indikatorer de tre senaste åren",
    intro="En rad per indikator, kvinnor före män. Tecken förklaras på bladet Läs mig.",
    table_name="Årstabell",
    heads=(
        Head("Indikator", width=40, kind="wrap"),
        Head("Enhet", width=10),
        *(
            Head(f"{who} {year}", kind="number", number_format=PERCENT, tone=tone, width=10)
            for year in (2023, 2024, 2025)
            for who, tone in WHO
        ),
        Head("Källa", width=8),
    ),
    rows=(
        (
            "I-1 Andel med planering",
            "%",
            38.0,
            45.2,
            43.9,
            41.3,
            46.0,
            45.1,
            43.6,
            46.8,
            46.1,
            "K-3",
        ),
        (
            "I-2 Platser i arbetsdrift",
            "antal",
            120,
            1840,
            1960,
            131,
            1902,
            2033,
            0,
            12345.6,
            None,
            "KÄLLA SAKNAS",
        ),
        ("=1+1 är inte en formel", "%", -1.5, 0.04, "[x]", "..", ".", "..", 1.0, 2.0, 1.5, "K-1"),
    ),
)

TEXTS = Sheet(
    title="Resultat ÅR-text",
    heading="Text till årsredovisningen",
    intro="En rad per mål. Texterna kan klistras in i årsredovisningen.",
    table_name="Resultat ÅR-text",
    heads=(
        Head("Mål", width=28, kind="wrap"),
        Head("Beskrivning", width=50, kind="wrap"),
        Head("Analys", width=50, kind="wrap"),
        Head("Bedömning", width=14),
    ),
    rows=(
        ("M-1 Fler kvinnor får en planering", LONG, LONG * 3, "På väg"),
        ("M-2 Arbete på lika villkor", "", LONG * 8, "Uppnått"),
    ),
)

CHECKS = Sheet(
    title="Kontroller",
    heading="Omräkning av varje beräknat värde",
    intro="Formeln räknar om värdet ur Tidsserie och jämför med det som är skrivet.",
    table_name="Kontroller",
    heads=(
        Head("Värde", width=30, kind="wrap"),
        Head("Skrivet", kind="number", number_format=POINTS),
        Head("Omräknat", kind="number", number_format=POINTS, formula=True),
        Head("Utfall", width=10, formula=True),
    ),
    rows=tuple(
        (
            f"Könsskillnad {year}",
            women - men,
            Formula(
                f"={SERIES.address('Kvinnor (%)', row)}-{SERIES.address('Män (%)', row)}",
                women - men,
            ),
            Formula(f'=IF(ROUND(B{row_in_file}-C{row_in_file},6)=0,"OK","AVVIKER")', "OK"),
        )
        for row_in_file, (row, (year, women, men, _)) in enumerate(
            ((row, each) for row, each in enumerate(YEARS) if each[1] is not None), start=5
        )
        if women is not None and men is not None
    ),
)

EMPTY = Sheet(
    title="Problem/orsaker",
    heading="Problem",
    intro="Inga problem är beskrivna än.",
    table_name="1 problem",
    heads=(Head("Problem", width=30), Head("Antal", kind="integer")),
    rows=(),
)


def _contents(*sheets: Sheet) -> Sheet:
    about = (
        ("Myndighet", "Exempelmyndigheten & Co"),
        ("Tecken", ".. betyder att uppgiften saknas, . att den inte är tillämplig."),
    )
    return Sheet(
        title="Läs mig",
        heading="JiM-underlag årsredovisning 2025",
        intro="Om arbetsboken, tecknen i den och bladen i den.",
        table_name="Läs mig",
        heads=(Head("Uppgift", width=24), Head("Innehåll", width=60, kind="wrap")),
        rows=about + tuple(("Blad", Link(sheet.title, sheet.title)) for sheet in sheets),
    )


def book() -> Book:
    """Return a book with every kind of sheet, cell and chart."""
    data = (SERIES, TABLE, TEXTS, CHECKS, EMPTY)
    notes = notes_sheet(data)
    assert notes is not None
    sheets = (*data, notes)
    return Book(
        title="JiM-underlag årsredovisning 2025",
        author="Exempelmyndigheten & Co",
        language="sv-SE",
        subject="Jämställdhetsintegrering",
        status="Utkast",
        sheets=(_contents(*sheets), *sheets),
        created=datetime(2026, 1, 15, 14, 32),  # noqa: DTZ001 - the file has no zone either
        watermark="Exempel – påhittade uppgifter",
    )


def book_of(sheet: Sheet) -> Book:
    """Return a book of the contents and one more sheet."""
    return replace(book(), sheets=(_contents(sheet), sheet))
