"""The words by which people head the columns of their tables of records, and what stands there."""

import re
from collections.abc import Mapping

from jimdesk.i18n import fold
from jimdesk.imports.targets import Kind

_COMMON: Mapping[str, str] = {
    "code": "id|nr|nummer|löpnr|löpnummer|beteckning|kod|ref|referens|no|number|code",
    "status": "status|läge|state|genomförandestatus|statusläge",
    "note": "anmärkning|anmärkningar|kommentar|kommentarer|notering|övrigt|remark|comment|note"
    "|notes",
    "unit_id": "organisatorisk enhet|organisationsenhet|avdelning|avd|enhet|department|unit",
    "plan_reference": "referens till plan|verksamhetsplan|vp|plan|koppling till vp|plan reference",
}

_OF_KIND: Mapping[Kind, Mapping[str, str]] = {
    Kind.SOURCES: {
        "code": "källa id|käll id|source id",
        "title": "källa|källor|titel|namn|benämning|source|title|name|rubrik",
        "kind": "typ|typ av källa|slag|källtyp|kind|type",
        "system": "system|rapport|tabell|tabell id|register|table|report",
        "extracted_on": "uttag|uttagsdatum|hämtad|hämtdatum|datum|extracted|retrieved|date",
        "population": "population|urval|avgränsning|definition|selection",
        "location": "plats|sökväg|länk|adress|url|webbadress|diarienummer|dnr|fil|location|link",
        "contact": "kontakt|kontaktfunktion|ansvarig|contact",
        "publishable": "får publiceras|publicerbar|publicera|publishable",
        "noised": "brus|avrundad|avrundade|noised|rounded",
        "quality_note": "kvalitet|kvalitetsanmärkning|begränsningar|quality",
    },
    Kind.PROBLEMS: {
        "code": "problem id|problem nr|problemnummer|problem no",
        "title": "problem|ojämställdhetsproblem|jämställdhetsproblem|rubrik|titel|title|heading"
        "|problemrubrik|problembeskrivning|identifierat problem|utmaning|name|namn",
        "who": "vem|vilka|vem berörs|vilka berörs|berörda|målgrupp|who|target group"
        "|who is affected",
        "compared_to": "jämfört med|jämförelse|jämförelsegrupp|compared to|compared with",
        "difference": "skillnad|vad skiljer|brist|beskrivning|difference|description|nuläge",
        "location": "var|plats|process|verksamhet|tjänst|where|område",
        "extent": "omfattning|sedan när|hur mycket|extent|since when",
        "consequence_target": "konsekvens|konsekvenser|konsekvens för målgruppen|följd"
        "|consequence|consequences",
        "consequence_society": "konsekvens för samhället|konsekvens för jämställdheten",
        "level": "nivå|level|var löses det",
        "justification": "bedömning av skillnaden|bedömning|osaklig|assessment",
        "evidence": "underlag|grund|belägg|styrka i underlaget|evidence|ground",
        "control": "rådighet|control",
        "affected_number": "antal berörda|antal personer|number affected",
        "priority": "prioritet|prio|prioritering|priority",
        "function_id": "ansvarig|funktion|ansvarig funktion|ägare|responsible|owner|function",
        "sources": "källa|källor|source|sources|statistikkälla",
        "indicators": "indikator|indikatorer|indicator|indicators",
        "directions": "inriktning|inriktningar|direction|directions",
        "related_mandates": "uppdrag|regleringsbrev|agenda 2030|related assignments",
    },
    Kind.INDICATORS: {
        "code": "indikator id|indikator nr|indicator id",
        "name": "indikator|indikatorer|namn|benämning|mått|nyckeltal|indicator|name|title|titel"
        "|indikatornamn",
        "measure": "typ av mått|måttyp|slag av mått|typ|mättyp|kind of measure|measure",
        "unit": "enhet|måttenhet|unit|unit of measurement",
        "numerator": "täljare|numerator",
        "denominator": "nämnare|denominator",
        "desired": "önskad riktning|önskad utveckling|riktning|wanted direction|desired",
        "chain_level": "nivå|nivå i effektkedjan|level",
        "baseline_year": "basår|startår|utgångsår|baseline year|år för utgångsläge",
        "baseline_women": "utgångsläge kvinnor|startvärde kvinnor|basvärde kvinnor|baseline women",
        "baseline_men": "utgångsläge män|startvärde män|basvärde män|baseline men",
        "target_year": "målår|target year|år för målvärde",
        "target_women": "målvärde kvinnor|target women",
        "target_men": "målvärde män|target men",
        "target_gap": "målvärde skillnad|högsta skillnad|target gap",
        "frequency": "frekvens|hur ofta|mäts|periodicitet|frequency|how often",
        "source_id": "källa|datakälla|statistikkälla|source|data source",
        "data_owner_id": "dataägare|tar fram|ansvarig|uppgiftslämnare|ansvarig funktion|data owner",
        "drawing_steps": "så tas siffran fram|så tas siffrorna fram|steg|uttagsbeskrivning"
        "|how the figure is drawn|steps",
        "lead_days": "ledtid|ledtid arbetsdagar|lead time|lead time working days",
        "measure_code": "måttkod|mätetalskod|kod i styrsystemet|kod i stratsys|measure code",
        "interpretation_note": "tolkning|så läses den|definition|interpretation|how to read it",
        "goals": "mål|goal|goals|kopplade mål|jämställdhetsmål",
        "problems": "problem|problems|kopplade problem",
        "sensitive": "känslig|känsliga|sensitive",
        "unit_id": "organisatorisk enhet|organisationsenhet|avdelning|avd|department",
    },
    Kind.GOALS: {
        "code": "mål id|mål nr|målnummer|goal id|goal no",
        "statement": "mål|målformulering|formulering|jämställdhetsmål|effektmål|goal|goals"
        "|statement"
        "|titel|title|namn|önskat läge|delmål|målsättning",
        "kind": "typ|typ av mål|måltyp|slag|slag av mål|kind|type",
        "due_year": "målår|senast|senast år|slutår|klart|klar|tidpunkt|due|due year|by year|år|when"
        "|uppnås senast|ska nås|när",
        "qualitative_assessment": "kvalitativ bedömning|bedöms utan indikator|uppföljning"
        "|hur bedöms det",
        "owner_id": "ägare|målägare|ansvarig|ansvarig funktion|funktion|owner|responsible",
        "owner_accepted": "accepterat|accepterad|förankrat|förankrad|accepted",
        "area": "område|verksamhetsområde|area",
        "problems": "problem|problems|ojämställdhetsproblem|kopplat problem|kopplade problem",
        "indicators": "indikator|indikatorer|indicator|indicators|kopplade indikatorer",
    },
    Kind.ACTIVITIES: {
        "code": "aktivitet id|aktivitet nr|åtgärd nr|activity id|activity no",
        "title": "aktivitet|aktiviteter|åtgärd|åtgärder|insats|insatser|activity|activities|measure"
        "|action|actions|titel|title|namn|vad",
        "ordinary_change": "ändring i ordinarie verksamhet|ordinarie verksamhet|beskrivning"
        "|vad ändras|description",
        "kind": "typ|typ av aktivitet|slag|kind|type",
        "already_ongoing": "pågick tidigare|pågår redan|redan igång|went on before",
        "responsible_id": "ansvarig|ansvarig funktion|ansvar|funktion|vem|responsible|owner",
        "starts_on": "start|startdatum|börjar|från|startar|påbörjas|begins|from|start date",
        "ends_on": "slut|slutdatum|klart|klar|till|slutar|klar senast|tidplan|deadline|ends|to|due"
        "|end date|när|senast",
        "cost": "kostnad|kostnader|budget|kronor|cost",
        "hours": "timmar|arbetstid|tid|hours|resurser",
        "expected_output": "förväntad prestation|prestation|leverans|expected output|output",
        "outcome": "utfall|resultat|vad blev det|outcome|result",
        "goals": "mål|goal|goals|kopplat mål|kopplade mål|jämställdhetsmål|delmål",
    },
}

SHEETS: Mapping[Kind, str] = {
    Kind.SOURCES: r"\bkäll|\bsource",
    Kind.PROBLEMS: r"problem|utmaning",
    Kind.INDICATORS: r"indikator|indicator|nyckeltal",
    Kind.GOALS: r"\bmål|goal",
    Kind.ACTIVITIES: r"aktivitet|activit|åtgärd|insats|handlingsplan|action",
}
"""What the name of a sheet says about its rows, as patterns of folded words."""

VALUES: Mapping[str, str] = {
    "draft": "utkast|förslag|proposed",
    "decided": "beslutad|beslutat|fastställd|fastställt|antagen|antaget|approved|adopted",
    "ongoing": "pågår|pågående|påbörjad|påbörjat|löpande|aktiv|aktivt|in progress|started|active",
    "completed": "klar|klart|avslutad|avslutat|genomförd|genomfört|slutförd|slutfört|uppnått"
    "|färdig|done|finished|closed",
    "lapsed": "utgått|utgår|avbruten|avbrutet|struken|inställd|nedlagd|cancelled|dropped",
    "large": "stor|hög|high",
    "partial": "delvis|viss|medel|medium|some",
    "small": "liten|låg|low",
    "few": "få",
    "many": "många",
    "own_operation": "egen verksamhet|egna verksamheten|internt|intern|myndigheten",
    "society": "samhället|samhälle|externt|extern",
    "shared": "flera myndigheter|delat|gemensamt",
    "unjustified": "osaklig|osakliga|omotiverad",
    "justified": "saklig|sakliga|motiverad",
    "unclear": "oklar|oklart|utreds",
    "no_difference": "ingen skillnad",
    "statistics": "statistik",
    "own_analysis": "egen analys|analys",
    "research": "forskning",
    "supervision": "tillsyn|granskning|revision",
    "experience": "erfarenhet|erfarenheter",
    "hypothesis": "hypotes|antagande",
    "target_group_effect": "effektmål|effekt|effekt målgrupp|effektmål målgrupp",
    "society_effect": "samhällseffekt|effekt samhälle|effektmål samhälle",
    "output": "prestationsmål|prestation|leverans",
    "prerequisite": "förutsättningsmål|förutsättning|styrning och kompetens",
    "working_method": "arbetssätt|rutin|metod|process",
    "resources": "resurser|omfördelning|satsning",
    "governance": "styrning|beslut",
    "knowledge": "utbildning|kunskap|kompetens|kompetensutveckling|training",
    "information": "information|kommunikation",
    "analysis": "analys|statistik|kartläggning",
    "collaboration": "samverkan|samarbete",
    "digital_service": "digital tjänst|e-tjänst|it-system",
    "count": "antal|number|persons|personer|st|styck",
    "share_within_sex": "andel|andel av kvinnor respektive män|andel inom könet|andel av kvinnor"
    " och av män",
    "sex_distribution": "könsfördelning|fördelning|andel kvinnor",
    "mean": "medel|medelvärde|genomsnitt|average",
    "median": "median",
    "amount": "belopp|kronor|kr|sek|tkr|mkr",
    "amount_per_person": "belopp per person|kronor per person",
    "index": "index",
    "qualitative": "kvalitativ|kvalitativt",
    "increase": "öka|ökar|ökning|upp|högre|up|higher",
    "decrease": "minska|minskar|minskning|ner|ned|lägre|down|lower",
    "close_gap": "minska skillnaden|minska könsskillnaden|utjämna|lika",
    "maintain": "behålla|oförändrat|oförändrad|bibehålla|keep",
    "year": "årlig|årligen|varje år|år|yearly|annual|annually",
    "half_year": "halvår|halvårsvis",
    "tertial": "tertial|tertialvis",
    "quarter": "kvartal|kvartalsvis|quarterly",
    "month": "månad|månadsvis|månatlig|monthly",
    "own_system": "eget system|egna data|verksamhetssystem|internt system|own data",
    "official_statistics": "officiell statistik|scb|statistikmyndighet",
    "annual_report": "årsredovisning",
    "survey": "enkät|undersökning",
    "decision": "beslut",
    "other": "annat|annan|övrigt|other",
}
"""Words for the codes of choices, beside their own names on screen."""

_LINKED = re.compile(
    r"^(koppling|kopplas|kopplat|kopplad|kopplade|hör|bidrar|linked|belongs) (till|to) |^tillhör "
)

YES = frozenset(["ja", "j", "yes", "y", "true", "sant", "x", "1", "✓", "✔", "☑"])
NO = frozenset(["nej", "n", "no", "false", "falskt", "0", "-", "–", "☐"])


def plain(head: str) -> str:
    """Return a head as it is compared: no numbering or "koppling till" before it, no signs."""
    without = re.sub(r"\([^)]*\)|\[[^]]*\]", " ", fold(head))
    words = " ".join(re.sub(r"^\s*\d+[.)]\s*|[^\w\d]+", " ", without).split())
    return _LINKED.sub("", words)


def words_of(kind: Kind, target: str) -> tuple[str, ...]:
    """Return the folded heads that usually stand over what becomes a target."""
    own, common = _OF_KIND[kind].get(target, ""), _COMMON.get(target, "")
    both = own if kind is Kind.INDICATORS and target == "unit_id" else f"{own}|{common}"
    return tuple(fold(word) for word in both.split("|") if word)
