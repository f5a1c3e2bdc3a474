"""What the program survives, seen from outside: harnesses kill it, fill its disk, damage its files, feed it hostile ones."""
