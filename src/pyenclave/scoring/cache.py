"""Scores remembered, by the digest of the source.

What a scorer is given depends on that and on the names of the run's globals (a `tools` of the caller's own makes other
calls of the same text), so a score holds for the features that it was made of and no others.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from ..stats import ScoreCacheStats
from .features import ExtractedFeatures
from .options import CacheConfig
from .scorer import Score


class ScoreCache:
    """The scores used last, each for `ttl_ms`. Safe to use from several threads."""

    def __init__(self, config: CacheConfig, clock: Callable[[], float] = time.monotonic) -> None:
        self._config = config
        self._ttl_s = config.ttl_ms / 1_000
        self._clock = clock
        self._lock = threading.Lock()
        self._entries: OrderedDict[str, tuple[Score, ExtractedFeatures | None, float]] = OrderedDict()
        self._hits = self._misses = self._expired = self._evicted = 0

    def get(self, digest: str, features: ExtractedFeatures | None) -> Score | None:
        """The score of these features of the source, if it is known and not too old."""
        if not self._config.enabled:
            return None
        with self._lock:
            entry = self._entries.get(digest)
            if entry is not None:
                score, known, at = entry
                is_fresh = self._clock() - at < self._ttl_s
                if is_fresh and known == features:
                    self._entries.move_to_end(digest)
                    self._hits += 1
                    return score
                if not is_fresh:
                    del self._entries[digest]
                    self._expired += 1
            self._misses += 1
            return None

    def put(self, digest: str, features: ExtractedFeatures | None, score: Score) -> None:
        """Remember a score; what was used longest ago makes room."""
        if not self._config.enabled:
            return
        with self._lock:
            self._entries[digest] = score, features, self._clock()
            self._entries.move_to_end(digest)
            while len(self._entries) > self._config.max_entries:
                self._entries.popitem(last=False)
                self._evicted += 1

    def stats(self) -> ScoreCacheStats:
        """Counts since it was made."""
        with self._lock:
            return ScoreCacheStats(
                entries=len(self._entries),
                hits=self._hits,
                misses=self._misses,
                expired=self._expired,
                evicted=self._evicted,
            )
