"""Figures from outside: statistics files and workbooks, read into one plain answer."""
