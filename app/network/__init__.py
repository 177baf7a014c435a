"""The network of a plan: the silo as a cluster, the transverse team as a bridge."""
