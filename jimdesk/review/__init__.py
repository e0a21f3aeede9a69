"""Read the whole chain and say what is missing or looks wrong."""
