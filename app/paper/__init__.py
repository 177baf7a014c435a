"""What comes out on paper and in picture files."""
