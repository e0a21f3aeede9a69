"""JiM Desk: from gender inequality problem to annual report."""

__version__ = "0.1.0"
