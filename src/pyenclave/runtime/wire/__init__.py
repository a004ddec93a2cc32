"""Frames, messages and whose turn it is: shared by both sides, without I/O."""
