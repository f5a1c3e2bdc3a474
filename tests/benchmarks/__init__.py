"""Measurements, each against a yardstick of the same run. Every module here with a `measure` is one; see __main__.py."""

import os

# As the program itself does before it imports numpy: threads that wait for each other are work, too, to the clock of CPU time.
os.environ.setdefault("OMP_NUM_THREADS", "1")
