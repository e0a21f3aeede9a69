"""The file: the only package that knows SQL."""
