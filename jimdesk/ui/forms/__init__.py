"""The forms of the records, one module each: which fields stand where, and in which words."""
