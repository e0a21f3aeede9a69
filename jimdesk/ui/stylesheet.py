"""Write the program's one style sheet from the tokens of a theme.

Widgets say what they are by the dynamic properties `role` (labels, frames) and `kind` (buttons);
the rules below say how that looks. No other file writes a style sheet.
"""

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jimdesk.ui.tokens import Theme

_RULES = Template("""
QToolTip { color: $text; background: $card; border: 1px solid $control_border; padding: 4px; }
QMainWindow::separator, QSplitter::handle { background: $hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea, QStackedWidget { border: none; background: transparent; }
QScrollArea[role="reading"] { border: 2px solid transparent; }
QScrollArea[role="reading"]:focus { border-color: $accent; }
QStatusBar { background: $surface_low; border-top: 1px solid $hairline; color: $muted; }
QStatusBar::item { border: none; }

QWidget[role="sidebar"] { background: $surface_low; }
QListWidget[role="sections"] { background: transparent; border: none; outline: none; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
  color: $muted; background: transparent; border: none; border-bottom: 2px solid transparent;
  padding: 8px 12px; margin: 0 2px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { background: $accent_soft; }
QTabBar::scroller { width: 56px; }
QTreeView { border: none; background: transparent; outline: none; }
QTreeView::item { padding: 4px 2px; border: none; }
QTreeView::item:selected { background: $accent_soft; color: $text; }

QLabel[role="name"] { font-size: ${name_px}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading_px}px; font-weight: 600; }
QLabel[role="section"] { font-size: ${section_px}px; font-weight: 600; }
QLabel[role="sentence"] { font-size: ${sentence_px}px; }
QLabel[role="label"] { font-size: ${help_px}px; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="help"] { font-size: ${help_px}px; color: $muted; }
QLabel[role="meta"] { font-size: ${meta_px}px; color: $muted; }
QLabel[role="group"] { font-size: ${group_px}px; font-weight: 600; color: $muted; }
QLabel[role="message"] { font-size: ${help_px}px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent"] { color: $accent; }
QLabel[role="status"] { font-size: ${meta_px}px; font-weight: 600; }

QFrame[role="hairline"] { background: $hairline; border: none; }
QFrame[role="card"], QFrame[role="strip"], QFrame[role="chip"]
  { background: $surface_low; border: 1px solid $edge; border-radius: ${row_r}px; }
QFrame[role="chip"] { border-radius: ${chip_r}px; }
QFrame[role="strip"][tone="accent"], QFrame[role="chip"][tone="accent"]
  { background: $accent_soft; }
QFrame[role="strip"][tone="good"], QFrame[role="chip"][tone="good"] { background: $good_soft; }
QFrame[role="strip"][tone="warning"], QFrame[role="chip"][tone="warning"]
  { background: $warning_soft; }
QFrame[role="strip"][tone="bad"], QFrame[role="chip"][tone="bad"] { background: $bad_soft; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
  color: $text; background: $field; border: 1px solid $control_border;
  border-radius: ${control_r}px; padding: 6px 9px; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit { padding: 3px 5px; }
QComboBox { padding: 6px 30px 5px 11px; }
QSpinBox { padding: 5px 0 4px 0; }
QSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus
  { border: 2px solid $accent; padding: 5px 8px; }
QComboBox:focus { padding: 5px 29px 4px 10px; }
QSpinBox:focus { padding: 4px 0 3px 0; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 2px 4px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"],
QSpinBox[wrong="true"] { border-color: $bad; }
QLineEdit:read-only, QPlainTextEdit:read-only, QLineEdit:disabled, QComboBox:disabled,
QSpinBox:disabled { background: $surface_low; color: $text; border-color: $hairline; }
QComboBox:disabled { color: $muted; }
QComboBox::drop-down { border: none; width: 0px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $card; color: $text; border: 1px solid $control_border; outline: none;
  selection-background-color: $accent_soft; selection-color: $text;
}

QCheckBox { spacing: 8px; padding: 3px 4px 3px 1px; border: 2px solid transparent; }
QCheckBox:focus { border: 2px solid $accent; border-radius: ${control_r}px; }
QCheckBox::indicator {
  width: ${box_px}px; height: ${box_px}px; border: 1px solid $control_border;
  border-radius: 3px; background: $field;
}
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:disabled { border-color: $muted; background: $surface_low; }
QCheckBox:disabled { color: $muted; }

QRadioButton { spacing: 8px; padding: 3px 4px 3px 1px; border: 2px solid transparent;
  font-weight: 600; color: $text; }
QRadioButton:focus { border: 2px solid $accent; border-radius: ${control_r}px; }
QRadioButton::indicator {
  width: ${box_px}px; height: ${box_px}px; border: 1px solid $control_border;
  border-radius: ${half_box}px; background: $field;
}
QRadioButton::indicator:checked {
  border: 1px solid $accent;
  background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5, stop:0 $accent,
    stop:0.55 $accent, stop:0.6 $field, stop:1 $field);
}
QRadioButton::indicator:disabled { border-color: $muted; }
QRadioButton:disabled { color: $muted; }

QPushButton {
  color: $accent; background: $surface; border: 1px solid $control_border;
  border-radius: ${control_r}px; padding: 7px 14px 6px 14px; font-weight: 600;
  min-height: ${line_px}px;
}
QPushButton:hover { background: $accent_soft; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 13px 5px 13px; }
QPushButton:disabled { color: $muted; border-color: $hairline; }
QPushButton[kind="primary"], QPushButton:default {
  color: $on_accent; background: $accent; border: 1px solid $accent;
}
QPushButton[kind="primary"]:hover { background: $accent_strong; border-color: $accent_strong; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled
  { background: $surface_low; color: $muted; border-color: $hairline; }
QPushButton[kind="quiet"] { border-color: transparent; background: transparent; }
QPushButton[kind="quiet"]:hover { background: $accent_soft; }
QPushButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton[kind="link"] {
  color: $accent; background: transparent; border: 2px solid transparent;
  padding: 0px 2px; text-align: left; font-weight: 400; min-height: 20px;
}
QPushButton[kind="link"][small="true"] { font-size: ${meta_px}px; }
QPushButton[kind="link"][strong="true"] { font-weight: 600; }
QPushButton[kind="link"]:focus { border-color: $accent; padding: 0px 2px; }
QPushButton[kind="link"]:disabled { color: $muted; }
QPushButton[kind="chip"] {
  background: $accent_soft; border: 2px solid transparent; border-radius: ${chip_r}px;
  padding: 1px 10px 1px 6px; font-weight: 400;
}
QPushButton[kind="chip"]:hover, QPushButton[kind="chip"]:focus { border-color: $accent; }
QPushButton[kind="icon"] {
  background: transparent; border: 2px solid transparent; padding: 2px;
  min-width: 20px; min-height: 20px;
}
QPushButton[kind="icon"]:hover { background: $accent_soft; }
QPushButton[kind="icon"]:focus { border-color: $accent; padding: 2px; }

QListView, QTreeView, QTableView {
  background: $surface; color: $text; border: none; outline: none;
  selection-background-color: $accent_soft; selection-color: $text;
}
QTableView { border: 1px solid $hairline; gridline-color: $hairline; }
QTableView:focus, QTreeView:focus { border: 2px solid $accent; }
QTableView::item { padding: 2px 6px; border: 2px solid transparent; }
QTableView::item:focus { border-color: $accent; }
QHeaderView { background: $surface_low; border: none; }
QHeaderView::section {
  background: $surface_low; color: $muted; font-weight: 600; padding: 5px 8px;
  border: none; border-right: 1px solid $hairline; border-bottom: 1px solid $hairline;
}
QTableCornerButton::section { background: $surface_low; border: none; }

QMenuBar { background: $surface; color: $text; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: ${control_r}px; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $card; color: $text; border: 1px solid $control_border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: ${control_r}px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $control_border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(theme: "Theme") -> str:
    """Return the rules of one theme as Qt's style sheet."""
    colours = {key: value for key in theme._fields if isinstance(value := getattr(theme, key), str)}
    sizes = theme.sizes
    return _RULES.substitute(
        colours,
        field=theme.surface_low if theme.name == "dark" else theme.surface,
        edge=theme.hairline if theme.name == "high_contrast" else "transparent",
        box_px=round(16 * theme.scale),
        half_box=round(16 * theme.scale) // 2 + 1,
        line_px=round(1.4 * sizes.body),
        name_px=sizes.name,
        heading_px=sizes.heading,
        section_px=sizes.section,
        sentence_px=sizes.sentence,
        help_px=sizes.help,
        meta_px=sizes.meta,
        group_px=sizes.group,
        control_r=theme.radius.control,
        row_r=theme.radius.row,
        chip_r=theme.radius.chip,
    )
