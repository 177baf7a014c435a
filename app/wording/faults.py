"""What can go wrong and be mended: one English sentence a code, saying what, where and what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

FAULTS: dict[str, str] = {
    "number.not_whole": QT_TRANSLATE_NOOP("Faults", "{value} is no whole number. Type one like 3."),
    "row.unknown": QT_TRANSLATE_NOOP(
        "Faults", "There is no {table} called “{what}”. Choose one of those that are offered as you type."
    ),
    "file.missing": QT_TRANSLATE_NOOP(
        "Faults", "There is no file {path}. Check the name, or open another plan."
    ),
    "file.directory": QT_TRANSLATE_NOOP("Faults", "{path} is a folder. Choose the plan's file inside it."),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "Faults", "{path} cannot be read ({reason}). Check that you may read it and that its disk is there."
    ),
    "file.in_use": QT_TRANSLATE_NOOP(
        "Faults",
        "{path} was left in the middle of a change by another program ({beside} stands beside it). "
        "Close that program, then open the plan again.",
    ),
    "file.empty": QT_TRANSLATE_NOOP(
        "Faults", "{path} is empty. Wait for your sync client to finish, or open a backup."
    ),
    "file.not_a_plan": QT_TRANSLATE_NOOP(
        "Faults", "{path} is not a Maillon plan. To bring in a spreadsheet, use “Bring in a spreadsheet”."
    ),
    "file.foreign": QT_TRANSLATE_NOOP(
        "Faults", "{path} is a database of another program. Choose a file that ends in .maillon."
    ),
    "file.newer": QT_TRANSLATE_NOOP(
        "Faults",
        "{path} was made by a later version of Maillon (format {version}, this one knows {known}). "
        "Install that version to open it.",
    ),
    "file.truncated": QT_TRANSLATE_NOOP(
        "Faults", "{path} is cut off. Wait for your sync client or copy it again, or open a backup."
    ),
    "file.damaged": QT_TRANSLATE_NOOP(
        "Faults", "{path} is damaged and was left as it is. Open a backup or an earlier copy."
    ),
    "file.trapped": QT_TRANSLATE_NOOP(
        "Faults",
        "{path} carries code of its own (“{name}”), which a plan never does. Ask its sender for a clean copy.",
    ),
    "save.changed_outside": QT_TRANSLATE_NOOP(
        "Faults",
        "{path} was changed by somebody else meanwhile. Your changes are safe: keep both, or replace theirs.",
    ),
    "save.vanished": QT_TRANSLATE_NOOP(
        "Faults",
        "{path} was moved or deleted meanwhile. Your changes are safe: save them again or elsewhere.",
    ),
    "save.in_use": QT_TRANSLATE_NOOP(
        "Faults", "{path} is being changed by another program ({beside}). Close it, then save again."
    ),
    "save.failed": QT_TRANSLATE_NOOP(
        "Faults",
        "{path} could not be written ({reason}). Your changes are safe: free some space or save elsewhere.",
    ),
    "save.conflict_kept": QT_TRANSLATE_NOOP(
        "Faults",
        "{path} was changed by somebody else meanwhile; your changes are in {kept}. Compare the two.",
    ),
    "copy.failed": QT_TRANSLATE_NOOP(
        "Faults",
        "The working copy could not be written ({reason}). Free some space on this disk, then try again.",
    ),
    "output.unwritable": QT_TRANSLATE_NOOP(
        "Faults", "{path} could not be written ({reason}). Free some space or choose another place."
    ),
    "output.kind": QT_TRANSLATE_NOOP(
        "Faults", "{path} is of no kind that the map can be written as. End its name in .pdf, .svg or .png."
    ),
    "output.paper": QT_TRANSLATE_NOOP(
        "Faults", "There is no paper called {paper}. Choose A4, A3, A2, A1, A0, Letter or Tabloid."
    ),
    "output.too_large": QT_TRANSLATE_NOOP(
        "Faults", "A picture {pixels} pixels wide is too large. Ask for a smaller one."
    ),
    "new.exists": QT_TRANSLATE_NOOP("Faults", "{path} is there already. Choose another name, or open it."),
    "plan.viewed": QT_TRANSLATE_NOOP("Faults", "{path} is open to look at only. Open it again to edit it."),
    "plan.held": QT_TRANSLATE_NOOP(
        "Faults",
        "{user} on {host} has {path} open, so it can only be read here. Ask them to close it, or save a copy.",
    ),
    "plan.folder_read_only": QT_TRANSLATE_NOOP(
        "Faults",
        "Nothing can be written beside {path}, so it can only be read. Save a copy elsewhere to edit it.",
    ),
    "plan.unrecovered": QT_TRANSLATE_NOOP(
        "Faults",
        "{path} has {count} changes that were never saved, from a session that was cut off. "
        "Open it in the window to recover or discard them first.",
    ),
    "plan.not_one": QT_TRANSLATE_NOOP("Faults", "A file holds exactly one plan. Undo the last step."),
    "undo.damaged": QT_TRANSLATE_NOOP(
        "Faults",
        "This step can no longer be undone: its record in the plan is damaged. The plan itself is whole.",
    ),
    "idea.unknown": QT_TRANSLATE_NOOP(
        "Faults", "The catalogue has no idea “{what}”. Choose one from the panel."
    ),
    "row.gone": QT_TRANSLATE_NOOP("Faults", "This {table} was removed meanwhile. Undo to bring it back."),
    "reference.gone": QT_TRANSLATE_NOOP(
        "Faults", "This refers to something that was removed meanwhile. Nothing was changed: choose again."
    ),
    "edit.refused": QT_TRANSLATE_NOOP(
        "Faults", "The plan cannot keep this ({reason}). Nothing was changed: try another way, or undo first."
    ),
    "value.unknown": QT_TRANSLATE_NOOP(
        "Faults", "{field} of “{what}” cannot be “{value}”. Choose or type another value."
    ),
    "text.too_long": QT_TRANSLATE_NOOP(
        "Faults",
        "{field} of “{what}” is longer than {limit} characters. Shorten it, or put it in a document and link to it.",
    ),
    "text.nul": QT_TRANSLATE_NOOP(
        "Faults", "{field} of “{what}” holds a character that no text may hold (NUL). Remove it."
    ),
    "text.surrogate": QT_TRANSLATE_NOOP(
        "Faults", "This text holds half a character, as broken emoji do. Remove or type it again."
    ),
    "required.empty": QT_TRANSLATE_NOOP(
        "Faults", "{field} of this {table} cannot be empty. Type one, or press Esc."
    ),
    "dates.reversed": QT_TRANSLATE_NOOP(
        "Faults", "“{what}” ends on {end}, before it starts on {start}. Change one of the two dates."
    ),
    "decision.before_start": QT_TRANSLATE_NOOP(
        "Faults",
        "“{what}” begins on {start}, so it cannot be decided on {end}. Type a later day, or change its start.",
    ),
    "limit.outside": QT_TRANSLATE_NOOP(
        "Faults", "A limit is a whole number from 1 to 10,000. Type another one, or none."
    ),
    "share.outside": QT_TRANSLATE_NOOP("Faults", "A share lies between 0 and 100 %. Type another one."),
    "share.nothing": QT_TRANSLATE_NOOP(
        "Faults", "A share of 0 % serves nobody. Leave that activity out, or give it a share."
    ),
    "share.sum": QT_TRANSLATE_NOOP(
        "Faults", "The shares of “{what}” add up to {total}, not to 1. Change them until they make 100 %."
    ),
    "share.twice": QT_TRANSLATE_NOOP(
        "Faults", "“{what}” names the same activity twice. Keep one share for it."
    ),
    "share.on_parent": QT_TRANSLATE_NOOP(
        "Faults", "“{what}” has parts, and only the parts carry work. Choose one of them."
    ),
    "count.outside": QT_TRANSLATE_NOOP("Faults", "Type a whole number from 0 to {n}: there are no more."),
    "intention.day_alone": QT_TRANSLATE_NOOP(
        "Faults", "A day alone intends nothing: type the value first. The day is kept until then."
    ),
    "number.negative": QT_TRANSLATE_NOOP(
        "Faults", "{field} of “{what}” cannot be {value}. Type a number from 0 up."
    ),
    "number.outside": QT_TRANSLATE_NOOP("Faults", "{value} is too large a number. Type a smaller one."),
    "number.unread": QT_TRANSLATE_NOOP("Faults", "“{text}” is no number. Type it like 1234.5."),
    "reading.unit": QT_TRANSLATE_NOOP(
        "Faults", "This indicator is counted in {unit}, not in “{text}”. Type the value in {unit}."
    ),
    "reading.unit_unsaid": QT_TRANSLATE_NOOP(
        "Faults",
        "This indicator has no unit yet, so “{text}” cannot be compared. Give it its unit, or type the number alone.",
    ),
    "reading.future": QT_TRANSLATE_NOOP(
        "Faults", "{start} is still to come: type the day on which it was measured."
    ),
    "reading.past": QT_TRANSLATE_NOOP(
        "Faults", "{start} is too long ago for this plan: type the day on which it was measured."
    ),
    "percent.unread": QT_TRANSLATE_NOOP("Faults", "“{text}” is no percentage. Type it like 12.5."),
    "name.several": QT_TRANSLATE_NOOP(
        "Faults", "More than one name begins with “{text}”. Choose one of the list, or type the whole name."
    ),
    "name.unlikely": QT_TRANSLATE_NOOP(
        "Faults", "“{text}” is a date or a number, not a name. Type a name, or press Esc."
    ),
    "date.unread": QT_TRANSLATE_NOOP("Faults", "“{text}” is no date. Type it like 31/12/2027 or 2027-12-31."),
    "code.twice": QT_TRANSLATE_NOOP("Faults", "Two activities have the code {what}. Give one another code."),
    "parent.circle": QT_TRANSLATE_NOOP("Faults", "“{what}” cannot be inside itself. Choose another place."),
    "activity.merge_leaves": QT_TRANSLATE_NOOP(
        "Faults",
        "“{what}” can only be merged with another activity when neither has parts. Merge or remove the parts first.",
    ),
    "activity.needs_leaf": QT_TRANSLATE_NOOP(
        "Faults", "This activity carries work, which would be left without a place. Move its actions first."
    ),
    "linkage.itself": QT_TRANSLATE_NOOP(
        "Faults", "“{what}” cannot be tied to itself. Choose another activity."
    ),
    "period.unknown": QT_TRANSLATE_NOOP(
        "Faults", "“{text}” is no period. Write 2027, 2027-Q1, 2027-03, 2027-01-15..2027-04-30 or all."
    ),
    "period.backwards": QT_TRANSLATE_NOOP(
        "Faults", "The period “{text}” ends before it starts. Write the earlier day first."
    ),
    "screen.missing": QT_TRANSLATE_NOOP(
        "Faults",
        "Maillon needs a screen to open its window, and finds none. Start it from a desktop, or use its commands: "
        "maillon --help.",
    ),
    "relay.itself": QT_TRANSLATE_NOOP("Faults", "“{what}” cannot prolong itself. Choose another action."),
    "relay.twice": QT_TRANSLATE_NOOP("Faults", "“{what}” prolongs “{of}” already. Choose another action."),
    "contribution.twice": QT_TRANSLATE_NOOP(
        "Faults", "“{what}” serves “{objective}” already. Say how on its line, or choose another objective."
    ),
    "date.unlikely": QT_TRANSLATE_NOOP(
        "Faults", "“{text}” lies outside the years {first} to {last}. Check the year."
    ),
    "name.twice": QT_TRANSLATE_NOOP(
        "Faults",
        "There is a {table} “{what}” already. Move that one here, or add what tells the two apart.",
    ),
    "seat.twice": QT_TRANSLATE_NOOP("Faults", "“{what}” has a seat in the committee already."),
    "coaching.twice": QT_TRANSLATE_NOOP(
        "Faults", "“{what}” is on the register of this activity already. Change that line."
    ),
    "row.twice": QT_TRANSLATE_NOOP("Faults", "The plan says this already. Change what is there."),
    "version.twice": QT_TRANSLATE_NOOP(
        "Faults", "A version called “{what}” is kept already. Give this one another name."
    ),
    "version.damaged": QT_TRANSLATE_NOOP(
        "Faults",
        "The kept version “{what}” cannot be read any more. The plan itself is whole: forget this version.",
    ),
    "paste.nothing": QT_TRANSLATE_NOOP(
        "Faults", "Nothing was copied that could be pasted here. Copy cells in a spreadsheet first."
    ),
    "paste.too_large": QT_TRANSLATE_NOOP(
        "Faults", "This block has more than {limit} cells. Bring it in as a file instead."
    ),
    "paste.too_wide": QT_TRANSLATE_NOOP(
        "Faults",
        "The block is {width} columns wide, and only {room} are left from here. "
        "Show more columns, or paste further to the left.",
    ),
    "paste.worked_out": QT_TRANSLATE_NOOP(
        "Faults",
        "These columns are worked out by the program and cannot be pasted into. Choose another column.",
    ),
    "share.locked": QT_TRANSLATE_NOOP(
        "Faults", "The locked shares leave {most} for this one. Type less, or unlock another."
    ),
    "view.unnamed": QT_TRANSLATE_NOOP("Faults", "What is saved needs a name to be found by. Type one."),
    "goal.empty": QT_TRANSLATE_NOOP("Faults", "There is no number here yet. Type one, then press Enter."),
    "goal.percent": QT_TRANSLATE_NOOP("Faults", "{value} is no share of the work. Type one from 0 to 100 %."),
    "advice.goal": QT_TRANSLATE_NOOP(
        "Faults", "Ask for one thing: a number of actions, a number of hours, or a share for Communication."
    ),
    "advice.actions": QT_TRANSLATE_NOOP(
        "Faults", "{value} is no number of actions to advise on. Ask for 1 or more."
    ),
    "advice.hours": QT_TRANSLATE_NOOP("Faults", "{value} is no number of hours. Ask for more than 0."),
    "advice.share": QT_TRANSLATE_NOOP(
        "Faults", "{value} is no share. Ask for one between 0 and 1, such as 0.4."
    ),
    "advice.no_activity": QT_TRANSLATE_NOOP(
        "Faults", "The chain has no activity yet, so there is nothing to advise on. Add its activities first."
    ),
    "advice.all_on_purpose": QT_TRANSLATE_NOOP(
        "Faults",
        "Every activity is empty on purpose, so there is nothing to advise on. Open one of them again.",
    ),
    "advice.no_action": QT_TRANSLATE_NOOP(
        "Faults",
        "The plan has no action yet: choose an activity, then an idea of the catalogue, and start from there.",
    ),
    "advice.unplaced": QT_TRANSLATE_NOOP(
        "Faults", "The actions of this period serve no activity yet. Say whom they are for, then ask again."
    ),
    "advice.undated": QT_TRANSLATE_NOOP(
        "Faults",
        "The work has no dates, so none of it can be placed in this period. Give it dates, or ask for the whole plan.",
    ),
    "advice.no_effort": QT_TRANSLATE_NOOP(
        "Faults",
        "No action that counts here has hours in this period. Choose another period, or give the actions their hours.",
    ),
    "advice.only_ideas": QT_TRANSLATE_NOOP(
        "Faults",
        "The plan holds ideas only, so there is no work to set right yet. Plan or start one of them first.",
    ),
    "advice.nothing_counted": QT_TRANSLATE_NOOP(
        "Faults",
        "Nothing counts in this period, so there is nothing to compare with. "
        "Count planned work too, or choose a longer period.",
    ),
    "advice.one_activity": QT_TRANSLATE_NOOP(
        "Faults",
        "There is only one activity, so work cannot go anywhere else. Add the other activities first.",
    ),
    "advice.hours_uncounted": QT_TRANSLATE_NOOP(
        "Faults",
        "No action has hours yet, so hours cannot be shared out. "
        "Ask for a number of actions, or give the actions their hours.",
    ),
    "advice.no_communication": QT_TRANSLATE_NOOP(
        "Faults", "No department is marked as Communication, so its share is not known. Mark it first."
    ),
    "advice.all_communication": QT_TRANSLATE_NOOP(
        "Faults",
        "Every department is marked as Communication, so nobody could take work over. Mark only those that are.",
    ),
    "advice.communication_unseen": QT_TRANSLATE_NOOP(
        "Faults", "Communication’s share is not known. Say which activity is its own, and who does the work."
    ),
    "advice.no_candidate": QT_TRANSLATE_NOOP(
        "Faults",
        "There is nothing to propose for this period: no idea suits the activities, and nothing waits in the plan.",
    ),
}
