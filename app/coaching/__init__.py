"""Who can run it: the coaching register as people against activities."""
