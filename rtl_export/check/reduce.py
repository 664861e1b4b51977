"""Makes a failing kernel small: takes away blocks, frames of blocks and lines as long as it fails in the same way."""

from __future__ import annotations

from collections.abc import Callable

MAX_TRIES = 500
Lines = list[str]


def reduce_source(source: str, fails: Callable[[str], bool], *, keep: int = 0) -> str:
    """Return a shorter source for which `fails` still holds, as it does for `source`; its first `keep` lines stay."""
    search = _Search(source.splitlines(), fails, keep)
    before: Lines = []
    while before != search.lines:
        before = search.lines
        for shorten in (_without_block, _without_frame, _without_line):
            search.sweep(shorten)
    return "\n".join(search.lines) + "\n"


class _Search:
    def __init__(self, lines: Lines, fails: Callable[[str], bool], keep: int) -> None:
        self.lines, self.fails, self.keep, self.tries = lines, fails, keep, 0

    def sweep(self, shorten: Callable[[Lines, int], Lines | None]) -> None:
        """Shorten at each line in turn where that keeps the failure."""
        place = self.keep
        while place < len(self.lines) and self.tries < MAX_TRIES:
            candidate = shorten(self.lines, place)
            self.tries += candidate is not None
            if candidate is not None and self.fails("\n".join(candidate) + "\n"):
                self.lines = candidate
            else:
                place += 1


def _without_block(lines: Lines, start: int) -> Lines | None:
    end = _block_end(lines, start)
    return None if end is None else lines[:start] + lines[end + 1 :]


def _without_frame(lines: Lines, start: int) -> Lines | None:
    end = _block_end(lines, start)
    if end is None:
        return None
    margin = len(lines[start]) - len(lines[start].lstrip())
    body = [line for line in lines[start + 1 : end] if line.strip() != "} else {" or not line[margin:].startswith("}")]
    return lines[:start] + body + lines[end + 1 :]


def _without_line(lines: Lines, place: int) -> Lines | None:
    return None if "{" in lines[place] or "}" in lines[place] else lines[:place] + lines[place + 1 :]


def _block_end(lines: Lines, start: int) -> int | None:
    """Return the line that closes what a line opens, "} else {" included; None if it opens nothing."""
    if not lines[start].rstrip().endswith("{") or lines[start].lstrip().startswith("}"):
        return None
    depth = 0
    for number in range(start, len(lines)):
        depth += lines[number].count("{") - lines[number].count("}")
        if depth == 0:
            return number
    return None
