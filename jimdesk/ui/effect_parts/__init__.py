"""The effect chain in the window: its picture, its sentences and what is written of each part."""
