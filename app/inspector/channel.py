"""The page of a channel: what sort of place it is, and which actions use it."""

from __future__ import annotations

from app.fields.channel import CHANNEL
from app.inspector.entries import action_entry
from app.inspector.page import Page
from app.widgets.source import column
from app.widgets.text import TitleField
from models.changes import Change


class ChannelPage(Page):
    """A channel."""

    table = "channel"

    def fill(self) -> None:
        self.caption(self.tr("Channel"))
        source = column(self.document, self.table, self.row_id, "name")
        self.title_field(TitleField(self.document, source, self.tr("Name"), self._body))
        self.form(CHANNEL)
        self.section(self.tr("Actions"))
        self._none = self.note(self.tr("No action uses it yet. Add it to an action’s channels."))
        self._actions = self.rows(self.tr("Actions"))
        self.follow(None)

    def follow(self, change: Change | None) -> None:
        graph = self.document.plan.graph
        ties = graph.tables["action_channel"].values()
        using = {tie["action_id"] for tie in ties if tie["channel_id"] == self.row_id}
        entries = [action_entry(self.document, row) for row in graph.actions() if row["id"] in using]
        self._none.setVisible(not entries)
        self._actions.show_entries(entries, self.tr("… and {n} more: the outline lists them all."))
