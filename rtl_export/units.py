"""The kernel as units that run one after another: the data that every later pass works on."""

from __future__ import annotations

from dataclasses import dataclass, field

from rtl_export.cfg import Loop
from rtl_export.errors import ExportError, Location
from rtl_export.frontend import StreamPort
from rtl_export.memory import Memory
from rtl_export.nodes import Graph, Node
from rtl_export.predicates import Predicate


@dataclass(eq=False)
class Exit:
    """A way out of a unit: the edge of the control-flow graph it stands for.

    `chosen` names the export that tells whether this one was taken, where a loop has several.
    """

    source: str
    target: str
    chosen: str = ""


@dataclass(frozen=True, eq=False)
class Order:
    """A demand on the schedule: `then`, `iterations` later, comes at least `stages` after `first`."""

    first: Node
    then: Node
    stages: int
    iterations: int = 0


@dataclass(eq=False)
class Unit:
    """A piece of the kernel that is scheduled as a whole.

    `phis` are registers set on entry, by IR name; `backs` what a loop's next iteration finds in them. `effects` are
    pops, pushes, loads and stores in program order with their `conditions`; `orders` are demands on their schedule
    beside those of streams and memories. `branch` decides between two `exits` (true first); of a loop it is when to
    leave, if the iteration that leaves does nothing. Other loops have a node `leave` in the stage that decides.
    `exports` are values that later units read, by IR name. `entries` are, by edge, what a transition out of this unit
    puts into the phis of its target. The scheduler sets `interval` (II), `depth` and, if II is above the one asked for,
    what it is `limited_by`.
    """

    index: int
    name: str
    header: str
    blocks: list[str]
    where: Location
    loop: Loop | None = None
    phis: dict[str, Node] = field(default_factory=dict)
    backs: dict[Node, Node] = field(default_factory=dict)
    effects: list[Node] = field(default_factory=list)
    conditions: dict[Node, Predicate] = field(default_factory=dict)
    orders: list[Order] = field(default_factory=list)
    exits: list[Exit] = field(default_factory=list)
    branch: Node | None = None
    leave: Node | None = None
    exports: dict[str, Node] = field(default_factory=dict)
    entries: dict[str, dict[Node, Node]] = field(default_factory=dict)
    interval: int = 1
    depth: int = 1
    limited_by: str = ""

    @property
    def is_loop(self) -> bool:
        """Whether it is a pipelined loop."""
        return self.loop is not None

    def roots(self) -> list[Node]:
        """Return the nodes whose computation is the unit's purpose."""
        ends = [*self.backs.values(), *self.exports.values(), *self.phis.values()]
        return [*self.effects, *(node for node in (self.branch, self.leave) if node), *ends]


@dataclass
class Cdfg:
    """All units in order (the first is the entry), memories by key, streams by name, and the unit of each block.

    `arguments` are nodes of op ext, by IR name, that stand for scalar arguments: no unit exports them. `doubts` are
    errors that hold only if the ranges that were assumed are right.
    """

    graph: Graph
    units: list[Unit]
    memories: dict[str, Memory]
    streams: dict[str, StreamPort]
    owner: dict[str, Unit]
    arguments: dict[str, Node] = field(default_factory=dict)
    doubts: list[ExportError] = field(default_factory=list)

    def home(self, name: str) -> tuple[Unit, Node]:
        """Return the unit that exports a value and its node there, which passes may have replaced since."""
        for unit in self.units:
            if name in unit.exports or name in unit.phis:
                return unit, unit.exports.get(name) or unit.phis[name]
        raise KeyError(name)
