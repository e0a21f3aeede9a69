"""Dimensions with their categories, and policy goals."""

from jimdesk.domain.indicator import Category, Dimension
from jimdesk.domain.policy_goals import PolicyGoal, PolicyGoalKind
from jimdesk.i18n import translate
from jimdesk.ui.choices import choices_of, enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.registers.simple import name_field, simple
from jimdesk.ui.subject import RowsField, Subject
from jimdesk.ui.widgets.field import Field


def dimensions() -> Subject[Dimension]:
    """Return how breakdowns are listed and shown."""

    def fields(document: Document) -> tuple[Field, ...]:
        return (
            name_field(),
            Field(
                "categories",
                lambda: translate("Registers", "Groups"),
                "rows",
                item=lambda: translate("Registers", "Group"),
                add=lambda: translate("Registers", "Add group"),
                rows=(
                    Field("name", lambda: translate("Registers", "Name of the group")),
                    Field(
                        "parent_id",
                        lambda: translate("Registers", "Part of the group"),
                        "reference",
                        choices=choices_of(
                            document,
                            lambda chain: chain.categories,
                            lambda category: category.name,
                        ),
                    ),
                ),
            ),
        )

    return simple(
        Dimension,
        icon="layers",
        title=lambda: translate("Registers", "Breakdowns"),
        singular=lambda: translate("Registers", "breakdown"),
        search=lambda: translate("Registers", "Search breakdowns (Ctrl+F)"),
        add=lambda: translate("Registers", "Add breakdown"),
        empty=lambda: translate(
            "Registers", "Beside sex, figures can be broken down by age, region and more."
        ),
        fields=fields,
        rows={
            "categories": RowsField(
                Category, "dimension_id", ("name", "parent_id"), position="position"
            )
        },
        tables=frozenset({"category"}),
    )


def policy_goals() -> Subject[PolicyGoal]:
    """Return how the goals of gender equality policy are listed and shown."""
    return simple(
        PolicyGoal,
        icon="target",
        title=lambda: translate("Registers", "Policy goals"),
        singular=lambda: translate("Registers", "policy goal"),
        search=lambda: translate("Registers", "Search policy goals (Ctrl+F)"),
        add=lambda: translate("Registers", "Add side goal"),
        empty=lambda: translate("Registers", "There are no policy goals."),
        title_of=lambda goal: goal.title,
        sort_key=lambda goal: goal.number,
        new=lambda document: PolicyGoal(
            number=1
            + max((goal.number for goal in document.chain.policy_goals.values()), default=0),
            kind=PolicyGoalKind.SIDE_GOAL,
        ),
        fields=lambda _: (
            name_field(),
            Field(
                "kind",
                lambda: translate("Registers", "Kind"),
                "choice",
                required=True,
                choices=enum_choices(PolicyGoalKind),
            ),
            Field("number", lambda: translate("Registers", "Number"), "integer", required=True),
            Field(
                "name_en",
                lambda: translate("Registers", "English name"),
                help=lambda: translate("Registers", "Agencies' own translations differ"),
            ),
            Field("explanation", lambda: translate("Registers", "Explanation"), "long_text"),
            Field("valid_from", lambda: translate("Registers", "Valid from"), "year"),
            Field("valid_to", lambda: translate("Registers", "Valid to"), "year"),
        ),
    )
