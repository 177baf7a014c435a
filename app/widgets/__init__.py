"""Field editors bound to the plan: each shows one value, and writes it back as the user leaves it."""
