#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes english.tsv, the background table: how many sentences of general English have a stem.

The counts are those of WordNet 3.0's sense tagging of the Brown corpus (cntlist.rev of Debian's
package wordnet-base), summed over senses and over words of one stem (Snowball, libstemmer).

    python3 make_english.py > english.tsv
"""
import ctypes
import ctypes.util
import re
from collections import Counter

COUNTS = "/usr/share/wordnet/cntlist.rev"
HEADER = """\
# Stems of general English and how often they occur in about 37,000 sentences of it.
# Made by make_english.py from the tag counts of WordNet 3.0 (cntlist.rev):
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Use, copying,
# modification and distribution are permitted without fee under the WordNet licence:
# https://wordnet.princeton.edu/license-and-commercial-use
"""


def stemmer():
    library = ctypes.CDLL(ctypes.util.find_library("stemmer"))
    library.sb_stemmer_new.restype = ctypes.c_void_p
    library.sb_stemmer_stem.restype = ctypes.c_void_p
    library.sb_stemmer_stem.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    library.sb_stemmer_length.argtypes = [ctypes.c_void_p]
    handle = library.sb_stemmer_new(b"english", b"UTF_8")

    def stem(word):
        found = library.sb_stemmer_stem(handle, word.encode(), len(word))
        out = ctypes.string_at(found, library.sb_stemmer_length(handle)).decode()
        return out[:-1] if len(out) > 3 and out.endswith("ll") else out  # as in core/text/stemmer.cpp
    return stem


def main():
    stem, counts = stemmer(), Counter()
    with open(COUNTS, encoding="ascii") as lines:
        for line in lines:
            key, _, count = line.split()
            lemma = key.split("%")[0]
            for word in re.split(r"[_-]", lemma):
                if re.fullmatch(r"[a-z]{2,}", word):
                    counts[stem(word)] += int(count)
    print(HEADER, end="")
    for word, count in sorted(counts.items()):
        print(f"{word}\t{count}")


if __name__ == "__main__":
    main()
