"""The window: everything that draws or listens, and the only place where Qt is imported."""
