"""Measurements: one file per question. Run as `python -m benchmarks.NAME`; nothing here is a test."""
