"""Layer 4: processes, locks, messages. Imports nothing, so that a guest loads only what it names."""
