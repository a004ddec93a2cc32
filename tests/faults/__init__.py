"""Misbehaving workers, spawners and hosts; each test ends with a pool that serves and nothing left."""
