"""The names of the fields of the records that the chain points at, by entity."""

from collections.abc import Callable, Mapping

from jimdesk.domain.collaboration import Agreement, LearningExample, Theme
from jimdesk.domain.organisation import (
    Attachment,
    Decision,
    Function,
    Partner,
    ProgrammePeriod,
    Unit,
)
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.record import Record
from jimdesk.i18n import translate


def _unit() -> dict[str, str]:
    return {
        "name": translate("Fields", "Name"),
        "parent_id": translate("Fields", "Part of"),
        "valid_from": translate("Fields", "Valid from"),
        "valid_to": translate("Fields", "Valid to"),
        "successor_id": translate("Fields", "Taken over by"),
        "external_code": translate("Fields", "Code in the steering system"),
        "note": translate("Fields", "Remark"),
    }


def _function() -> dict[str, str]:
    return {
        "name": translate("Fields", "Name"),
        "note": translate("Fields", "Remark"),
    }


def _partner() -> dict[str, str]:
    return {
        "name": translate("Fields", "Name"),
        "contact": translate("Fields", "Contact"),
        "agreement": translate("Fields", "Agreement"),
        "note": translate("Fields", "Remark"),
    }


def _agreement() -> dict[str, str]:
    return {
        "partner_id": translate("Fields", "Partner"),
        "title": translate("Fields", "What it is about"),
        "problem_id": translate("Fields", "Shared problem"),
        "case_number": translate("Fields", "Case number"),
        "valid_from": translate("Fields", "Valid from"),
        "valid_to": translate("Fields", "Valid to"),
        "our_part": translate("Fields", "What we answer for"),
        "their_part": translate("Fields", "What they answer for"),
        "boundary": translate("Fields", "Where the responsibility ends"),
        "directed_mandate": translate("Fields", "Directed assignment"),
        "mandate_id": translate("Fields", "The assignment"),
        "note": translate("Fields", "Remark"),
    }


def _learning_example() -> dict[str, str]:
    return {
        "title": translate("Fields", "Title"),
        "what_was_done": translate("Fields", "What was done"),
        "for_whom": translate("Fields", "For whom"),
        "what_changed": translate("Fields", "What changed"),
        "ground": translate("Fields", "Ground"),
        "use_for_others": translate("Fields", "What others can use"),
        "year": translate("Fields", "Year"),
        "theme_id": translate("Fields", "Theme"),
        "problem_id": translate("Fields", "Problem"),
        "goal_id": translate("Fields", "Goal"),
        "unit_id": translate("Fields", "Organisational unit"),
        "shareable": translate("Fields", "May be shared"),
        "origin": translate("Fields", "Comes from"),
        "status": translate("Fields", "Status"),
        "note": translate("Fields", "Remark"),
    }


def _theme() -> dict[str, str]:
    return {
        "name": translate("Fields", "Name"),
        "explanation": translate("Fields", "Explanation"),
        "position": translate("Fields", "Place in the list"),
    }


def _decision() -> dict[str, str]:
    return {
        "title": translate("Fields", "Title"),
        "decided_on": translate("Fields", "Decided on"),
        "decided_by": translate("Fields", "Decided by"),
        "case_number": translate("Fields", "Case number"),
        "content": translate("Fields", "Content"),
        "note": translate("Fields", "Remark"),
    }


def _attachment() -> dict[str, str]:
    return {
        "record_code": translate("Fields", "Belongs to"),
        "title": translate("Fields", "Title"),
        "location": translate("Fields", "File, address or case number"),
        "note": translate("Fields", "Remark"),
    }


def _programme_period() -> dict[str, str]:
    return {
        "name": translate("Fields", "Name"),
        "from_year": translate("Fields", "First year"),
        "to_year": translate("Fields", "Last year"),
        "document": translate("Fields", "Document"),
        "note": translate("Fields", "Remark"),
    }


def _policy_goal() -> dict[str, str]:
    return {
        "number": translate("Fields", "Number"),
        "kind": translate("Fields", "Kind"),
        "name": translate("Fields", "Name"),
        "explanation": translate("Fields", "Explanation"),
        "name_en": translate("Fields", "Name in English"),
        "valid_from": translate("Fields", "Valid from"),
        "valid_to": translate("Fields", "Valid to"),
    }


REGISTERS: Mapping[type[Record], Callable[[], dict[str, str]]] = {
    Unit: _unit,
    Function: _function,
    Partner: _partner,
    Agreement: _agreement,
    LearningExample: _learning_example,
    Theme: _theme,
    Decision: _decision,
    Attachment: _attachment,
    ProgrammePeriod: _programme_period,
    PolicyGoal: _policy_goal,
}
"""Returns the names of the fields of each entity, in the order they are shown."""
