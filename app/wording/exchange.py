"""What a table that comes in can get wrong: one English sentence a code, saying what, where and what to do."""

EXCHANGE: dict[str, str] = {}
