"""The command line: read, build, quiz. Without Qt."""
