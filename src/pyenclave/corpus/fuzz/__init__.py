"""Fuzzing the whole pipeline with mutants of corpus scripts."""
