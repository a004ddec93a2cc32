"""Who waits for a worker: first come first served within an enclave, in turn among enclaves. Bounded, pure."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class FairQueue(Generic[T]):
    """Items by owner. Each owner's turn comes once per round, however many items it has."""

    def __init__(self, max_size: int) -> None:
        self._max_size = max_size
        self._by_owner: OrderedDict[Hashable, deque[T]] = OrderedDict()
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def waiting(self, owner: Hashable) -> int:
        """How many items of an owner wait."""
        items = self._by_owner.get(owner)
        return len(items) if items is not None else 0

    def is_full(self, owner: Hashable, free: int, owners: int) -> bool:
        """True if one more item of `owner` would be too many.

        `free`: places that will be given out without anyone having to leave; who waits for one of them does not count.
        Of a full queue an owner may still have its equal share, so that one that fills it cannot shut out the `owners`
        beside it; so there are never more than twice as many items as `max_size`.
        """
        return self._size - free >= self._max_size and self.waiting(owner) - free >= self._max_size // max(1, owners)

    def push(self, owner: Hashable, item: T) -> None:
        """Put an item behind those of its owner, and an owner without any behind the others."""
        self._by_owner.setdefault(owner, deque()).append(item)
        self._size += 1

    def push_front(self, owner: Hashable, item: T) -> None:
        """Put an item back that was taken out for nothing: it is next."""
        self._by_owner.setdefault(owner, deque()).appendleft(item)
        self._by_owner.move_to_end(owner, last=False)
        self._size += 1

    def first(self) -> T | None:
        """The item that is next, None if there is none."""
        for items in self._by_owner.values():
            return items[0]
        return None

    def pop(self) -> T:
        """Take out the item that is next; its owner's turn is over. Raises KeyError if there is none."""
        owner, items = self._by_owner.popitem(last=False)
        item = items.popleft()
        self._size -= 1
        if items:
            self._by_owner[owner] = items
        return item

    def remove(self, owner: Hashable, item: T) -> bool:
        """Take an item out. False if it was not there."""
        items = self._by_owner.get(owner)
        if items is None or item not in items:
            return False
        items.remove(item)
        self._size -= 1
        if not items:
            del self._by_owner[owner]
        return True

    def remove_all(self, is_meant: Callable[[T], bool]) -> list[T]:
        """Take out the items that are meant."""
        found = [(owner, item) for owner, items in self._by_owner.items() for item in items if is_meant(item)]
        for owner, item in found:
            self.remove(owner, item)
        return [item for _, item in found]
