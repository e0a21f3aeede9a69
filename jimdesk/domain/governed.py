"""Words for what the user's organisation has decided, and for what is wrong with its decisions."""

from jimdesk.i18n import translate
from jimdesk.policy import Fault, FaultKind, Policy


def governed() -> str:
    """Return what stands at every setting that the user cannot choose."""
    return translate("Policy", "Decided by your organisation")


def faults_text(policy: Policy) -> str:
    """Return what in a policy is not followed, a line for each fault; "" when all is well."""
    if not policy.faults:
        return ""
    lines = [
        translate(
            "Policy",
            "Some of the settings from your organisation cannot be followed. All others hold."
            " Tell your IT department:",
        ),
        *(_fault_text(fault) for fault in policy.faults),
    ]
    return "\n".join(lines)


def _fault_text(fault: Fault) -> str:
    place = fault.source
    if fault.line:
        place = translate("Policy", "{file}, line {line}").format(file=place, line=fault.line)
    text = {
        FaultKind.UNREADABLE: translate("Policy", "{place}: the file cannot be read."),
        FaultKind.NO_VALUE: translate("Policy", "{place}: not of the form name = value."),
        FaultKind.UNKNOWN: translate("Policy", "{place}: there is no setting {name}."),
        FaultKind.VALUE: translate("Policy", "{place}: {name} has a value that cannot be used."),
    }[fault.kind]
    return text.format(place=place, name=fault.name)
