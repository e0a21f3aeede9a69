"""Sheets and words that reports are put together from; they know no report."""
