"""Makes the plan that stands for the present format in tests/files: `python -m tests.plan_of_a_format`.

Run it once, when a format is released; the file it leaves is never made again.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path

from models.edits import actions, activities, chain, ideas, people, versions
from models.edits.rows import add_row, remove_rows, set_field, set_plan
from models.plan import Plan
from models.storage.format import FORMAT_VERSION
from models.versions import snapshot
from models.vocabulary import (
    ActivityKind,
    Answer,
    CoachingLevel,
    Confidence,
    EffortSize,
    Headline,
    ReturnQuestion,
    Role,
    Stage,
    Verdict,
)
from tests.plans import ids, new_plan

FILES = Path(__file__).parent / "files"


def fill(plan: Plan) -> None:
    """Rows of every table, by edits of every kind."""
    activity = ids(plan)
    plan.do(set_plan, {"organisation": "Vallier", "committee": "Le mardi à 9 h"})
    plan.do(
        add_row, "unit", {"id": "unit", "name": "Ressources humaines", "home_id": activity["human_resources"]}
    )
    plan.do(add_row, "person", {"id": "ana", "name": "Ana Ruíz", "unit_id": "unit", "capacity": 12.5})
    plan.do(set_plan, {"sponsor_id": "ana"})
    plan.do(people.set_roles, "ana", [Role.OWNER, Role.COACH])
    plan.do(ideas.drop_idea, "idea", "employer_portraits", activity["human_resources"], "fr")
    plan.do(actions.serve_also, "idea", None, activity["communication"])
    fields = {
        "id": "test",
        "owner_id": "ana",
        "unit_id": "unit",
        "stage": Stage.TEST,
        "start": dt.date(2027, 1, 15),
        "end": dt.date(2027, 6, 30),
        "decide_by": dt.date(2027, 3, 1),
        "size": EffortSize.M,
        "money": 1200.0,
    }
    plan.do(actions.add_action, "Écouter les clients 🙂", activity["procurement"], fields)
    plan.do(actions.set_channels, "test", ["LinkedIn", "Forum"])
    plan.do(actions.set_tags, "test", ["pilote"])
    plan.do(people.set_contributors, "test", ["Bo"])
    plan.do(actions.duplicate_action, "test", "copy", "Écouter encore")
    plan.do(remove_rows, "action", ["copy"])
    plan.undo()
    plan.do(
        add_row,
        "objective",
        {"id": "objective", "statement": "Doubler", "activity_id": activity["procurement"]},
    )
    plan.do(
        add_row, "indicator", {"id": "indicator", "objective_id": "objective", "name": "Taux", "target": 0.1}
    )
    plan.do(add_row, "reading", {"indicator_id": "indicator", "date": dt.date(2027, 2, 1), "value": 1 / 3})
    plan.do(
        add_row,
        "contribution",
        {"action_id": "test", "objective_id": "objective", "mechanism": "Par l’exemple"},
    )
    plan.do(add_row, "link", {"action_id": "test", "address": "https://example.org/é"})
    plan.do(add_row, "decision", {"action_id": "test", "date": dt.date(2027, 3, 1), "verdict": Verdict.ADAPT})
    plan.do(add_row, "relay", {"from_id": "test", "to_id": "idea", "how": "reprise"})
    plan.do(activities.split_activity, activity["operations"], [("a", "Usine", None), ("b", "Atelier", None)])
    plan.do(activities.add_activity, "legal", "Juridique", ActivityKind.SUPPORT)
    plan.do(activities.set_linkage, "linkage", "a", activity["procurement"], "qualité")
    plan.do(chain.set_empty_on_purpose, "legal", True, "rien à y faire")
    plan.do(set_field, "activity", "b", "target", 0.25)
    plan.do(set_plan, {"hour_cost": 42.5})
    plan.do(set_field, "activity", "b", "problem_voice", "Le chef d’atelier")
    plan.do(set_field, "activity", "b", "problem_cost", "3 jours par panne")
    plan.do(add_row, "committee_seat", {"person_id": "ana", "seat": "RH"})
    coached = {"level": CoachingLevel.TRAINED, "since": dt.date(2027, 2, 1), "coach_id": "ana"}
    plan.do(add_row, "coaching", {"person_id": "ana", "activity_id": "a", **coached})
    answered = {"responder_id": "ana", "response_hours": 1.5, "last_drill": dt.date(2027, 1, 9)}
    plan.do(add_row, "crisis_scenario", {"activity_id": "a", "scenario": "Rappel de produits", **answered})
    proof = {"question": ReturnQuestion.TALENT, "evidence": "12 candidatures", "confidence": Confidence.HIGH}
    plan.do(
        add_row,
        "return_evidence",
        {**proof, "objective_id": "objective", "action_id": "test", "value": 900.5},
    )
    plan.do(add_row, "stage_limit", {"stage": Stage.TEST, "most": 3})
    plan.do(add_row, "readiness_answer", {"question": "regular", "answer": Answer.PARTLY, "note": "presque"})
    plan.do(add_row, "intention", {"figure": Headline.RUNNING, "value": 0.4, "by": dt.date(2027, 9, 30)})
    plan.do(versions.keep_version, "Après l’atelier", dt.date(2027, 3, 2), snapshot(plan), "avant l’été")
    plan.do_in_step("typing", set_field, "action", "test", "notes", "Une")
    plan.do_in_step("typing", set_field, "action", "test", "notes", "Une note")


if __name__ == "__main__":
    target = FILES / f"format-{FORMAT_VERSION}.maillon"
    with tempfile.TemporaryDirectory() as folder:
        plan = new_plan(Path(folder))
        fill(plan)
        plan.close()
        if target.exists():
            raise SystemExit(f"{target} is there already: a released format never changes")
        target.write_bytes((Path(folder) / "plan.maillon").read_bytes())
