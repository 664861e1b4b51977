"""The decoder layer as a system: memory image, bench, runs."""
