"""The strategy map: what serves what, drawn in layers, with what hangs loose marked."""
