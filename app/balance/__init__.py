"""The view "For whom, by whom": the silo as an argument, on screen and on paper."""
