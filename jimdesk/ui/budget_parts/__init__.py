"""Parts of the section of gender budgeting."""
