"""Keeping a version of the plan inside the plan."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from models.changes import Label
from models.entities import KeptPart, KeptVersion, new_id
from models.storage.kept import pack


def keep_version(
    session: Session,
    name: str,
    kept_on: dt.date,
    content: bytes,
    note: str = "",
    version_id: str | None = None,
) -> Label:
    """Keep a state of the plan, made by `models.versions.snapshot`, under a name that no other version has.

    Raises Fault `version.twice` for a name that is taken, `required.empty` without one.
    """
    version = KeptVersion(id=version_id or new_id(), name=name.strip(), kept_on=kept_on, note=note)
    session.add(version)
    session.add_all(
        KeptPart(version_id=version.id, position=position, content=part)
        for position, part in enumerate(pack(content))
    )
    return Label("version.keep", {"what": version.name})
