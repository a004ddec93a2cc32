"""Two ways round one loop that read the same text: then a text of n characters can be read in 2ⁿ ways.

An automaton is exponentially ambiguous if and only if some position has two different ways back to itself that read
the same text (A. Weber and H. Seidl, On the degree of ambiguity of finite automata, 1991); a backtracking matcher that
finally fails tries them all. Two loops that follow each other directly and can read the same text are tried n² times,
six in a row with what they can read between them n⁶ times.
Ways that are never gone twice, because the pattern has matched by then, do not count.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

from .pattern import Pattern, Repeat, parse_pattern
from .positions import Automaton, TooComplexError

# Behaviour section 4. At 80 a pattern is catastrophic, below it is only slow on long texts.
NESTED: Final = 90
OVERLAPPING: Final = 80
ADJACENT: Final = 70
CATASTROPHIC: Final = 80
# Pairs of positions looked at per character of the pattern. Honest patterns need less than one; without a bound it
# would be the square of the pattern's length.
_PAIRS_PER_CHAR: Final = 10
_EDGES_PER_CHAR: Final = 10
# A pattern of this length is short, however complex it is.
_SHORT: Final = 50
# Optional parts in a row that may match the same character: 2¹⁰ ways are nothing yet.
_MAX_OPTIONAL_RUN: Final = 10
# Loops in a row that read the same text: six are tried up to n⁶ times, too many for texts of a hundred characters.
_MAX_LOOP_RUN: Final = 6


@dataclass(frozen=True, slots=True)
class RegexRisk:
    """What is wrong with a pattern. `start` and `end` are offsets in it; `score` is one of the three above."""

    score: int
    reason: str
    start: int
    end: int


def judge(pattern: str, flags: str) -> RegexRisk | None:
    """The worst thing found, or None. Raises PatternError if the pattern cannot be read.

    Time is linear in the pattern's length; what would take longer counts as catastrophic.
    """
    pending: list[Pattern] = [parse_pattern(pattern, flags)]
    budget = _PAIRS_PER_CHAR * (len(pattern) + _SHORT)
    worst: RegexRisk | None = None
    while pending:
        try:
            automaton = Automaton(pending.pop(), _EDGES_PER_CHAR * (len(pattern) + _SHORT))
            search = _Search(automaton, len(pattern), budget)
            found = search.run()
        except TooComplexError:
            return RegexRisk(OVERLAPPING, "has more ways to match than can be judged", 0, len(pattern))
        budget = search.budget
        pending += automaton.apart
        if found is not None and (worst is None or found.score > worst.score):
            worst = found
    return worst


class _Search:
    """The search in one automaton."""

    def __init__(self, automaton: Automaton, length: int, budget: int) -> None:
        self._masks = automaton.masks
        self._follow = automaton.follow
        self._successors = [sorted({edge.target for edge in edges}) for edges in automaton.follow]
        self._can_stop = frozenset(automaton.whole.free_exits)
        self._component = _components(self._successors)
        self._length = length
        self.budget = budget

    def run(self) -> RegexRisk | None:
        return (
            self._nested()
            or self._overlapping()
            or self._optional_run()
            or self._fork_run()
            or self._loop_run()
            or self._adjacent()
        )

    def _nested(self) -> RegexRisk | None:
        """The same step by two ways: once round an inner loop and once round an outer one, or past nothing."""
        for source, edges in enumerate(self._follow):
            if source in self._can_stop:
                continue
            seen: dict[int, Repeat | None] = {}
            for edge in edges:
                if edge.target not in seen:
                    seen[edge.target] = edge.loop
                elif self._component[source] == self._component[edge.target]:
                    inner, outer = seen[edge.target], edge.loop
                    if inner is not None and outer is not None:
                        return _risk(NESTED, "repeats a part that repeats itself", outer)
                    return _risk(OVERLAPPING, "repeats a part that can match the same text in two ways", outer or inner)
        return None

    def _overlapping(self) -> RegexRisk | None:
        """Two steps on the same character that later meet again, all within one loop."""
        for source, successors in enumerate(self._successors):
            if source in self._can_stop or len(successors) < 2:
                continue
            inside = [target for target in successors if self._component[target] == self._component[source]]
            starts = [pair for pair in _pairs(inside) if self._share(*pair)]
            if starts and self._meet(starts):
                return self._located(OVERLAPPING, "repeats a part that can match the same text in two ways", source)
        return None

    def _optional_run(self) -> RegexRisk | None:
        """`a?a?a?…`: no loop, but each left out or not, which makes 2ⁿ ways for n of them."""
        for source, successors in enumerate(self._successors):
            if source in self._can_stop or len(successors) <= _MAX_OPTIONAL_RUN:
                continue
            ahead = frozenset(successors)
            steps = 0
            for one in successors:
                for other in ahead.intersection(self._successors[one]):
                    self._spend()
                    steps += self._component[one] != self._component[other] and self._share(one, other)
            if steps > _MAX_OPTIONAL_RUN * (_MAX_OPTIONAL_RUN - 1) // 2:
                reason = "has a long run of optional parts that match the same text"
                return RegexRisk(OVERLAPPING, reason, 0, self._length)
        return None

    def _fork_run(self) -> RegexRisk | None:
        """`(a|a)(a|a)…`: no loop, but at each step two ways that read the same text and meet again."""
        # Position → the most forks on a way that ends there. Positions are numbered in the order of the pattern: what
        # leads to one comes before it, but for ways round a loop, which other searches judge.
        most = [0] * len(self._successors)
        for source, successors in enumerate(self._successors):
            ahead = [target for target in successors if target > source]
            forks = most[source] + (len(ahead) > 1 and self._forks(ahead))
            if forks > _MAX_OPTIONAL_RUN and source not in self._can_stop:
                reason = "has many parts in a row that can match the same text in two ways"
                return RegexRisk(OVERLAPPING, reason, 0, self._length)
            for target in ahead:
                most[target] = max(most[target], forks)
        return None

    def _forks(self, targets: list[int]) -> bool:
        """Whether two of the steps read the same character and lead to one position by the same text, without loops."""
        seen = {pair for pair in _pairs(targets) if self._share(*pair)}
        queue = deque(seen)
        while queue:
            first, second = queue.popleft()
            for one in self._successors[first]:
                for other in self._successors[second]:
                    if one <= first or other <= second or not self._share(one, other):
                        continue
                    if one == other:
                        return True
                    pair = (one, other) if one < other else (other, one)
                    if pair not in seen:
                        self._spend()
                        seen.add(pair)
                        queue.append(pair)
        return False

    def _loop_run(self) -> RegexRisk | None:
        """`.*,.*,.*,…`: loops of one position, one behind the other, that read the same text and what stands between
        them: a text of n characters is tried n to the power of their number times."""
        loops = [p for p, successors in enumerate(self._successors) if p in successors and p not in self._can_stop]
        if len(loops) < _MAX_LOOP_RUN:
            return None
        # Loop → the length of the longest run that ends there. Positions are numbered in the order of the pattern, so
        # what leads to a loop comes before it.
        best: dict[int, int] = {}
        for loop in loops:
            best[loop] = max(best.get(loop, 1), 1)
            if best[loop] >= _MAX_LOOP_RUN:
                return self._located(OVERLAPPING, "has many repeats that match the same text one after another", loop)
            seen = {loop}
            queue = deque([loop])
            while queue:
                for target in self._successors[queue.popleft()]:
                    if target in seen or not self._share(loop, target):
                        continue
                    self._spend()
                    seen.add(target)
                    if target in self._successors[target]:
                        best[target] = max(best.get(target, 1), best[loop] + 1)
                    else:
                        queue.append(target)
        return None

    def _adjacent(self) -> RegexRisk | None:
        """A step out of one loop into another, where both could go on reading the same text."""
        for source, successors in enumerate(self._successors):
            for target in successors:
                if self._component[source] == self._component[target] or target in self._can_stop:
                    continue
                stays = [other for other in successors if self._component[other] == self._component[source]]
                if any(self._share(other, target) and self._reads_alike(source, other, target) for other in stays):
                    return self._located(ADJACENT, "has two repeats side by side that match the same text", source)
        return None

    def _meet(self, starts: list[tuple[int, int]]) -> bool:
        """Whether two positions can come to be one and the same, reading the same text, without leaving the loop."""
        component = self._component[starts[0][0]]
        seen = set(starts)
        queue = deque(starts)
        while queue:
            first, second = queue.popleft()
            for one in self._successors[first]:
                if self._component[one] != component:
                    continue
                for other in self._successors[second]:
                    if self._component[other] != component or not self._share(one, other):
                        continue
                    if one == other:
                        return True
                    pair = (one, other) if one < other else (other, one)
                    if pair not in seen:
                        self._spend()
                        seen.add(pair)
                        queue.append(pair)
        return False

    def _reads_alike(self, source: int, stays: int, target: int) -> bool:
        """Whether some text leads `source` through `stays` back to itself, and `target` back to itself as well."""
        seen = {(stays, target)}
        queue = deque(seen)
        while queue:
            first, second = queue.popleft()
            if first == source and target in self._successors[second]:
                return True
            for one in self._successors[first]:
                if self._component[one] != self._component[source]:
                    continue
                for other in self._successors[second]:
                    if self._component[other] != self._component[target] or not self._share(one, other):
                        continue
                    if (one, other) not in seen:
                        self._spend()
                        seen.add((one, other))
                        queue.append((one, other))
        return False

    def _share(self, first: int, second: int) -> bool:
        return bool(self._masks[first] & self._masks[second])

    def _spend(self) -> None:
        self.budget -= 1
        if self.budget < 0:
            raise TooComplexError

    def _located(self, score: int, reason: str, position: int) -> RegexRisk:
        """At the widest repeat that leads back within the position's loop."""
        component = self._component[position]
        loops = [
            edge.loop
            for source, edges in enumerate(self._follow)
            if self._component[source] == component
            for edge in edges
            if edge.loop is not None and self._component[edge.target] == component
        ]
        widest = max(loops, key=lambda loop: loop.end - loop.start, default=None)
        return _risk(score, reason, widest) if widest else RegexRisk(score, reason, 0, self._length)


def _risk(score: int, reason: str, place: Repeat | None) -> RegexRisk:
    assert place is not None  # a step within a loop goes round some repeat
    return RegexRisk(score, reason, place.start, place.end)


def _pairs(positions: list[int]) -> list[tuple[int, int]]:
    return [(one, other) for index, one in enumerate(positions) for other in positions[index + 1 :]]


def _components(successors: list[list[int]]) -> list[int]:
    """The number of the strongly connected component of each position: R. Tarjan's algorithm, without recursion."""
    count = len(successors)
    order = [-1] * count
    low = [0] * count
    component = [-1] * count
    stack: list[int] = []
    clock = 0
    for root in range(count):
        if order[root] >= 0:
            continue
        work = [(root, 0)]
        while work:
            here, next_index = work.pop()
            if next_index == 0:
                order[here] = low[here] = clock
                clock += 1
                stack.append(here)
            for index in range(next_index, len(successors[here])):
                target = successors[here][index]
                if order[target] < 0:
                    work += ((here, index + 1), (target, 0))
                    break
                if component[target] < 0:
                    low[here] = min(low[here], order[target])
            else:
                if low[here] == order[here]:
                    while component[here] < 0:
                        component[stack.pop()] = here
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[here])
    return component
