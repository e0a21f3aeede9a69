"""Errors whose text is written for the user; everything else that is raised is a bug."""


class JimdeskError(Exception):
    """An expected fault; its text says what happened, what is safe and what to do."""


class RefusedError(JimdeskError):
    """What was asked for can be done, but not as things are: held, blocked, already there."""


class InvalidError(JimdeskError):
    """A value cannot be kept as it is; a form marks the field that it names.

    Attributes:
        field: Name of the entity's field.
        text: What is wrong and what to do, translated.
    """

    def __init__(self, field: str, text: str) -> None:
        super().__init__(text)
        self.field = field
        self.text = text
