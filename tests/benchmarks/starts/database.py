"""A bare window that paints, then imports SQLModel, opens a database of five tables and counts the rows of one."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.starts.moments import Watch, note, tell

app = QApplication(sys.argv[:1])
watch = Watch()
app.installEventFilter(watch)
window = QMainWindow()
label = QLabel("")
window.setCentralWidget(label)
window.resize(1240, 800)
window.show()
app.processEvents()

from sqlmodel import Field, Session, SQLModel, create_engine, func, select  # noqa: E402 - after painting, as the app does


class One(SQLModel, table=True):
    """A table."""

    id: int | None = Field(default=None, primary_key=True)
    text: str = ""


class Two(SQLModel, table=True):
    """A table."""

    id: int | None = Field(default=None, primary_key=True)
    text: str = ""


class Three(SQLModel, table=True):
    """A table."""

    id: int | None = Field(default=None, primary_key=True)
    text: str = ""


class Four(SQLModel, table=True):
    """A table."""

    id: int | None = Field(default=None, primary_key=True)
    text: str = ""


class Five(SQLModel, table=True):
    """A table."""

    id: int | None = Field(default=None, primary_key=True)
    text: str = ""


folder = Path(sys.argv[1]) / "bare"
folder.mkdir(parents=True, exist_ok=True)
engine = create_engine(f"sqlite:///{folder / 'bare.db'}")
SQLModel.metadata.create_all(engine)
with Session(engine) as session:
    count = session.exec(select(func.count()).select_from(One)).one()
label.setText(f"{count} rows")
app.processEvents()
note("usable")
tell()
