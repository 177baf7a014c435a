"""The tour: drives the real window through every view and leaves pictures to look at."""
