"""Three agencies as public sources describe them, entered through the window.

Facts come from five public texts, kept here as the sources K-001 to K-005. Wordings of goals and
indicators are proposals. No figure is invented: what the sources leave open is left open here too.
"""

from dataclasses import dataclass
from typing import Any

from jimdesk.domain.activity import ActivityKind
from jimdesk.domain.agency import AgencyKind
from jimdesk.domain.goal import GoalKind
from jimdesk.domain.indicator import ChainLevel, Desired, Measure
from jimdesk.domain.organisation import MandateKind
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import (
    CauseKind,
    CauseStatus,
    Control,
    Evidence,
    Justification,
    Level,
)
from jimdesk.domain.record import Status
from jimdesk.domain.result import Assessment, Ground
from jimdesk.domain.source import SourceKind
from jimdesk.i18n import translate
from jimdesk.ui.document import Document
from tests.cases.coordinator import Coordinator

NOT_IN_SOURCE = "Saknas i källan."
SAME_SHARE = "lika hög andel"


@dataclass(frozen=True, slots=True)
class Base:
    """Row ids of what all three cases lean on."""

    gathering: int
    exchange: int
    jim_plus: int
    cooperation: int
    mandate: int
    sub_goals: dict[int, int]


def enter_all(at: Coordinator, document: Document, series: str) -> None:
    """Enter agency, registers, sources and the three cases; paste the series unless it is empty."""
    base = _enter_base(at, document)
    _enter_prison_service(at, document, base)
    _enter_insurance_agency(at, base)
    _enter_employment_service(at, base, series)
    at.choose_report_year(2020)


# --- what all three lean on ----------------------------------------------------------------------


def _enter_base(at: Coordinator, document: Document) -> Base:
    at.open("agency")
    at.write_agency(
        {
            "name": "Tre myndigheter i JiM",
            "short_name": "tre-fall",
            "kind": AgencyKind.OTHER,
            "note": "Tre fall så som offentliga källor beskriver dem. Inga tal är påhittade.",
        }
    )
    period = at.add(
        "agency",
        {
            "name": "JiM 2020–2025",
            "document": "Regeringsbeslut A2020/02041",
            "from_year": 2020,
            "to_year": 2025,
        },
        tab="programme_period",
    )
    mandate = at.add(
        "agency",
        {
            "title": "Återrapporteringskrav till samtliga JiM-myndigheter",
            "year": 2020,
            "kind": MandateKind.APPROPRIATION_DIRECTIONS,
            "document": "Regleringsbrev för 2020",
            "programme_period_id": period,
            "note": "Kravets ordalydelse är inte läst.",
        },
        tab="mandate",
    )
    gathering, _, exchange, jim_plus, cooperation = (at.add("sources", each) for each in _SOURCES)
    return Base(
        gathering=gathering,
        exchange=exchange,
        jim_plus=jim_plus,
        cooperation=cooperation,
        mandate=mandate,
        sub_goals={goal.number: goal.id for goal in document.store.all(PolicyGoal)},
    )


def _page(title: str, publisher: str, published: str) -> dict[str, Any]:
    return {
        "title": title,
        "kind": SourceKind.OTHER,
        "system": publisher,
        "population": f"Publicerad {published}." if published else "",
    } | ({} if published else {"quality_note": "Publiceringsdatum saknas."})


_SOURCES = (
    _page("Jämställdhetsintegrering i myndigheter har gett resultat", "Regeringen", "2019-10-01"),
    _page("Jämställdhetsintegrering i statliga myndigheter – JiM", "Regeringen", ""),
    _page(
        "Regeringen bjöd in till erfarenhetsutbyte av jämställdhetsintegrering i myndigheter",
        "Regeringen",
        "i november 2016",
    ),
    _page("Slutredovisning av JiM+", "Jämställdhetsmyndigheten", ""),
    _page(
        "Myndigheter i ny samverkan för att hantera gemensamma jämställdhetsutmaningar",
        "Jämställdhetsmyndigheten",
        "2021-05-05",
    ),
)


def _unit(at: Coordinator, name: str) -> int:
    return at.add("agency", {"name": name}, tab="unit")


# --- Kriminalvården: work in prison --------------------------------------------------------------


def _enter_prison_service(at: Coordinator, document: Document, base: Base) -> None:
    unit = _unit(at, "Kriminalvården")
    at.add(
        "directions",
        {
            "title": "Kriminalvården: likvärdigt stöd för återetablering",
            "main_goal_id": base.sub_goals[2],
            "overarching_goal": "Klienter ska ha likvärdig tillgång till stöd för återetablering"
            " oavsett kön. Perspektivet ska planeras in när ny kapacitet byggs.",
            "mandates": (base.mandate,),
        },
    )
    at.add_child(
        translate("Directions", "Add problem"),
        {
            "title": "Lägre tillgång till arbetsdrift för intagna kvinnor",
            "who": "intagna kvinnor",
            "compared_to": "intagna män",
            "difference": "lägre tillgång till arbetsdrift",
            "location": "på anstalter för kvinnor",
            "policy_goals": (base.sub_goals[2],),
            "evidence": Evidence.OWN_ANALYSIS,
            "sources": (base.jim_plus, base.cooperation),
            "causes": [
                {
                    "kind": CauseKind.RESOURCE,
                    "status": CauseStatus.CONFIRMED,
                    "description": "Mindre enheter för kvinnor och ett lägre utbud av arbetsdrift",
                },
                {
                    "kind": CauseKind.NORM,
                    "status": CauseStatus.UNCLEAR,
                    "description": "Mannen som norm i verksamheten",
                },
            ],
            "consequence_target": "De får sämre tillgång till stöd som ökar anställningsbarheten",
            "consequence_society": "Sämre förutsättningar för återetablering",
            "justification": Justification.UNJUSTIFIED,
            "level": Level.OWN_OPERATION,
            "justification_reason": "Vårddygnskostnaden var högre för kvinnor, men kvinnor fick"
            " inte tillgång till stödet i lika hög utsträckning som män. Kriminalvården bedömde"
            " skillnaden som osaklig till kvinnors nackdel.",
            "control": Control.LARGE,
            "unit_id": unit,
            "status": Status.ONGOING,
            "note": "Vårddygnskostnadens belopp saknas i källan.",
        },
    )
    goal = at.add_child(
        translate("Problems", "Add goal"),
        {
            "statement": "Andelen intagna kvinnor i arbetsdrift ska vara lika hög som andelen"
            " intagna män",
            "kind": GoalKind.TARGET_GROUP_EFFECT,
            "unit_id": unit,
            "status": Status.COMPLETED,
            "note": "Härlett ur utfallet; källan anger inget formellt mål.",
        },
    )
    at.add_child(
        translate("Goals", "Add indicator"),
        {
            "name": "Andel av intagna kvinnor respektive män som är i arbetsdrift",
            "desired": Desired.CLOSE_GAP,
            "source_id": base.jim_plus,
            "target_gap": 0,
            "baseline_note": "Kvinnor lägre än män; år och nivå saknas i källan.",
            "numerator": "Intagna kvinnor respektive män i arbetsdrift",
            "denominator": "Alla intagna kvinnor respektive män",
            "individual_based": True,
            "chain_level": ChainLevel.OUTCOME_TARGET_GROUP,
            "unit_id": unit,
        },
    )
    at.choose_report_year(2020)
    (source,) = (each for each in document.chain.sources.values() if each.id == base.jim_plus)
    at.write_value_in_words("2020", SAME_SHARE, f"{source.code} {source.title}")
    at.open("goals", goal)
    at.add_child(
        translate("Goals", "Add activity"),
        {
            "title": "Riktade investeringar i arbetsdrifter på anstalter för kvinnor",
            "kind": ActivityKind.RESOURCES,
            "expected_output": "Utbyggt utbud av arbetsdrift för kvinnor",
            "unit_id": unit,
            "status": Status.COMPLETED,
            "note": "Belopp saknas i källan.",
        },
    )
    at.open("goals", goal)
    at.add_child(translate("Goals", "Write result {year}").format(year=2020), PRISON_RESULT | {
        "sources": (base.jim_plus, base.cooperation),
    })  # fmt: skip


PRISON_RESULT = {
    "description": "År 2020 var andelen intagna kvinnor i arbetsdrift densamma som andelen"
    " intagna män.",
    "analysis": "Skillnaden, som tidigare bedömdes som osaklig till kvinnors nackdel, har"
    " utjämnats efter riktade investeringar i arbetsdrifter på anstalter för kvinnor.",
    "assessment": Assessment.ACHIEVED,
    "signal_difference": "Källan anger utfallet i ord, inte i tal.",
    "assessment_text": "Målet är nått 2020 när det gäller tillgång. Risken är fortsatt att"
    " perspektivet missas när det råder platsbrist.",
    "outputs": "Utbyggt utbud av arbetsdrift för kvinnor",
    "outcome": "Lika hög andel intagna kvinnor som män i arbetsdrift; nivån saknas i källan.",
    "effect_target": "Likvärdig tillgång till arbetsträning under verkställigheten",
    "effect_society": "Ökad anställningsbarhet och återetablering för kvinnor",
    "ground": Ground.LOGIC,
    "ground_text": "Arbetsdrift är ett sätt att öka anställningsbarheten",
    "report_text": "År 2020 deltog kvinnor och män i arbetsdrift i lika hög utsträckning."
    " Skillnaden, som tidigare bedömdes som osaklig till kvinnors nackdel, har utjämnats efter"
    " riktade investeringar. Det kan antas stärka kvinnors förutsättningar till arbete efter"
    " frigivning.",
}


# --- Försäkringskassan: finding violence ---------------------------------------------------------


def _enter_insurance_agency(at: Coordinator, base: Base) -> None:
    unit = _unit(at, "Försäkringskassan")
    agreement = "Samverkansuppdraget förbättrad upptäckt av våld"
    partners = tuple(
        at.add("partners", {"name": name, "agreement": agreement})
        for name in ("Arbetsförmedlingen", "Socialstyrelsen", "Migrationsverket")
    )
    at.add(
        "directions",
        {
            "title": "Försäkringskassan: upptäcka, informera och hänvisa",
            "main_goal_id": base.sub_goals[6],
            "other_goals": (base.sub_goals[2], base.sub_goals[5]),
            "overarching_goal": "Bidra till delmål 6 genom kärnverksamheten: upptäcka våld,"
            " informera och hänvisa.",
            "mandates": (base.mandate,),
        },
    )
    problem = at.add_child(
        translate("Directions", "Add problem"),
        {
            "title": "Våldsutsatta i kontakt med myndigheten upptäcks inte",
            "who": "våldsutsatta kvinnor och män",
            "difference": "upptäcks inte när de är i kontakt med myndigheten",
            "location": "till exempel i sjukskrivningsärenden",
            "policy_goals": (base.sub_goals[2], base.sub_goals[5], base.sub_goals[6]),
            "evidence": Evidence.SUPERVISION,
            "sources": (base.gathering,),
            "causes": [
                {
                    "kind": CauseKind.WORKING_METHOD,
                    "status": CauseStatus.CONFIRMED,
                    "description": "Att frågor om våld inte ställs",
                },
                {"kind": CauseKind.KNOWLEDGE, "status": CauseStatus.UNCLEAR},
            ],
            "consequence_target": "Våld förblir en dold orsak till ohälsa och sjukskrivning, och"
            " att stödet blir fel",
            "level": Level.SHARED,
            "partners": partners,
            "unit_id": unit,
            "status": Status.ONGOING,
            "note": "Delmål 6 avser mäns våld mot kvinnor; utsatta av alla kön redovisas.",
        },
    )
    asked = at.add_child(
        translate("Problems", "Add goal"),
        {
            "statement": "Handläggare ställer frågor om våld systematiskt enligt rutin",
            "kind": GoalKind.OUTPUT,
            "unit_id": unit,
            "status": Status.ONGOING,
        },
    )
    at.add_child(
        translate("Goals", "Add indicator"),
        {
            "name": "Andel av berörda ärenden (kvinnor respektive män) där frågan om våld ställts",
            "desired": Desired.INCREASE,
            "source_id": base.gathering,
            "baseline_note": NOT_IN_SOURCE,
            "individual_based": True,
            "chain_level": ChainLevel.OUTPUT,
            "unit_id": unit,
            "sensitive": True,
            "threshold": 10,
        },
    )
    at.open("goals", asked)
    at.add_child(
        translate("Goals", "Add indicator"),
        {
            "name": "Rutin införd i alla berörda verksamheter: ja, delvis eller nej",
            "measure": Measure.QUALITATIVE,
            "source_id": base.gathering,
            "baseline_note": NOT_IN_SOURCE,
            "individual_based": False,
            "chain_level": ChainLevel.OUTPUT,
            "unit_id": unit,
        },
    )
    at.open("problems", problem)
    helped = at.add_child(
        translate("Problems", "Add goal"),
        {
            "statement": "Våldsutsatta kvinnor och män får information och hänvisning till stöd"
            " och skydd",
            "kind": GoalKind.TARGET_GROUP_EFFECT,
            "unit_id": unit,
            "status": Status.ONGOING,
        },
    )
    at.add_child(
        translate("Goals", "Add indicator"),
        {
            "name": "Antal hänvisade till stöd och skydd, kvinnor och män",
            "measure": Measure.COUNT,
            "desired": Desired.INCREASE,
            "source_id": base.gathering,
            "baseline_note": NOT_IN_SOURCE,
            "individual_based": True,
            "chain_level": ChainLevel.OUTPUT,
            "unit_id": unit,
            "interpretation_note": "Fler upptäckta betyder bättre upptäckt, inte mer våld.",
            "sensitive": True,
            "threshold": 10,
        },
    )
    _enter_insurance_work(at, base, unit, partners, asked, helped)


def _enter_insurance_work(
    at: Coordinator, base: Base, unit: int, partners: tuple[int, ...], asked: int, helped: int
) -> None:
    at.add(
        "activities",
        {
            "title": "Systematiskt arbetssätt för att upptäcka våld",
            "ordinary_change": "Myndigheten arbetar systematiskt för att upptäcka våld i samband"
            " med till exempel sjukskrivning, informera och hänvisa till rätt stöd.",
            "goals": (asked, helped),
            "kind": ActivityKind.WORKING_METHOD,
            "expected_output": "Systematiskt arbetssätt infört",
            "unit_id": unit,
            "status": Status.ONGOING,
        },
    )
    at.add(
        "activities",
        {
            "title": "Samverkansuppdrag: kunskapen förs vidare",
            "goals": (helped,),
            "kind": ActivityKind.COLLABORATION,
            "expected_output": "Kunskap överförd i samverkan",
            "partners": partners,
            "unit_id": unit,
            "status": Status.ONGOING,
        },
    )
    at.add(
        "activities",
        {
            "title": "Förstärkt resurs för analys och uppföljning av JiM-arbetet",
            "goals": (asked,),
            "kind": ActivityKind.ANALYSIS,
            "expected_output": "Förstärkt analys och uppföljning",
            "unit_id": unit,
            "status": Status.ONGOING,
        },
    )
    at.choose_report_year(2019)
    at.open("goals", asked)
    at.add_child(
        translate("Goals", "Write result {year}").format(year=2019),
        {
            "assessment": Assessment.CANNOT_BE_ASSESSED,
            "assessment_text": "Prestationen är nådd. Hur stor del av ärendena för kvinnor"
            " respektive män som omfattas anges inte i källan.",
            "outputs": "Systematiskt arbetssätt för att upptäcka våld infört",
            "sources": (base.gathering,),
        },
    )
    at.open("goals", helped)
    at.add_child(
        translate("Goals", "Write result {year}").format(year=2019),
        {
            "assessment": Assessment.CANNOT_BE_ASSESSED,
            "assessment_text": "Prestationen är nådd. Utfallet för våldsutsatta kvinnor och män"
            " kan inte bedömas; det anges inte i källan.",
            "outputs": "Systematiskt arbetssätt infört\nKunskap överförd i samverkan",
            "effect_target": "Fler våldsutsatta får stöd och skydd i tid",
            "effect_society": "Bidrar till delmål 6",
            "ground": Ground.LOGIC,
            "ground_text": "Dödsfallsutredningarna visar att kontakter fanns men att frågor om"
            " våld saknades",
            "sources": (base.gathering,),
        },
    )


# --- Arbetsförmedlingen: choice of occupation ----------------------------------------------------


def _enter_employment_service(at: Coordinator, base: Base, series: str) -> None:
    unit = _unit(at, "Arbetsförmedlingen")
    areas = at.add(
        "agency",
        {
            "name": "Yrkesområde",
            "categories": [{"name": "Industri"}, {"name": "Vård och omsorg"}],
        },
        tab="dimension",
    )
    at.add(
        "directions",
        {
            "title": "Arbetsförmedlingen: hänvisning utan könsmönster",
            "main_goal_id": base.sub_goals[2],
            "other_goals": (base.sub_goals[3],),
            "overarching_goal": "Matchning och vägledning ska inte följa könsmönster.",
        },
    )
    problem = at.add_child(
        translate("Directions", "Add problem"),
        {
            "title": "Kvinnor hänvisas till vård och omsorg och män till industrijobb",
            "who": "arbetssökande kvinnor",
            "compared_to": "arbetssökande män, som i hög utsträckning hänvisas till industrijobb",
            "difference": "hänvisas i hög utsträckning till vård och omsorg",
            "location": "vid hänvisning till jobb",
            "policy_goals": (base.sub_goals[2], base.sub_goals[3]),
            "evidence": Evidence.OWN_ANALYSIS,
            "sources": (base.gathering, base.exchange),
            "causes": [
                {
                    "kind": CauseKind.NORM,
                    "status": CauseStatus.UNCLEAR,
                    "description": "Norm eller arbetssätt",
                },
            ],
            "consequence_society": "Den könsuppdelade arbetsmarknaden består",
            "level": Level.SOCIETY,
            "control": Control.PARTIAL,
            "unit_id": unit,
            "note": "Gäller kvinnor och män, och både den egna verksamheten och samhället. Källan"
            " anger ett mönster, inte en orsak.",
        },
    )
    goal = at.add_child(
        translate("Problems", "Add goal"),
        {
            "statement": "Könsskillnaderna i hänvisning mellan yrkesområden ska minska",
            "kind": GoalKind.TARGET_GROUP_EFFECT,
            "unit_id": unit,
        },
    )
    for indicator in _referral_indicators(base, unit, areas):
        at.open("goals", goal)
        at.add_child(translate("Goals", "Add indicator"), indicator)
    at.open("goals", goal)
    at.add_child(
        translate("Goals", "Add activity"),
        {
            "title": "Ändrat arbetssätt i vägledning och hänvisning",
            "ordinary_change": "Alla får förslag utanför könsmönstret, och resultaten följs upp.",
            "kind": ActivityKind.WORKING_METHOD,
            "unit_id": unit,
        },
    )
    at.choose_report_year(2016)
    at.open("goals", goal)
    at.add_child(
        translate("Goals", "Write result {year}").format(year=2016),
        {
            "assessment": Assessment.CANNOT_BE_ASSESSED,
            "assessment_text": "Källan anger inget resultat för kvinnor och män 2016.",
            "effect_society": "Mindre könssegregerade anvisningar kan på sikt bidra till ekonomisk"
            " jämställdhet",
            "sources": (base.exchange,),
        },
    )
    if series:
        _enter_series(at, problem, series)


def _referral_indicators(base: Base, unit: int, areas: int) -> tuple[dict[str, Any], ...]:
    shared = {
        "source_id": base.exchange,
        "baseline_note": NOT_IN_SOURCE,
        "chain_level": ChainLevel.OUTPUT,
        "unit_id": unit,
    }
    return (
        {
            "name": "Andel av kvinnors respektive mäns hänvisningar som gäller yrkesområdet",
            "desired": Desired.CLOSE_GAP,
            "numerator": "Hänvisningar till yrkesområdet",
            "denominator": "Alla hänvisningar av kvinnor respektive män",
            "individual_based": True,
            "dimensions": (areas,),
            **shared,
        },
        {
            "name": "Könsfördelning bland hänvisade till yrkesområdet",
            "measure": Measure.SEX_DISTRIBUTION,
            "individual_based": True,
            "dimensions": (areas,),
            **shared,
        },
        {
            "name": "Segregationsindex över yrkesområden, hänvisade kvinnor och män",
            "measure": Measure.INDEX,
            "desired": Desired.DECREASE,
            **shared,
        },
    )


def _enter_series(at: Coordinator, problem: int, series: str) -> None:
    """Enter a series of the labour market, which shows the extent of the problem."""
    source = at.add(
        "sources",
        {
            "title": "Anställda efter arbetsställets region, yrke (SSYK 2012), kön och år",
            "kind": SourceKind.OFFICIAL_STATISTICS,
            "system": "SCB, tabell 000000NL",
            "population": "Anställda 16–64 år, yrkesgrupp 214 (civilingenjörsyrken), Stockholms"
            " län.",
        },
    )
    indicator = at.add(
        "indicators",
        {
            "name": "Könsfördelning bland anställda i civilingenjörsyrken, Stockholms län",
            "measure": Measure.SEX_DISTRIBUTION,
            "desired": Desired.NONE,
            "source_id": source,
            "individual_based": True,
            "chain_level": ChainLevel.OUTCOME_SOCIETY,
            "note": "Bakgrund till P-003; visar arbetsmarknaden, inte myndighetens resultat.",
        },
    )
    at.paste_values(series)
    at.open("problems", problem)
    at.write({"indicators": (indicator,)})
