"""Keeps everything in one SQLite file. Rows stay within; frozen values come out."""
