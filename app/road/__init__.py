"""The road out of the silo: headline figures over time, what is intended, and the kept versions of the plan."""
