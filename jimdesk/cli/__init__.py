"""The command line: everything that needs no window, and so neither Qt nor a screen.

A family of commands is one module here. Its `COMMANDS` holds, by the name of the command, the
function that declares what the command takes and what it runs. A new command is such a function,
its name and text in `texts`, and a new family also a case in `declare`. Nothing of a family is
imported before one of its commands is asked for.
"""

from argparse import ArgumentParser, Namespace

from jimdesk import policy
from jimdesk.cli.answers import REFUSED, UNREADABLE, tell
from jimdesk.domain.errors import JimdeskError, RefusedError
from jimdesk.i18n import translate


def texts() -> dict[str, str]:
    """Return what each command does, by its name, in the order of the help."""
    return {
        "example": translate("Main", "write the example file"),
        "export": translate("Main", "write a report as a workbook, a document or data"),
        "reports": translate("Main", "list the reports and the kinds of file they can become"),
        "check": translate("Main", "check a file and list what is missing"),
        "dump": translate("Main", "write everything in a file as JSON"),
        "load": translate("Main", "make a file from such JSON"),
        "lock": translate("Main", "write a copy that only a password opens"),
        "unlock": translate("Main", "make a file from such a copy"),
        "inspect": translate("Main", "show what a statistics file or a workbook holds"),
        "import": translate("Main", "read figures from a statistics file or a workbook"),
        "form": translate("Main", "write forms that ask each function for its figures"),
        "form-read": translate("Main", "read in forms that came back"),
        "share": translate("Main", "write a share file for other agencies"),
        "cluster": translate("Main", "set the share files of several agencies beside each other"),
    }


def declare(command: str, parser: ArgumentParser) -> None:
    """Tell a command's parser what the command takes, and which function runs it."""
    match command:
        case "example":
            from jimdesk.cli.example import COMMANDS
        case "export" | "reports":
            from jimdesk.cli.export import COMMANDS
        case "check":
            from jimdesk.cli.check import COMMANDS
        case "dump" | "load":
            from jimdesk.cli.exchange import COMMANDS
        case "lock" | "unlock":
            from jimdesk.cli.locking import COMMANDS
        case "share" | "cluster":
            from jimdesk.cli.share import COMMANDS
        case "form" | "form-read":
            from jimdesk.cli.forms import COMMANDS
        case _:
            from jimdesk.cli.imports import COMMANDS
    COMMANDS[command](parser)


def run(arguments: Namespace) -> int:
    """Run a command and return its exit code; what goes wrong is said on stderr.

    Args:
        arguments: `run`, the function of the command, and what the command takes.
    """
    if policy.current().faults:
        from jimdesk.domain.governed import faults_text

        tell(faults_text(policy.current()))
    try:
        code: int = arguments.run(arguments)
    except JimdeskError as error:
        tell(str(error))
        return REFUSED if isinstance(error, RefusedError) else UNREADABLE
    except BrokenPipeError:
        raise  # no fault of a file: whoever reads our output has had enough
    except OSError as error:
        text = translate("Cli", "{file} could not be read or written: {reason}.")
        tell(text.format(file=error.filename or "", reason=error.strerror or error))
        return UNREADABLE
    return code
