"""What charts show, as plain values: the same for the window, its pictures, words and tables."""
