"""The pages of the wizard that reads figures in, and what reads beside the window."""
