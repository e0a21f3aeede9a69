"""How the program looks and speaks, and under which signature edits are logged."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from jimdesk import policy
from jimdesk.domain.governed import governed
from jimdesk.i18n import translate
from jimdesk.ui import settings
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import labelled


class PreferencesDialog(QDialog):
    """Theme, text size, language and signature; each holds as soon as it is chosen."""

    def __init__(
        self, kept: settings.Settings, restyle: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = kept
        self._restyle = restyle
        self.theme = inputs.combo(
            translate("Preferences", "Theme"),
            [
                ("system", translate("Preferences", "As the system")),
                ("light", translate("Preferences", "Light")),
                ("dark", translate("Preferences", "Dark")),
                ("high_contrast", translate("Preferences", "High contrast")),
            ],
        )
        self.scale = inputs.combo(
            translate("Preferences", "Text size"),
            [(size / 100, f"{size} %") for size in (100, 110, 125, 150, 175, 200)],
        )
        self.language = inputs.combo(
            translate("Preferences", "Language"), [("sv", "Svenska"), ("en", "English")]
        )
        self.signature = inputs.line_edit(translate("Preferences", "Signature"))
        self.theme.choose(kept.get(settings.THEME))
        self.scale.choose(kept.get(settings.SCALE))
        self.language.choose(kept.get(settings.LANGUAGE))
        self.signature.setText(kept.get(settings.SIGNATURE))
        self.theme.setEnabled(not policy.current().theme)
        self.theme.activated.connect(self._keep)
        self.scale.activated.connect(self._keep)
        self.language.activated.connect(self._keep)
        self.signature.editingFinished.connect(self._keep)
        lay_out(
            self,
            translate("Preferences", "Preferences"),
            [
                labelled(self.theme, governed() if policy.current().theme else ""),
                labelled(self.scale),
                labelled(
                    self.language,
                    translate("Preferences", "Holds the next time the program starts."),
                ),
                labelled(
                    self.signature,
                    translate(
                        "Preferences",
                        "Stands beside your changes in the change log. A function is enough, such"
                        " as JiM coordinator.",
                    ),
                ),
            ],
            [],
            size=(480, 460),
        )

    def _keep(self) -> None:
        if not policy.current().theme:
            self._settings.set(settings.THEME, self.theme.currentData())
        self._settings.set(settings.SCALE, self.scale.currentData())
        self._settings.set(settings.LANGUAGE, self.language.currentData())
        self._settings.set(settings.SIGNATURE, self.signature.text().strip())
        self._restyle()
