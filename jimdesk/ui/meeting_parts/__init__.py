"""What the detail of a meeting consists of beside its form."""
