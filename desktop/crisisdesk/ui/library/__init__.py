"""The articles, and the ways to add one."""
