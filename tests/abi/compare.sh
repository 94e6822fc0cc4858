#!/bin/sh
# The library's ABI is the one in the baseline. Any difference fails, additions too: what is meant
# gets a line in CHANGELOG.md and a new baseline (baseline.sh) in the same commit.
#
# Usage: compare.sh ROOT LIBRARY
set -u
tests=$1/tests/abi library=$2

now=$(mktemp)
trap 'rm -f "$now"' EXIT
if ! [ -s "$tests/libinnov.abi" ]; then
    echo 'there is no baseline: run tests/abi/baseline.sh'
elif ! command -v abidw >/dev/null || ! command -v abidiff >/dev/null; then
    echo 'abidw and abidiff are missing: install abigail-tools'
elif "$tests/dump.sh" "$library" "$now" && abidiff "$tests/libinnov.abi" "$now"; then
    echo '1 passed, 0 failed'
    exit 0
fi
echo '0 passed, 1 failed'
exit 1
