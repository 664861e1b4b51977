"""What the worker reports of each set that it played."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Stage:
    """A part of a result, compared byte for byte; `figures` are speeds in MB/s."""

    name: str
    bytes_compared: int
    mismatches: int
    divergence: str | None
    figures: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Result:
    """One set: all output bytes of `repeat` plays compared.

    `divergence` names the first difference, `damaged` the block of weights that a kernel reports as damaged; `stages`
    has the parts of a system set or a self-test.
    """

    kernel: str
    case: str
    frames: int
    repeat: int
    bytes_compared: int
    mismatches: int
    seconds: float
    divergence: str | None
    damaged: str | None = None
    stages: tuple[Stage, ...] = ()

    @classmethod
    def of_stages(cls, kernel: str, case: str, stages: Sequence[Stage], seconds: float) -> Result:
        """Return the result of one play whose stages are these."""
        first = next((f"{stage.name}: {stage.divergence}" for stage in stages if stage.mismatches), None)
        compared, wrong = (sum(getattr(stage, name) for stage in stages) for name in ("bytes_compared", "mismatches"))
        return cls(kernel, case, 1, 1, compared, wrong, round(seconds, 3), first, None, tuple(stages))

    def joined(self, later: Result) -> Result:
        """Return the result of this play and a later one of the same set; what differed first is kept."""
        return replace(
            self,
            frames=self.frames + later.frames,
            repeat=self.repeat + later.repeat,
            bytes_compared=self.bytes_compared + later.bytes_compared,
            mismatches=self.mismatches + later.mismatches,
            seconds=round(self.seconds + later.seconds, 3),
            divergence=self.divergence or later.divergence,
            damaged=self.damaged or later.damaged,
            stages=tuple(_joined(*pair) for pair in zip(self.stages, later.stages, strict=True)),
        )


def _joined(first: Stage, later: Stage) -> Stage:
    return replace(
        first,
        bytes_compared=first.bytes_compared + later.bytes_compared,
        mismatches=first.mismatches + later.mismatches,
        divergence=first.divergence or later.divergence,
    )
