"""The actions as a board: a column a stage, a card an action."""
