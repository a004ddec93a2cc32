"""Layer 2: from the checked tree to the text that is run. `CompiledScript` is made nowhere else."""

from .compiled import CompiledScript, TransformOptions, compile_program, options_for
from .names import CODES, PAGE
from .positions import PositionMap

__all__ = ["CODES", "PAGE", "CompiledScript", "PositionMap", "TransformOptions", "compile_program", "options_for"]
