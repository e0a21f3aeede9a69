"""What the screen and the dialogs of a self-assessment are made of."""
