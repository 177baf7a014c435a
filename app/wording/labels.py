"""What edits are called after "Undo" and "Redo", and in the history: one English template a key."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

LABELS: dict[str, str] = {
    "field.set": QT_TRANSLATE_NOOP("Labels", "change {field} of “{what}”"),
    "fields.set": QT_TRANSLATE_NOOP("Labels", "change “{what}”"),
    "row.add": QT_TRANSLATE_NOOP("Labels", "add {table} “{what}”"),
    "row.add_nameless": QT_TRANSLATE_NOOP("Labels", "add {table}"),
    "row.remove_nameless": QT_TRANSLATE_NOOP("Labels", "remove {table}"),
    "field.set_nameless": QT_TRANSLATE_NOOP("Labels", "change {field}"),
    "row.remove": QT_TRANSLATE_NOOP("Labels", "remove {table} “{what}”"),
    "rows.remove": QT_TRANSLATE_NOOP("Labels", "remove {count} × {table}"),
    "action.add": QT_TRANSLATE_NOOP("Labels", "add “{title}”"),
    "action.duplicate": QT_TRANSLATE_NOOP("Labels", "duplicate “{title}”"),
    "action.move": QT_TRANSLATE_NOOP("Labels", "move “{title}” to {activity}"),
    "action.serve_also": QT_TRANSLATE_NOOP("Labels", "let “{title}” serve {activity} too"),
    "action.shares": QT_TRANSLATE_NOOP("Labels", "change the shares of “{title}”"),
    "idea.drop": QT_TRANSLATE_NOOP("Labels", "add the idea “{title}”"),
    "activity.add": QT_TRANSLATE_NOOP("Labels", "add the activity {activity}"),
    "activity.split": QT_TRANSLATE_NOOP("Labels", "split {activity} in {count}"),
    "activity.rename": QT_TRANSLATE_NOOP("Labels", "rename {activity} to {name}"),
    "activity.merge": QT_TRANSLATE_NOOP("Labels", "merge {activity} into {into}"),
    "activity.place": QT_TRANSLATE_NOOP("Labels", "move the activity {activity}"),
    "activity.remove": QT_TRANSLATE_NOOP("Labels", "remove {activity}"),
    "activity.empty": QT_TRANSLATE_NOOP("Labels", "leave {activity} empty on purpose"),
    "activity.not_empty": QT_TRANSLATE_NOOP("Labels", "no longer leave {activity} empty on purpose"),
    "action.order": QT_TRANSLATE_NOOP("Labels", "reorder “{title}”"),
    "linkage.remove": QT_TRANSLATE_NOOP("Labels", "remove the linkage from {from} to {to}"),
    "linkage.set": QT_TRANSLATE_NOOP("Labels", "tie {from} to {to}"),
    "import": QT_TRANSLATE_NOOP("Labels", "bring in {file}"),
}
