"""What figures mean: measures, rounding, status and sentences as pure functions on plain values."""
