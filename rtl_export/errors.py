"""What the exporter says when it must stop: one line that names the place, the construct and the remedy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Location:
    """A line of a C++ source file; line 0 stands for the file as a whole."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


class ExportError(Exception):
    """The export stopped and wrote nothing; the message says why and what to do."""


def unsupported(where: Location, what: str, remedy: str) -> ExportError:
    """Return the error for C++ that the exporter does not turn into hardware.

    >>> str(unsupported(Location("k.cpp", 7), "call of malloc()", "use a local array"))
    'k.cpp:7: not supported: call of malloc(); use a local array'
    """
    return ExportError(f"{where}: not supported: {what}; {remedy}")
