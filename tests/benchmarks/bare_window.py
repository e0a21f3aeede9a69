"""What the window is compared with: PySide6 and one table, nothing else."""

import sys

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

app = QApplication(sys.argv)
model = QStandardItemModel()
for row in range(50):
    model.appendRow([QStandardItem(f"{row} {column}") for column in range(8)])
table = QTableView()
table.setModel(model)
window = QMainWindow()
window.setCentralWidget(table)
window.resize(1320, 860)
window.show()
app.processEvents()  # exposes and paints
window.close()
