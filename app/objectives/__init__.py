"""The Objectives view: what is wanted in each activity, how far it is, what serves it and what does not."""
