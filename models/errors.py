"""Faults a person can mend, told apart from our own: a code and its fields, never a sentence."""

from collections.abc import Mapping


class Fault(Exception):
    """Something the user can put right. `code` names the sentence, `fields` fill it (see app/wording/faults.py)."""

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code, fields)
        self.code = code
        self.fields: Mapping[str, object] = fields

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.fields.items())
        return f"{self.code}({told})"
