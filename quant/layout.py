"""THE packed format: every offset, size, code and bit that more than one part of Layerlock must agree on.

This module is the only definition. `hls/include/layout_gen.hpp` is generated from it
(`python -m quant emit-cpp`), docs/packed_format.md explains it, and nothing else may restate a number.
It imports the standard library only, so that the board runtime can use it.
"""

from __future__ import annotations

from dataclasses import dataclass

LAYOUT_VERSION = 1

BEAT_BYTES = 16  # one 128-bit AXI4-Stream beat
COLUMNS = 8  # output columns of one block: one int32 holds a row of them
ROWS_PER_BEAT = 4  # input rows in one weight beat of 4-bit codes; 3-bit codes have 16 rows in three beats
GROUP_SIZES = (32, 64, 128, 256)  # weights of one scale
BLOCK_ROWS = (32, 64, 128)  # of one block: a group of 256 is two blocks with one scale, whose sums are the same
CODE_BITS = (3, 4)
BLOCK_BITS = (*CODE_BITS, 8)  # 8: embedding and output matrix, symmetric, as two planes of 4-bit codes
PLANES = 2  # of 8-bit codes: q + 128 = 16 h + l, all h - 8 with scale 16 S along K, then all l with scale S
PLANE_ZEROS = (8, 0)  # zero-points of the planes
PLANE_WEIGHTS = (16, 1)  # of S
MAX_LANES = 8
MAX_K = 29568  # intermediate size of Qwen2.5-72B
MAX_EXPONENT = 16  # activation exponent e of clause N3
ACC_BITS = 48  # accumulator of clause N5
SCALE_BITS = 16  # of a scale in a block and in the kernels, unsigned
S_BITS = {3: 15, 4: 15, 8: 12}  # by bits of a code: a row's largest S of clause N4 has that many; 16 S fits SCALE_BITS
SHIFT_MIN, SHIFT_MAX = -1, 63  # Fn of clause N4

# Nibble i of an AWQ int32 holds output column AWQ_ORDER[i] (AutoAWQ "gemm" layout).
AWQ_ORDER = (0, 2, 4, 6, 1, 3, 5, 7)
NIBBLE_OF_COLUMN = tuple(AWQ_ORDER.index(c) for c in range(COLUMNS))

# Block: byte offsets of the header beat and of what follows it.
OFF_ZEROS = 0  # u32: 8 zero-points, the qzeros word as it is
OFF_CRC = 4  # u32: CRC-32 (zlib) of the block without these four bytes
OFF_BLOCK_NUMBER = 8  # u32: 0, 1, 2, ... within the lane
OFF_TENSOR_ID = 12  # u16
OFF_VERSION = 14  # u8
OFF_FLAGS = 15  # u8, FLAG_*
OFF_SCALES = 16  # 8 x u16, column order: fp16 or S
OFF_ROWS = 32  # 4-bit codes: G x u32; 3-bit codes: G x 24 bits

FLAG_G128 = 0x01  # 128 rows, else 64
FLAG_SCALE_S = 0x02  # scales are the integers S of clause N4, else fp16
FLAG_CHECKED = 0x04  # bytes 4..15 are filled and checked, else zero
FLAG_W3 = 0x08  # 3-bit codes, else 4-bit
FLAG_LANE_SHIFT = 4  # bits 4..6: lane number
FLAG_LANE_MASK = 0x70
FLAG_G32 = 0x80  # 32 rows; FLAG_G128 is not set

ROW_FLAGS = {32: FLAG_G32, 64: 0, 128: FLAG_G128}  # by rows of a block
ROWS_OF_FLAGS = {flags: rows for rows, flags in ROW_FLAGS.items()}  # by the bits FLAG_G32 and FLAG_G128

# Command beat of awq_gemv. All bytes not named are zero.
CMD_VERSION = 0  # u8
CMD_FLAGS = 1  # u8: the flags byte that every block of the frame must carry
CMD_TENSOR_ID = 2  # u16
CMD_GROUPS = 4  # u16: blocks of a column group: K / G, of two planes 2 K / G
CMD_COL_GROUPS = 6  # u16: column groups of this lane
CMD_OPTIONS = 8  # u8, OPT_*
OPT_CLEAR = 0x01  # clear the sticky flags and the frame counter before this command
OPT_PLANES = 0x02  # the blocks of a column group are two planes: the second half reads the activations again
CMD_LAST_TOKEN = 9  # u8: tokens - 1

# Header beat of the x packet.
X_EXPONENT = 0  # one u8 a token: e of clause N3

# Parameter packet: per column group BIAS_BEATS beats of int32 bias, then one beat of int8 shifts.
BIAS_BEATS = 2
PARAM_BEATS = 3
Y_BEATS = 2  # int32 results per column group

# Status beat of awq_gemv.
STATUS_STICKY = 0  # u32: flags of all frames since reset or OPT_CLEAR
STATUS_FRAME = 4  # u16: flags of this frame
STATUS_TENSOR_ID = 6  # u16
STATUS_BAD_BLOCK = 8  # u32: first bad block of this frame, NO_BLOCK if none
STATUS_FRAMES = 12  # u32: commands answered since reset or OPT_CLEAR, this one included
NO_BLOCK = 0xFFFFFFFF

ERR_CMD = 0x001  # command refused: version, flags, dimensions or reserved bytes
ERR_X_EARLY = 0x002  # TLAST of x before the packet's end
ERR_X_LATE = 0x004  # no TLAST on the last beat of x
ERR_W_EARLY = 0x008
ERR_W_LATE = 0x010
ERR_P_EARLY = 0x020
ERR_P_LATE = 0x040
ERR_CRC = 0x080  # a block's CRC-32 differs
ERR_HEADER = 0x100  # a block's number, tensor id, version or flags differ

ERROR_NAMES = {
    ERR_CMD: "command refused",
    ERR_X_EARLY: "x: early TLAST",
    ERR_X_LATE: "x: late or missing TLAST",
    ERR_W_EARLY: "w: early TLAST",
    ERR_W_LATE: "w: late or missing TLAST",
    ERR_P_EARLY: "param: early TLAST",
    ERR_P_LATE: "param: late or missing TLAST",
    ERR_CRC: "block CRC",
    ERR_HEADER: "block header",
}


def describe_errors(flags: int) -> str:
    """Say in words what the status flags `flags` mean.

    >>> describe_errors(ERR_CRC | ERR_W_EARLY)
    'w: early TLAST, block CRC'
    >>> describe_errors(0)
    'ok'
    """
    return ", ".join(text for bit, text in ERROR_NAMES.items() if flags & bit) or "ok"


@dataclass(frozen=True)
class BlockShape:
    """Sizes of one macro block of `group_size` input rows x 8 output columns, codes of `bits` bits.

    8 bits are two planes, each of blocks of 4-bit codes.

    >>> BlockShape(64).bytes, BlockShape(64).beats, BlockShape(128).bytes, BlockShape(128).beats
    (288, 18, 544, 34)
    >>> BlockShape(32).bytes, BlockShape(32).beats, BlockShape(32).bits_per_weight, BlockShape(32, 3).beats
    (160, 10, 5.0, 8)
    >>> BlockShape(128, 3).bytes, BlockShape(128, 3).beats, BlockShape(128, 3).bits_per_weight
    (416, 26, 3.25)
    >>> BlockShape(64, 8).bytes, BlockShape(64, 8).blocks(896), BlockShape(64, 8).bits_per_weight
    (288, 28, 9.0)
    """

    group_size: int
    bits: int = 4

    def __post_init__(self) -> None:
        if self.group_size not in BLOCK_ROWS:
            raise ValueError(f"rows of a block must be one of {BLOCK_ROWS}, not {self.group_size!r}")
        if self.bits not in BLOCK_BITS:
            raise ValueError(f"bits of a code must be one of {BLOCK_BITS}, not {self.bits!r}")

    @classmethod
    def holding(cls, group_size: int, bits: int = 4) -> BlockShape:
        """Return the blocks of groups of `group_size`; of 256 each half has its own.

        >>> BlockShape.holding(64).group_size, BlockShape.holding(256).group_size
        (64, 128)
        """
        if group_size not in GROUP_SIZES:
            raise ValueError(f"group size must be one of {GROUP_SIZES}, not {group_size!r}")
        return cls(min(group_size, max(BLOCK_ROWS)), bits)

    @property
    def planes(self) -> int:
        """How many blocks hold the codes of a group."""
        return PLANES if self.bits == 8 else 1

    @property
    def code_bits(self) -> int:
        """Bits of a code in a block."""
        return self.bits // self.planes

    @property
    def bytes(self) -> int:
        """Bytes of one block."""
        return OFF_ROWS + self.code_bits * COLUMNS // 8 * self.group_size

    @property
    def beats(self) -> int:
        """Stream beats of one block."""
        return self.bytes // BEAT_BYTES

    @property
    def words(self) -> int:
        """32-bit words of one block."""
        return self.bytes // 4

    @property
    def bits_per_weight(self) -> float:
        """Bits of one weight, header and scales included."""
        return self.planes * 8 * self.bytes / (self.group_size * COLUMNS)

    @property
    def options(self) -> int:
        """What a command must say of such blocks beside their flags: OPT_PLANES or nothing."""
        return OPT_PLANES if self.planes > 1 else 0

    def blocks(self, k: int) -> int:
        """Return the blocks of a column group of `k` inputs: the groups of a command."""
        return self.planes * (k // self.group_size)

    def inputs(self, blocks: int) -> int:
        """Return K of a column group of so many blocks."""
        return blocks // self.planes * self.group_size


def block_flags(group_size: int, *, scale_s: bool, checked: bool, lane: int, bits: int = 4) -> int:
    """Return the flags byte of a block (and of the command that reads it)."""
    if not 0 <= lane < MAX_LANES:
        raise ValueError(f"lane must be 0..{MAX_LANES - 1}, not {lane!r}")
    flags = ROW_FLAGS[BlockShape(group_size, bits).group_size]
    flags |= FLAG_W3 if bits == 3 else 0
    flags |= FLAG_SCALE_S if scale_s else 0
    flags |= FLAG_CHECKED if checked else 0
    return flags | lane << FLAG_LANE_SHIFT


def lane_column_groups(columns: int, lane: int, lanes: int) -> range:
    """Return the column groups that `lane` streams: dealt round robin, so lanes differ by one at most.

    >>> list(lane_column_groups(896, 1, 4))[:3], len(lane_column_groups(896, 1, 4))
    ([1, 5, 9], 28)
    """
    if not 1 <= lanes <= MAX_LANES:
        raise ValueError(f"lanes must be 1..{MAX_LANES}, not {lanes!r}")
    if columns <= 0 or columns % COLUMNS:
        raise ValueError(f"output dimension must be a positive multiple of {COLUMNS}, not {columns!r}")
    return range(lane, columns // COLUMNS, lanes)
