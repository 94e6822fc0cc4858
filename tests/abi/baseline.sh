#!/bin/sh
# Writes the ABI baseline tests/abi/libinnov.abi anew, from the library in BUILD, or from a fresh
# build when none is named.
#
# Usage: baseline.sh [BUILD]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
baseline=$root/tests/abi/libinnov.abi

if [ $# -gt 0 ]; then
    build=$1
else
    build=$(mktemp -d)
    trap 'rm -rf "$build"' EXIT
    CC=gcc meson setup -Dtests=false "$build" "$root" >&2
    ninja -C "$build" lib/libinnov.so.0 >&2
fi
"$root/tests/abi/dump.sh" "$build/lib/libinnov.so.0" "$baseline"
echo "wrote tests/abi/libinnov.abi: $(grep -c '<elf-symbol ' "$baseline") symbols"
