"""The actions of a plan as lines of a table: what stands in which column, filtered, sorted and grouped."""
