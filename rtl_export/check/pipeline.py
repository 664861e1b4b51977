"""Runs one scheduled unit cycle by cycle, as its hardware will: a check of stages and initiation intervals.

A value is computed in its node's stage from what its iteration carries. Stage s moves unless it, or any stage after it,
waits for a stream. In a cycle memories and registers are read before they are written.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from rtl_export.check.machine import CdfgError, Machine, Port, StarvedError
from rtl_export.nodes import Node, topological
from rtl_export.units import Unit

MAX_CYCLES = 100_000


def run_pipeline(machine: Machine, unit: Unit, stalls: float) -> None:
    """Run a unit until its pipeline is empty; a stream access waits with the probability `stalls`."""
    pipeline = _Pipeline(machine, unit, stalls)
    for _ in range(MAX_CYCLES):
        if not pipeline.cycle():
            return
    raise CdfgError(f"{unit.name} at {unit.where} does not end")


@dataclass(eq=False)
class _Iteration:
    """An iteration on its way: what it has computed and done, and its stage (beyond the last one it is over).

    `complaints` are about values of one that may not take place: only if it does is anything wrong.
    """

    stage: int = 0
    values: dict[Node, int] = field(default_factory=dict)
    committed: Node | None = None
    complaints: list[str] = field(default_factory=list)


class _Pipeline:
    def __init__(self, machine: Machine, unit: Unit, stalls: float) -> None:
        self.machine, self.unit, self.stalls = machine, unit, stalls
        self.issuing = True
        self.iterations: list[_Iteration] = []  # the oldest first
        self.next = _Iteration()  # the one to be issued; phis are set for it
        self.outputs: dict[tuple[str, int, int], int] = {}  # of the RAMs
        self.registered: dict[tuple[str, int, int], int] = {}  # of their output registers
        self.nodes: list[list[Node]] = [[] for _ in range(unit.depth)]
        for node in topological(unit.roots()):
            stage = 0 if node.op in ("const", "ext") else node.time if node.op == "load" else node.ready
            if not 0 <= stage < unit.depth:
                raise CdfgError(f"{node} has stage {stage} of {unit.depth}")
            self.nodes[stage].append(node)
        self.effects = set(unit.effects)
        self.exports = {node for node in unit.exports.values() if node.op not in ("const", "ext", "phi")}

    def cycle(self) -> bool:
        """Go through one clock cycle; return whether anything is left to do."""
        self._issue()
        for iteration in self.iterations:
            if iteration.stage < self.unit.depth:
                self._compute(iteration)
                self._settle(iteration)
        waits, starved = self._waiting_stage()
        moving = [iteration for iteration in self.iterations if iteration.stage > waits]
        if starved and all(iteration.stage >= self.unit.depth for iteration in moving):
            raise StarvedError
        self._clock_edge([iteration for iteration in moving if iteration.stage < self.unit.depth])
        for iteration in moving:
            iteration.stage += 1
            self._settle(iteration)
        end = max(self.unit.depth, self.unit.interval)
        self.iterations = [iteration for iteration in self.iterations if iteration.stage < end]
        return self.issuing or any(iteration.stage < self.unit.depth for iteration in self.iterations)

    def _issue(self) -> None:
        """Start the next iteration once the youngest has gone II stages; its stage 0 decides whether it takes place."""
        if not self.issuing or (self.iterations and self.iterations[-1].stage < self.unit.interval):
            return
        iteration, self.next = self.next, _Iteration()
        if not self.unit.is_loop:
            self.issuing = False
        elif self.unit.branch is not None:
            self._compute(iteration)
            self.issuing = not iteration.values[self.unit.branch]
            if not self.issuing:
                return
        self.iterations.append(iteration)
        self._settle(iteration)

    def _settle(self, iteration: _Iteration) -> None:
        """Complain of a wrong value of an iteration that does take place."""
        decided = self.unit.leave.time if self.unit.leave else -1
        if iteration.complaints and iteration.stage > decided and iteration in self.iterations:
            raise CdfgError(iteration.complaints[0])

    # ---- values -----------------------------------------------------------------------------------------------------

    def _compute(self, iteration: _Iteration) -> None:
        with self._complaints_of(iteration):
            for node in self.nodes[iteration.stage]:
                iteration.values[node] = self._value(iteration, node)

    @contextmanager
    def _complaints_of(self, iteration: _Iteration) -> Iterator[None]:
        """Keep complaints about an iteration of a loop until it is known that it takes place."""
        self.machine.complaints = iteration.complaints if self.unit.is_loop else None
        yield
        self.machine.complaints = None

    def _value(self, iteration: _Iteration, node: Node) -> int:
        if node.op in ("const", "ext", "phi"):
            return self.machine.stable(self.unit, node)
        args = self._arguments(iteration, node)
        if node.width == 0:
            return 0
        if node.op == "field":
            return self._field(iteration, node)
        if node.op == "read":
            return self._read(iteration, node)
        if late := [arg for arg in node.args if arg.op not in ("const", "ext") and arg.ready > node.time]:
            raise CdfgError(f"{node} at {node.where} starts before {late} are there")
        return self.machine.pure(node, args)

    def _arguments(self, iteration: _Iteration, node: Node) -> list[int]:
        missing = [arg for arg in node.args if arg not in iteration.values]
        if missing:
            raise CdfgError(f"{node} at {node.where} needs {missing} in stage {iteration.stage}, which come later")
        return [iteration.values[arg] for arg in node.args]

    def _field(self, iteration: _Iteration, node: Node) -> int:
        pop = node.args[0]
        queue = self.machine.queues[pop.name]
        if pop.time != node.time:
            raise CdfgError(f"{node} at {node.where} is not in the stage of its beat")
        return self.machine.field(node, queue[0] if self._takes_place(iteration, pop) and queue else None)

    def _read(self, iteration: _Iteration, node: Node) -> int:
        load = node.args[0]
        if node.time != load.time + self._latency(load):
            raise CdfgError(f"{node} at {node.where} is not in the stage that its memory answers in")
        if not self._takes_place(iteration, load):
            return self.machine.read(node, None)
        if self._latency(load):
            outputs = self.outputs if self._latency(load) == 1 else self.registered
            return self.machine.read(node, outputs[load.name, load.bank, load.port])
        return self.machine.read(node, self.machine.load(load, self._arguments(iteration, load)))

    def _latency(self, load: Node) -> int:
        return 0 if self.machine.cdfg.memories[load.name].is_register(load.bank) else load.latency

    def _takes_place(self, iteration: _Iteration, effect: Node) -> bool:
        return effect in self.effects and bool(iteration.values[effect.args[0]])

    # ---- the clock --------------------------------------------------------------------------------------------------

    def _waiting_stage(self) -> tuple[int, bool]:
        """Return the last stage that waits for a stream (-1 if none does), and whether it is for lack of input."""
        for iteration in self.iterations:  # the oldest is in the last stage
            starved = False
            waits = False
            for node in self._effects(iteration):
                if node.op == "pop" and not self.machine.queues[node.name]:
                    starved = True
                elif node.op in ("pop", "push") and self.machine.random.random() < self.stalls:
                    waits = True
            if starved or waits:
                return iteration.stage, starved
        return -1, False

    def _effects(self, iteration: _Iteration) -> list[Node]:
        if iteration.stage >= self.unit.depth:
            return []
        here = (node for node in self.nodes[iteration.stage] if node.width == 0)
        return [node for node in here if self._takes_place(iteration, node)]

    def _clock_edge(self, moving: list[_Iteration]) -> None:
        effects = [(iteration, effect) for iteration in moving for effect in self._effects(iteration)]
        self._check_ports(effects)
        updates = [update for iteration in moving for update in self._updates(iteration)]
        for iteration in moving:
            for load in (node for node in self.effects if node.op == "load" and node.time + 1 == iteration.stage):
                if load.latency == 2 and self._takes_place(iteration, load):
                    port = (load.name, load.bank, load.port)
                    self.registered[port] = self.outputs[port]
        for iteration, effect in effects:
            if effect.op == "load":
                args = self._arguments(iteration, effect)
                self.outputs[effect.name, effect.bank, effect.port] = self.machine.load(effect, args)
        for iteration, effect in effects:
            iteration.committed = iteration.committed if effect.op == "load" else effect
            self._perform(effect, self._arguments(iteration, effect))
        for iteration, node, value in updates:
            with self._complaints_of(self._successor(iteration) if node in self.unit.backs else iteration):
                self.machine.keep(self.unit, node, value)
        self._squash(moving)

    def _squash(self, moving: list[_Iteration]) -> None:
        """Drop the iterations behind one that leaves the loop."""
        leave = self.unit.leave
        for iteration in moving:
            if leave and iteration.stage == leave.time and iteration.values[leave.args[0]]:
                self.issuing = False
                younger = self.iterations[self.iterations.index(iteration) + 1 :]
                self.iterations = self.iterations[: self.iterations.index(iteration) + 1]
                if wrong := [other.committed for other in younger if other.committed]:
                    raise CdfgError(f"{wrong[0]} at {wrong[0].where} belongs to an iteration that does not take place")

    def _perform(self, effect: Node, args: list[int]) -> None:
        if effect.op == "pop":
            self.machine.pop(effect)
        elif effect.op == "push":
            self.machine.push(effect, args)
        elif effect.op == "store":
            self.machine.store(effect, args)

    def _check_ports(self, effects: list[tuple[_Iteration, Node]]) -> None:
        used: dict[Port, tuple[int, Node]] = {}
        for iteration, effect in effects:
            is_access = effect.op in ("load", "store")
            address = self._arguments(iteration, effect)[1] if is_access else 0
            before, other = used.setdefault((effect.op, effect.name, effect.bank, effect.port), (address, effect))
            is_register = is_access and not self._latency(effect)
            together = is_access and before == address and (effect.op == "load" or effect.lane != other.lane)
            if other is not effect and not together and not (is_register and effect.op == "load"):
                port = f"{effect.op} of {effect.name}, bank {effect.bank}"
                raise CdfgError(f"{effect} at {effect.where} and {other.where}: {port} twice in a cycle")

    def _successor(self, iteration: _Iteration) -> _Iteration:
        place = self.iterations.index(iteration) + 1
        return self.iterations[place] if place < len(self.iterations) else self.next

    def _updates(self, iteration: _Iteration) -> list[tuple[_Iteration, Node, int]]:
        """Return the registers that change as an iteration leaves its stage."""
        values, stage = iteration.values, iteration.stage
        updates = [(iteration, node, values[node]) for node in self.nodes[stage] if node in self.exports]
        for phi, back in self.unit.backs.items():
            if max(phi.time, 0 if back.op in ("const", "ext") else back.ready) == stage:
                updates.append((iteration, phi, values[back]))
        return updates
