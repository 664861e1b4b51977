"""The progress bar of the commands that write folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from tqdm import tqdm

Item = TypeVar("Item")


def progress_bar(items: Iterable[Item], label: str, count: int, unit: str, *, shown: bool) -> Iterator[Item]:
    """Yield `items`; if `shown`, with a bar on stderr where that is a terminal."""
    yield from tqdm(items, label, count, unit=unit, disable=None if shown else True)
