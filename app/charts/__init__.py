"""Charts over periods: data made into pictures by matplotlib, the same on screen and paper, each with its table."""
