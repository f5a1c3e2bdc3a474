"""Run by a Python that has `anki` (never by ours): takes decks in, one after the other, and prints what came of each as JSON.

PYTHON anki_import.py FOLDER DECK...
"""

import json
import sys
from pathlib import Path

# In this order: they import each other.
from anki.collection import Collection  # type: ignore[import-not-found]  # isort: skip  # not ours to have
from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest  # isort: skip


def main(folder: str, *decks: str) -> None:
    """Each into the same collection."""
    collection = Collection(str(Path(folder) / "collection.anki2"))
    for deck in decks:
        options = ImportAnkiPackageOptions(merge_notetypes=True)
        log = collection.import_anki_package(ImportAnkiPackageRequest(package_path=deck, options=options)).log
        counts = {name: len(getattr(log, name)) for name in ("new", "updated", "duplicate", "conflicting")}
        _say({**counts, "notes": collection.note_count(), "cards": collection.card_count()})
    _say(collection.fix_integrity()[1])


def _say(told: object) -> None:
    sys.stdout.write(f"{json.dumps(told)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
