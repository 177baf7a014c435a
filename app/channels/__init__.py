"""Channels against activities: where the work takes place, and the channels themselves."""
