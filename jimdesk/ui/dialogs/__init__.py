"""Windows on top of the window, for choices that need one."""
