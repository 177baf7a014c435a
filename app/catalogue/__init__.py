"""The catalogue of ideas beside the views."""
