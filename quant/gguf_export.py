"""A checkpoint as a GGUF file for llama.cpp: F16, Q8_0, Q4_0 or Q4_1 of the dequantized weights, with the tokenizer.

The codes of AWQ do not map to GGUF's blocks of 32 (Q4_0 has its zero at 8, Q4_1 an fp16 minimum), so the weights are
rounded once more: llama.cpp runs the same model with other bits. Source of names and fields: the `gguf` package.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Type
from gguf import quants
from numpy.typing import NDArray

from quant.checkpoint import EMBEDDING, HEAD, Checkpoint
from quant.errors import InputError
from quant.files import refuse_overlap, staged_folder
from quant.gguf_tokenizer import Vocabulary, read_vocabulary
from quant.model_config import BIASED, NORMS, ModelConfig
from quant.progress import progress_bar

ARCHITECTURE = "qwen2"
# Of the matrices: what the file says it mostly holds, and the type of the embedding and the output layer.
TYPES = {
    "F16": (Type.F16, gguf.LlamaFileType.MOSTLY_F16, Type.F16),
    "Q8_0": (Type.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0, Type.Q8_0),
    "Q4_0": (Type.Q4_0, gguf.LlamaFileType.MOSTLY_Q4_0, Type.Q8_0),
    "Q4_1": (Type.Q4_1, gguf.LlamaFileType.MOSTLY_Q4_1, Type.Q8_0),
}
BLOCK = 32  # values of a block of the quantized types


def write_gguf(checkpoint: Checkpoint, out: Path, kind: str, *, replace: bool = False, progress: bool = True) -> None:
    """Write `model-<kind>.gguf` to the folder `out`, which appears whole or not at all; `kind` is a key of TYPES.

    One tensor is in memory at a time. Without tokenizer.json the file has no vocabulary.
    Raises InputError for rows that blocks of 32 do not fill, values beyond fp16, and tokenizers llama.cpp lacks.
    """
    refuse_overlap(Path(out), checkpoint.path)
    matrix_type, file_type, table_type = TYPES[kind]
    vocabulary = read_vocabulary(checkpoint.path, checkpoint.config.vocab_size)
    plan = list(tensor_plan(checkpoint, matrix_type, table_type))
    with staged_folder(Path(out), replace=replace) as stage:
        writer = gguf.GGUFWriter(stage / f"model-{kind}.gguf", ARCHITECTURE)
        add_fields(writer, checkpoint.config, file_type)
        add_vocabulary(writer, vocabulary, checkpoint.config.vocab_size)
        for _, name, shape, tensor_type in plan:
            add_info(writer, name, shape, tensor_type)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        for source, _, shape, tensor_type in progress_bar(plan, "gguf", len(plan), "tensor", shown=progress):
            values = float_values(checkpoint, source).reshape(shape)
            writer.write_tensor_data(encode(f"{checkpoint.path}: {source}", values, tensor_type))
        writer.close()


Plan = tuple[str, str, tuple[int, ...], Type]


def tensor_plan(checkpoint: Checkpoint, matrix_type: Type, table_type: Type) -> Iterator[Plan]:
    """Yield name, GGUF name, shape and type of every tensor, in order."""
    config = checkpoint.config
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.QWEN2, config.num_hidden_layers)

    def planned(name: str, shape: tuple[int, ...], tensor_type: Type = Type.F32) -> Plan:
        if tensor_type not in (Type.F16, Type.F32) and shape[-1] % BLOCK:
            raise InputError(
                checkpoint.path, f"{name} row", shape[-1], f"{tensor_type.name} needs a multiple of {BLOCK}"
            )
        translated = names.get_name(name, try_suffixes=(".weight", ".bias"))
        assert translated is not None, name
        return name, translated, shape, tensor_type

    hidden = config.hidden_size
    for name in checkpoint.outer_names():
        table = name in (EMBEDDING, HEAD)
        yield planned(name, (config.vocab_size, hidden) if table else (hidden,), table_type if table else Type.F32)
    for layer in range(config.num_hidden_layers):
        for name in checkpoint.layer_names(layer):
            K, N = config.linear_shape(name.split(".", 3)[3])
            yield planned(f"{name}.weight", (N, K), matrix_type)
            if name.endswith(BIASED):
                yield planned(f"{name}.bias", (N,))
        for norm in NORMS:
            yield planned(f"model.layers.{layer}.{norm}", (hidden,))


def add_fields(writer: gguf.GGUFWriter, config: ModelConfig, file_type: gguf.LlamaFileType) -> None:
    """Add the dimensions."""
    writer.add_file_type(file_type)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_key_length(config.head_dim)
    writer.add_value_length(config.head_dim)
    writer.add_rope_freq_base(config.rope_theta)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)


def add_vocabulary(writer: gguf.GGUFWriter, vocabulary: Vocabulary | None, size: int) -> None:
    """Add the tokenizer, or say that there is none."""
    writer.add_vocab_size(size)
    if vocabulary is None:
        writer.add_tokenizer_model("no_vocab")
        return
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(vocabulary.splitter)
    writer.add_token_list(vocabulary.tokens)
    writer.add_token_types(vocabulary.kinds)
    writer.add_token_merges(vocabulary.merges)
    writer.add_add_bos_token(False)
    for field, number in vocabulary.special.items():
        {"bos": writer.add_bos_token_id, "eos": writer.add_eos_token_id, "pad": writer.add_pad_token_id}[field](number)
    if vocabulary.template:
        writer.add_chat_template(vocabulary.template)


def add_info(writer: gguf.GGUFWriter, name: str, shape: tuple[int, ...], tensor_type: Type) -> None:
    """Announce a tensor whose data follow later."""
    if tensor_type in (Type.F16, Type.F32):
        dtype = np.dtype(np.float16 if tensor_type is Type.F16 else np.float32)
        writer.add_tensor_info(name, shape, dtype, int(np.prod(shape)) * dtype.itemsize)
        return
    stored = gguf.quant_shape_to_byte_shape(shape, tensor_type)
    writer.add_tensor_info(name, stored, np.dtype(np.uint8), int(np.prod(stored)), tensor_type)


def float_values(checkpoint: Checkpoint, name: str) -> NDArray[np.float32]:
    """Return a tensor of the model as floats; quantized layers as their W."""
    layer = name.removesuffix(".weight")
    linear = name.startswith("model.layers.") and not name.endswith((*NORMS, ".bias"))
    if linear and checkpoint.quantization is not None:
        return checkpoint.linear(layer).dequantize()
    return checkpoint.array(name)


def encode(place: str, values: NDArray[np.float32], tensor_type: Type) -> NDArray[np.generic]:
    """Return the bytes of a tensor in its type; refuse what is not finite there."""
    with np.errstate(over="ignore", invalid="ignore"):
        half = np.abs(values).max(initial=0).astype(np.float16)
    if not np.isfinite(half if tensor_type is not Type.F32 else values).all():
        raise InputError(place, "values", "not finite in the type", f"{tensor_type.name} cannot hold them")
    if tensor_type is Type.F32:
        return np.ascontiguousarray(values)
    encoded: NDArray[np.generic] = quants.quantize(values, tensor_type)
    return encoded
