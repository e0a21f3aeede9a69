"""JiM Desk: from gender inequality problem to annual report."""
