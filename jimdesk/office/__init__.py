"""Office files: plain sheets become workbooks, checked before anyone sees them."""
