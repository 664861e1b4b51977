"""A stream kernel on the level of packets: what must come out for any packets, wrong ones included (docs/layer.md)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from golden.frames import COMMAND, STATUS, concatenate
from golden.vectors import status_beat
from quant import layout
from quant.commands import ERR_CMD, OPT_CLEAR, err_early, err_late, fields_of
from quant.vectorset import Beats, as_beats
from verif.common.packets import NOTHING, Traffic, join, packet
from verif.common.reader import PacketReader
from verif.common.stream_kernel import StreamKernel


class PacketModel:
    """A kernel from reset on: packets are normalised, answered by the golden, and acknowledged by a status beat."""

    def __init__(self, kernel: StreamKernel) -> None:
        self.kernel = kernel
        self.sticky = 0
        self.frames = 0

    def answer(self, stimulus: Mapping[str, Traffic]) -> dict[str, Traffic]:
        """Return the traffic on every output for whole stimulus.

        Raises ValueError if the stimulus would leave the kernel waiting or would not be taken whole.
        """
        readers = {name: PacketReader(stimulus.get(name, NOTHING)) for name in self.kernel.ports.inputs}
        answers = [self._frame(beat.tobytes(), readers) for beat in stimulus[COMMAND].beats]
        for name, reader in readers.items():
            if not reader.exhausted:
                raise ValueError(f"{name}: the kernel would not take all of the stimulus")
        outputs = (*self.kernel.ports.outputs, STATUS)
        return {name: join([NOTHING, *(answer.get(name, NOTHING) for answer in answers)]) for name in outputs}

    def _frame(self, command: bytes, readers: Mapping[str, PacketReader]) -> dict[str, Traffic]:
        fields = fields_of(self.kernel.ports.kernel, command)
        if self.kernel.is_refused(command):
            for name in self.kernel.inputs_of(fields["op"]):
                readers[name].discard()
            return {STATUS: self._status(fields, ERR_CMD)}
        inputs: dict[str, Beats] = {}
        flags = 0
        lengths = self.kernel.packets(fields)
        for index, name in enumerate(self.kernel.ports.inputs):
            taken = []
            for length in lengths.get(name, ()):
                taken.append(readers[name].take(length))
                if taken[-1].late:
                    readers[name].discard()
            inputs[name] = concatenate([each.beats for each in taken])
            flags |= err_early(index) if any(each.early for each in taken) else 0
            flags |= err_late(index) if any(each.late for each in taken) else 0
        outputs = self.kernel.answer(command, inputs)
        given = {name: join([NOTHING, *map(packet, packets)]) for name, packets in outputs.items()}
        return {**given, STATUS: self._status(fields, flags)}

    def _status(self, fields: Mapping[str, int], flags: int) -> Traffic:
        if fields["options"] & OPT_CLEAR:
            self.sticky = self.frames = 0
        self.sticky |= flags
        self.frames += 1
        beat = status_beat(frames=self.frames, tensor_id=fields["tag"], flags=flags, sticky=self.sticky)
        return packet(as_beats(beat))


class Script:
    """Frames in the order of play, random ones and wrong ones, with what the model expects of each."""

    def __init__(self, kernel: type[StreamKernel], rng: np.random.Generator) -> None:
        self.kernel = kernel
        self.rng = rng
        self.frames: list[dict[str, Traffic]] = []
        self.wants: list[dict[str, Traffic]] = []
        self.model = PacketModel(kernel())
        self._source = kernel()  # draws the commands

    @property
    def stimulus(self) -> dict[str, Traffic]:
        """All frames back to back, by input."""
        names = (COMMAND, *self.kernel.ports.inputs)
        return {name: join([NOTHING, *(frame[name] for frame in self.frames)]) for name in names}

    @property
    def want(self) -> dict[str, Traffic]:
        """All that must come out, by output."""
        names = (*self.kernel.ports.outputs, STATUS)
        return {name: join([NOTHING, *(want[name] for want in self.wants)]) for name in names}

    def random_frame(self) -> dict[str, Traffic]:
        """Return the packets of the next random command. It must be played, as it is or made wrong."""
        return self.frame(self._source.random_command(self.rng))

    def frame(self, command: bytes) -> dict[str, Traffic]:
        """Return random packets for a command; for one that is refused a packet for each input that its op names."""
        kernel = self.model.kernel
        fields = fields_of(kernel.ports.kernel, command)
        if kernel.is_refused(command):
            lengths: Mapping[str, Any] = {name: [self.rng.integers(1, 9)] for name in kernel.inputs_of(fields["op"])}
        else:
            lengths = kernel.packets(fields)
        inputs = {
            name: join([NOTHING, *(packet(kernel.fill(self.rng, fields, name, int(n))) for n in lengths.get(name, ()))])
            for name in kernel.ports.inputs
        }
        return {COMMAND: packet(as_beats(command)), **inputs}

    def play(self, frame: Mapping[str, Traffic]) -> int:
        """Append a frame and return the flags of its status beat."""
        self.frames.append(dict(frame))
        self.wants.append(self.model.answer(frame))
        return self.status(-1)["flags"]

    def play_random(self, count: int = 1) -> None:
        """Append random right frames."""
        for _ in range(count):
            assert self.play(self.random_frame()) == 0, "the description's random command is refused"

    def play_until(self, stream: str, beats: int) -> dict[str, Traffic]:
        """Append random frames until one has a packet of `beats` or more on `stream`; return that one, not appended."""
        for _ in range(200):
            frame = self.random_frame()
            if max(packet_lengths(frame[stream]), default=0) >= beats:
                return frame
            self.play(frame)
        raise ValueError(f"{stream}: no packet of {beats} beats among 200 random frames of {self.kernel.ports.kernel}")

    def status(self, index: int) -> dict[str, int]:
        """Return the fields of the status beat of a frame."""
        raw = self.wants[index][STATUS].beats[0].tobytes()
        places = {"sticky": (layout.STATUS_STICKY, 4), "flags": (layout.STATUS_FRAME, 2)}
        places["frames"] = (layout.STATUS_FRAMES, 4)
        return {name: int.from_bytes(raw[at : at + size], "little") for name, (at, size) in places.items()}


def packet_lengths(traffic: Traffic) -> list[int]:
    """Return the length of each packet."""
    ends = np.flatnonzero(traffic.last)
    return [int(length) for length in np.diff(ends, prepend=-1)]


def split(traffic: Traffic) -> list[Traffic]:
    """Return the packets one by one."""
    ends = np.flatnonzero(traffic.last)[:-1] + 1
    parts = zip(np.split(traffic.beats, ends), np.split(traffic.last, ends), strict=True)
    return [Traffic(beats, last) for beats, last in parts]
