"""Notices that nothing moves any more in a linked system, and says what waits for what."""

from __future__ import annotations

from verif.common.system_bench import SystemBench

QUIET_CYCLES = 100_000  # without a beat on any stream: the system hangs


class Watchdog:
    """Looks at a bench that records its streams (`SystemBench.record`)."""

    def __init__(self, bench: SystemBench, quiet: int = QUIET_CYCLES) -> None:
        self._bench, self._quiet = bench, quiet
        self._begin = self._moved_at = bench.now
        self._beats = -1

    def look(self) -> str | None:
        """Return what waits if no beat has passed any stream for `quiet` cycles, else None."""
        beats, now = self._bench.recorded_beats(), self._bench.now
        if beats != self._beats:
            self._beats, self._moved_at = beats, now
        if now - self._moved_at <= self._quiet:
            return None
        return f"no end after {now - self._begin} cycles: {waiting(self._bench)}"


def waiting(bench: SystemBench) -> str:
    """Say which streams are inside of a packet, and which units have not answered a command."""
    packets = {stream.sink: bench.recorded(stream.sink)[0] for stream in bench.ports.streams}
    inside = [
        f"{stream.source} to {stream.sink} after beat {packets[stream.sink][-1][2]} of packet "
        f"{len(packets[stream.sink]) - 1}"
        for stream in bench.ports.streams
        if bench.is_inside(stream.sink)
    ]
    answered = {s.source.split(".")[0]: len(packets[s.sink]) for s in bench.ports.streams if "m_status" in s.source}
    busy = [
        f"{sink.split('.')[0]} (command {answered.get(sink.split('.')[0], 0)})"
        for sink, rows in packets.items()
        if sink.endswith(".s_cmd") and len(rows) > answered.get(sink.split(".")[0], 0)
    ]
    return f"unanswered: {', '.join(busy) or 'none'}; in a packet: {'; '.join(inside) or 'none'}"
