"""The command: arguments in, words out. Nothing here decides anything about a script."""
