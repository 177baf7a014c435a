"""What is selected, in detail, edited in place."""
