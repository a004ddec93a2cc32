"""The labelled set is what it says: accepted by layers 0 to 2, split fairly, and nothing in it twice."""

from __future__ import annotations

from collections import Counter

import pytest

from pyenclave.findings import Refusal
from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.source import Source
from pyenclave.syntax import nodes
from pyenclave.syntax.walk import walk

from . import BENIGN, LABELS, LEVEL, PRESET, LabelledScript, Split, load_scripts

SCRIPTS = load_scripts("tune") + load_scripts("hold")
POLICY = CompilePolicy(PRESET, LEVEL)
