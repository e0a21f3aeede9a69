"""The sections of the window, one file each; none imports another."""
