"""The name of every field of the records that reports show, by entity."""

from collections.abc import Callable, Mapping

from jimdesk.domain.activity import Activity
from jimdesk.domain.direction import Direction
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.organisation import (
    Mandate,
)
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Record
from jimdesk.domain.result import Result
from jimdesk.domain.source import Source
from jimdesk.i18n import translate
from jimdesk.reports.parts.register_labels import REGISTERS


def labels(kind: type[Record]) -> Mapping[str, str]:
    """Return the names of an entity's fields in the order they are shown, without ids.

    Empty for an entity that no sheet shows field by field.
    """
    found = _LABELS.get(kind)
    return found() if found else {}


def _direction() -> dict[str, str]:
    return {
        "title": translate("Fields", "Title"),
        "valid_from": translate("Fields", "Valid from"),
        "valid_to": translate("Fields", "Valid to"),
        "decided_on": translate("Fields", "Decided on"),
        "decided_by": translate("Fields", "Decided by"),
        "case_number": translate("Fields", "Case number"),
        "overarching_goal": translate("Fields", "Overarching goal"),
        "priorities": translate("Fields", "Priorities"),
        "societal_contribution": translate("Fields", "Contribution to society"),
        "identified_problems": translate("Fields", "1. Identified problems in society"),
        "proposed_measures": translate("Fields", "2. Proposed measures"),
        "measurable_goals": translate("Fields", "3. Goals that can be followed up"),
        "internal_integration": translate("Fields", "4. Integration in internal processes"),
        "improvements": translate("Fields", "5. Areas to improve and measures"),
        "scope_limits": translate("Fields", "Room for manoeuvre and limits"),
        "main_goal_id": translate("Fields", "Main sub-goal"),
        "predecessor_id": translate("Fields", "Continues"),
        "status": translate("Fields", "Status"),
        "note": translate("Fields", "Remark"),
    }


def _mandate() -> dict[str, str]:
    return {
        "title": translate("Fields", "Title"),
        "year": translate("Fields", "Year"),
        "kind": translate("Fields", "Kind"),
        "document": translate("Fields", "Document"),
        "case_number": translate("Fields", "Case number"),
        "wording": translate("Fields", "Wording"),
        "due_on": translate("Fields", "Due on"),
        "recipient": translate("Fields", "Recipient"),
        "programme_period_id": translate("Fields", "Programme period"),
        "answer": translate("Fields", "Answer"),
        "status": translate("Fields", "Status"),
        "note": translate("Fields", "Remark"),
    }


def _problem() -> dict[str, str]:
    return {
        "title": translate("Fields", "Title"),
        "who": translate("Fields", "Who is affected"),
        "compared_to": translate("Fields", "Compared to"),
        "difference": translate("Fields", "What differs"),
        "location": translate("Fields", "Where in the operation"),
        "extent": translate("Fields", "Since when and how much"),
        "causes_unknown": translate("Fields", "Causes unknown so far"),
        "consequence_target": translate("Fields", "Consequence for the target group"),
        "consequence_society": translate("Fields", "Consequence for society"),
        "level": translate("Fields", "Level"),
        "justification": translate("Fields", "Assessment of the difference"),
        "justification_reason": translate("Fields", "Reason for the assessment"),
        "evidence": translate("Fields", "Strength of the ground"),
        "control": translate("Fields", "Control"),
        "affected": translate("Fields", "How many are affected"),
        "affected_number": translate("Fields", "Number of persons affected"),
        "priority": translate("Fields", "Priority (1–3)"),
        "priority_reason": translate("Fields", "Reason for the priority"),
        "related_mandates": translate("Fields", "Related assignments"),
        "unit_id": translate("Fields", "Organisational unit"),
        "function_id": translate("Fields", "Function"),
        "status": translate("Fields", "Status"),
        "note": translate("Fields", "Remark"),
    }


def _goal() -> dict[str, str]:
    return {
        "statement": translate("Fields", "Goal"),
        "kind": translate("Fields", "Kind"),
        "due_year": translate("Fields", "To be reached by"),
        "qualitative_assessment": translate("Fields", "Assessed without indicator"),
        "owner_id": translate("Fields", "Owner"),
        "owner_accepted": translate("Fields", "Accepted by the owner"),
        "plan_reference": translate("Fields", "Reference to the plan"),
        "area": translate("Fields", "Area"),
        "unit_id": translate("Fields", "Organisational unit"),
        "status": translate("Fields", "Status"),
        "note": translate("Fields", "Remark"),
    }


def _indicator() -> dict[str, str]:
    return {
        "name": translate("Fields", "Name"),
        "measure": translate("Fields", "Kind of measure"),
        "unit": translate("Fields", "Unit"),
        "decimals": translate("Fields", "Decimals"),
        "numerator": translate("Fields", "Numerator in words"),
        "denominator": translate("Fields", "Denominator in words"),
        "individual_based": translate("Fields", "Concerns individuals"),
        "sex_labels": translate("Fields", "Words for the sexes"),
        "no_sex_reason": translate("Fields", "Special reason not to split by sex"),
        "no_sex_reason_text": translate("Fields", "The special reason in words"),
        "chain_level": translate("Fields", "Level of the results chain"),
        "desired": translate("Fields", "Wanted direction"),
        "interpretation_note": translate("Fields", "How to read it"),
        "baseline_year": translate("Fields", "Baseline, year"),
        "baseline_women": translate("Fields", "Baseline, women"),
        "baseline_men": translate("Fields", "Baseline, men"),
        "baseline_gap": translate("Fields", "Baseline, sex difference"),
        "baseline_note": translate("Fields", "Remark on the baseline"),
        "target_year": translate("Fields", "Target, year"),
        "target_women": translate("Fields", "Target, women"),
        "target_men": translate("Fields", "Target, men"),
        "target_gap": translate("Fields", "Target, largest sex difference"),
        "target_low": translate("Fields", "Target range, lowest"),
        "target_high": translate("Fields", "Target range, highest"),
        "tolerance": translate("Fields", "Smallest change that counts"),
        "frequency": translate("Fields", "How often"),
        "stock_flow": translate("Fields", "State or flow"),
        "reference_date": translate("Fields", "Measured on"),
        "source_id": translate("Fields", "Source"),
        "data_owner_id": translate("Fields", "Draws the figures"),
        "drawing_steps": translate("Fields", "How the figure is drawn"),
        "lead_days": translate("Fields", "Lead time, working days"),
        "measure_code": translate("Fields", "Code in the steering system"),
        "column_women": translate("Fields", "Column code, women"),
        "column_men": translate("Fields", "Column code, men"),
        "column_total": translate("Fields", "Column code, total"),
        "for_whole_agency": translate("Fields", "Handed over for the whole agency"),
        "unit_id": translate("Fields", "Organisational unit"),
        "threshold": translate("Fields", "Own threshold for small counts"),
        "sensitive": translate("Fields", "Sensitive"),
        "public_reason": translate("Fields", "Public, not protected: reason"),
        "public_decided_by": translate("Fields", "Public, decided by"),
        "status": translate("Fields", "Status"),
        "note": translate("Fields", "Remark"),
    }


def _activity() -> dict[str, str]:
    return {
        "title": translate("Fields", "Title"),
        "ordinary_change": translate("Fields", "What changes in the ordinary work"),
        "kind": translate("Fields", "Kind"),
        "already_ongoing": translate("Fields", "Went on before"),
        "responsible_id": translate("Fields", "Responsible"),
        "unit_id": translate("Fields", "Organisational unit"),
        "starts_on": translate("Fields", "Starts"),
        "ends_on": translate("Fields", "Ends"),
        "cost": translate("Fields", "Cost (kronor)"),
        "hours": translate("Fields", "Working hours"),
        "expected_output": translate("Fields", "Expected output"),
        "outcome": translate("Fields", "What came out of it"),
        "plan_reference": translate("Fields", "Reference to the plan"),
        "status": translate("Fields", "Status"),
        "note": translate("Fields", "Remark"),
    }


def _result() -> dict[str, str]:
    return {
        "goal_id": translate("Fields", "Goal"),
        "year": translate("Fields", "Year"),
        "assessment": translate("Fields", "Assessment"),
        "assessment_text": translate("Fields", "The assessment in words"),
        "signal_difference": translate("Fields", "Why it differs from the computed signal"),
        "report_text": translate("Fields", "Text for the annual report"),
        "outputs": translate("Fields", "Outputs"),
        "output_women": translate("Fields", "Outputs, women"),
        "output_men": translate("Fields", "Outputs, men"),
        "outcome": translate("Fields", "Outcome"),
        "description": translate("Fields", "Description"),
        "analysis": translate("Fields", "Analysis"),
        "effect_target": translate("Fields", "Assumed effect for the target group"),
        "effect_society": translate("Fields", "Assumed effect for society"),
        "effect_kind": translate("Fields", "Kind of effect statement"),
        "ground": translate("Fields", "Ground"),
        "ground_text": translate("Fields", "The ground in words"),
        "other_explanations": translate("Fields", "Other possible explanations"),
        "consequence": translate("Fields", "What is changed because of it"),
        "decision_id": translate("Fields", "Decision"),
        "status": translate("Fields", "Status"),
        "note": translate("Fields", "Remark"),
    }


def _source() -> dict[str, str]:
    return {
        "title": translate("Fields", "Title"),
        "kind": translate("Fields", "Kind"),
        "system": translate("Fields", "System or table"),
        "extracted_on": translate("Fields", "Extracted on"),
        "population": translate("Fields", "Selection and definition"),
        "location": translate("Fields", "File, address or case number"),
        "contact": translate("Fields", "Contact"),
        "publishable": translate("Fields", "May be published"),
        "noised": translate("Fields", "Rounded or noised"),
        "quality_note": translate("Fields", "Quality"),
        "status": translate("Fields", "Status"),
        "note": translate("Fields", "Remark"),
    }


_LABELS: Mapping[type[Record], Callable[[], dict[str, str]]] = {
    Direction: _direction,
    Mandate: _mandate,
    Problem: _problem,
    Goal: _goal,
    Indicator: _indicator,
    Activity: _activity,
    Result: _result,
    Source: _source,
    **REGISTERS,
}
