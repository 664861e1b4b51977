"""Scheduling: a pipeline stage for every node, by a linear program of difference constraints.

Unknowns are stages; each constraint says that one node comes at least k stages after another. That is data flow, the
clock period (operations chained beyond it lie in different stages), ports that serve one access at a time, the order of
accesses to one memory or stream, and, in a loop with initiation interval II, that what an iteration needs is there II
cycles after the iteration before made it. Such a program has whole-number optima; the objective is the number of
pipeline register bits. Where it has no solution, II is too small and the next is tried.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
import scipy.sparse
import scipy.sparse.csgraph
from scipy.optimize import linprog

from rtl_export.delays import Delays, slice_product
from rtl_export.dependence import meet
from rtl_export.errors import unsupported
from rtl_export.memory import Memory
from rtl_export.memory_ports import assign_read_ports, share_word
from rtl_export.nodes import EFFECTS, INPUT_OPS, OUTPUT_OPS, Node, topological
from rtl_export.predicates import exclusive
from rtl_export.products import own_result, share_slices
from rtl_export.units import Unit

MAX_STAGES = 1000
EARLY_READ = 256  # register bits that one stage less in front of the last read, all of which it may stop, is worth
MORE_INTERVALS = 64  # how far II may grow before giving up
UNSCHEDULED = {"const", "ext"}  # there at any time


@dataclass
class Problem:
    """Difference constraints over the nodes of a unit: (a, b, k) is time(a) + k <= time(b)."""

    unit: Unit
    nodes: list[Node]
    users: dict[Node, list[Node]]
    constraints: list[tuple[Node, Node, int]] = field(default_factory=list)
    at_start: list[Node] = field(default_factory=list)

    def after(self, first: Node, then: Node, stages: int) -> None:
        """Demand that `then` comes at least `stages` after `first`; a negative number allows it to be earlier."""
        if first.op not in UNSCHEDULED and then.op not in UNSCHEDULED:
            self.constraints.append((first, then, stages))


def schedule(unit: Unit, memories: dict[str, Memory], delays: Delays) -> None:
    """Give every node of the unit its stage; `unit.interval` grows if the one asked for cannot be met."""
    asked = unit.interval
    in_one_stage = set(topological([unit.branch])) if unit.is_loop and unit.branch else set[Node]()
    for node in topological(unit.roots()):
        node.latency = 0 if node in in_one_stage else delays.latency(node)
    share_slices(unit)
    assign_read_ports(unit, memories)
    hurried = set[Node]()
    while not _solve(problem := _problem(unit, memories, delays, hurried)):
        cycle = blocking_cycle(problem)
        if _shorten(cycle, hurried):
            continue
        unit.limited_by = _describe(cycle)
        unit.interval += 1
        if not unit.is_loop or unit.interval > asked + MORE_INTERVALS:
            raise unsupported(unit.where, f"'{unit.name}', for which no schedule exists", "simplify the loop")


def _shorten(cycle: list[Node], hurried: set[Node]) -> bool:
    """Make operations of a cycle that does not fit shorter, at the cost of the clock; return whether that was possible.

    Additions leave the slices of their products first, then registers inside operations go, then the time that a
    condition has to stop the pipeline.
    """
    sums = [node for node in cycle if own_result(node)]
    if sums:
        return True
    long = [node for node in cycle if node.latency > (node.op == "load")]
    for node in long:
        node.latency = int(node.op == "load")
    if long:
        return True
    waiting = {node for node in cycle if node.op in ("pop", "push")} - hurried
    hurried |= waiting
    return bool(waiting)


def _problem(unit: Unit, memories: dict[str, Memory], delays: Delays, hurried: set[Node]) -> Problem:
    problem = order(unit, memories)
    _clock_period(problem, delays, hurried)
    return problem


def order(unit: Unit, memories: dict[str, Memory]) -> Problem:
    """Return what a schedule must keep whatever the clock is."""
    nodes = [node for node in topological(unit.roots()) if node.op not in UNSCHEDULED]
    users: dict[Node, list[Node]] = {}
    for node in nodes:
        for arg in node.args:
            if arg.op not in UNSCHEDULED:
                users.setdefault(arg, []).append(node)
    problem = Problem(unit, nodes, users)
    _data_flow(problem)
    _ports(problem, memories)
    _memory_order(problem, memories)
    for order in unit.orders:
        problem.after(order.first, order.then, order.stages - order.iterations * unit.interval)
    _speculation(problem)
    _exit_in_first_stage(problem)
    return problem


def _data_flow(problem: Problem) -> None:
    unit = problem.unit
    for node in problem.nodes:
        for arg in node.args:
            if node.op == "read":
                problem.after(arg, node, arg.latency)
                problem.after(node, arg, -arg.latency)
            else:
                problem.after(arg, node, arg.latency)
                if node.op in ("field", "ready"):
                    problem.after(node, arg, 0)
        product = slice_product(node)
        if product is not None:
            problem.after(node, product, -product.latency)
    for phi, back in unit.backs.items():
        problem.after(back, phi, back.latency + 1 - unit.interval)


def _ports(problem: Problem, memories: dict[str, Memory]) -> None:
    """One access at a time on each stream, RAM port and register; in program order unless they exclude each other."""
    groups: dict[tuple[str, str, int, int], list[Node]] = {}
    for effect in problem.unit.effects:
        if not (effect.op == "load" and memories[effect.name].is_register(effect.bank)):
            single = effect.name in memories and memories[effect.name].kind == "ram_1p"
            port = "access" if single else _port(effect)
            groups.setdefault((port, effect.name, effect.bank, effect.port), []).append(effect)
    for group in groups.values():
        for first, second in combinations(group, 2):
            if not exclusive(problem.unit.conditions[first], problem.unit.conditions[second]):
                # A question takes no beat: what it asks for may happen in the same cycle, but not before it.
                together = first.op in ("empty", "full") or share_word(first, second)
                problem.after(first, second, 0 if together else 1)
            if problem.unit.is_loop:  # the next iteration's accesses come after all of this one
                problem.after(second, first, 1 - problem.unit.interval)
                problem.after(first, second, 1 - problem.unit.interval)


def _port(effect: Node) -> str:
    if effect.op in INPUT_OPS:
        return "pop"
    return "push" if effect.op in OUTPUT_OPS else effect.op


def _memory_order(problem: Problem, memories: dict[str, Memory]) -> None:
    """Loads see the stores before them and none after, across iterations too, as far as their addresses may meet."""
    unit = problem.unit
    place = {effect: number for number, effect in enumerate(unit.effects)}
    for load in (effect for effect in unit.effects if effect.op == "load"):
        for store in _stores(unit, load):
            stored_first = place[store] < place[load]
            promises = memories[load.name].promises
            written = meet(unit, store, load, 0 if stored_first else 1, promises)
            if written is not None:
                problem.after(store, load, 1 - written * unit.interval)
            read = meet(unit, load, store, 1 if stored_first else 0, promises)
            if read is not None:
                problem.after(load, store, -read * unit.interval)


def _stores(unit: Unit, load: Node) -> Iterator[Node]:
    return (e for e in unit.effects if e.op == "store" and (e.name, e.bank) == (load.name, load.bank))


def _speculation(problem: Problem) -> None:
    """What an iteration commits comes after the decision of the one before it to stay; results after its own."""
    unit = problem.unit
    if unit.leave is None:
        return
    for effect in unit.effects:
        if effect.op != "load":
            problem.after(unit.leave, effect, 1 - unit.interval)
    for node in unit.exports.values():
        problem.after(unit.leave, node, -node.latency)


def _exit_in_first_stage(problem: Problem) -> None:
    """A loop decides in its first stage whether the iteration takes place: so all that the decision needs is there."""
    if problem.unit.is_loop and problem.unit.branch is not None:
        problem.at_start += [node for node in topological([problem.unit.branch]) if node.op not in UNSCHEDULED]


def _clock_period(problem: Problem, delays: Delays, hurried: set[Node]) -> None:
    """Where a chain of operations exceeds the period, its last lies at least a stage after its first.

    The decision to leave a loop has one stage, whatever it takes; report.json tells if that is over the period.
    """
    exit_cone, recurrence = set(problem.at_start), recurrences(problem)
    rank = {node: number for number, node in enumerate(problem.nodes)}
    for start in problem.nodes:
        length = {start: delays.of(start)}
        heap, done = [(rank[start], start)], set[Node]()
        while heap:
            _, node = heapq.heappop(heap)
            if node in done:
                continue
            done.add(node)
            together = recurrence.get(start, -1) == recurrence.get(node, -2)
            if node is not start and length[node] > (delays.budget if together else delays.easy) + 1e-9:
                if node not in exit_cone:
                    problem.after(start, node, start.latency + 1)
                if length[node] > delays.budget + 1e-9:
                    continue
            if node is not start and (node.latency or node.op in ("pop", "push")):
                continue
            for user in problem.users.get(node, ()):
                if user.op in ("read", "phi"):
                    continue
                total = length[node] + (0.0 if user in hurried else delays.to(user, node))
                if total > length.get(user, -1.0):
                    length[user] = total
                    heapq.heappush(heap, (rank[user], user))


def recurrences(problem: Problem) -> dict[Node, int]:
    """Return a number for each node that another one binds from both sides: equal where they bind each other.

    So are the nodes of a recurrence, those between accesses of one port, and those that a decision of the first stage
    waits for: what they take, the interval takes.
    """
    column = {node: number for number, node in enumerate(problem.nodes)}
    start = len(column)  # nothing comes before it, and nodes of the first stage not after it
    pairs = [(column[first], column[then]) for first, then, _ in problem.constraints]
    pairs += [(column[node], start) for node in problem.at_start]
    pairs += [(start, number) for number in column.values()]
    ends = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    shape = (start + 1, start + 1)
    matrix = scipy.sparse.csr_matrix((np.ones(len(pairs)), (ends[:, 0], ends[:, 1])), shape=shape)
    _, labels = scipy.sparse.csgraph.connected_components(matrix, connection="strong")
    size = np.bincount(labels, minlength=1)
    return {node: int(labels[index]) for node, index in column.items() if size[labels[index]] > 1}


def _solve(problem: Problem) -> bool:
    nodes, users = problem.nodes, problem.users
    if not nodes:
        return True
    column = {node: number for number, node in enumerate(nodes)}
    held = {node: list(users.get(node, ())) for node in nodes}
    for phi, back in problem.unit.backs.items():  # kept until the register may take it
        if back in held:
            held[back].append(phi)
    alive = [node for node in nodes if held[node] and node.bits and node.op not in EFFECTS]
    last_use = {node: len(nodes) + number for number, node in enumerate(alive)}
    rows = [(column[first], column[then], stages) for first, then, stages in problem.constraints]
    rows += [(column[user], last_use[node], 0) for node in alive for user in held[node] if user in column]
    cost = np.zeros(len(nodes) + len(alive))
    cost[: len(nodes)] = 1e-3  # among equals, the earlier
    for node in alive:
        cost[last_use[node]] += node.bits
        cost[column[node]] -= node.bits
    for node in nodes:
        if node.op == "pop" and problem.unit.is_loop:
            cost[column[node]] += EARLY_READ
    bounds = [(0, MAX_STAGES)] * len(cost)
    for node in problem.at_start:
        bounds[column[node]] = (0, 0)
    times = _linear_program(cost, rows, bounds)
    if times is None:
        return False
    for node in nodes:
        node.time = times[column[node]]
    problem.unit.depth = max(node.time if node.op == "load" else node.ready for node in nodes) + 1
    return True


def blocking_cycle(problem: Problem) -> list[Node]:
    """Return nodes around a cycle of constraints that cannot all hold, or before a node that they delay too much.

    Longest paths by relaxation: what still moves after as many rounds as there are nodes hangs on such a cycle.
    """
    time, at_start = dict.fromkeys(problem.nodes, 0), set(problem.at_start)
    cause: dict[Node, Node] = {}
    for _ in range(len(problem.nodes) + 1):
        moved = None
        for first, then, stages in problem.constraints:
            if time[first] + stages > time[then]:
                time[then], cause[then], moved = time[first] + stages, first, then
                if then in at_start:
                    return _cycle_through(then, cause) or _path_to(then, cause)
        if moved is None:
            return []
        if cycle := _cycle_through(moved, cause):
            return cycle
    return []


def _describe(cycle: list[Node]) -> str:
    """Name the source lines of a recurrence, or of accesses that compete for a port."""
    places = list(dict.fromkeys(str(node.where) for node in cycle if node.where.line))
    names = list(dict.fromkeys(node.hint or node.name for node in cycle if node.op in EFFECTS | {"phi"}))
    return f"{', '.join(names)} at {', '.join(places)}" if cycle else "unknown"


def _path_to(node: Node, cause: dict[Node, Node]) -> list[Node]:
    path = [node]
    while path[-1] in cause:
        path.append(cause[path[-1]])
    return path[::-1]


def _cycle_through(node: Node, cause: dict[Node, Node]) -> list[Node]:
    seen: dict[Node, int] = {}
    path: list[Node] = []
    while node in cause and node not in seen:
        seen[node] = len(path)
        path.append(node)
        node = cause[node]
    return path[seen[node] :][::-1] if node in seen else []


def _linear_program(
    cost: np.ndarray[tuple[int], np.dtype[np.float64]], rows: list[tuple[int, int, int]], bounds: list[tuple[int, int]]
) -> list[int] | None:
    """Minimize cost under t[a] + k <= t[b] for all rows; None if impossible."""
    count = len(rows)
    data = np.tile([1.0, -1.0], count)
    indices = np.array([index for first, then, _ in rows for index in (first, then)], dtype=np.int64)
    matrix = scipy.sparse.csr_matrix((data, indices, np.arange(0, 2 * count + 1, 2)), shape=(count, len(cost)))
    limits = np.array([-stages for _, _, stages in rows], dtype=np.float64)
    result = linprog(cost, A_ub=matrix, b_ub=limits, bounds=bounds, method="highs-ds")
    return [round(value) for value in result.x] if result.status == 0 else None
