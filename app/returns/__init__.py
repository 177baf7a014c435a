"""Return in four questions: the evidence for each, and what actions and objectives cost and brought."""
