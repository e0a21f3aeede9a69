"""What the program is about: plain frozen values and their own rules; no Qt, no SQL, no files."""
