"""Two versions or two periods of the plan side by side on the chain, and what moved between them."""
