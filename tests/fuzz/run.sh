#!/usr/bin/env bash
# Builds the fuzzers and runs all of them, two at a time, each for SECONDS (60 unless given):
#
#   tests/fuzz/run.sh [SECONDS [TARGET...]]
#
# Prints for each how many inputs it ran and how many edges of the library it has come through. An
# input that breaks a claim is kept in tests/fuzz/finds/TARGET and replayed by every later run of the
# tests; the inputs that reached something new are kept in the build folder and are the start of the
# next run.
set -u
cd "$(dirname "$0")/../.." || exit 1
seconds=${1:-60}
build=$PWD/build/fuzz
[ $# -gt 0 ] && shift
targets=${*:-calls condition exchange search sqlite values xml xml_store}

# What a target starts from (tests/fuzz/meson.build replays the same).
seeds_of()
{
    case $1 in
    xml) echo tests/data/xml tests/data/hostile/xml tests/data/reports tests/data/worked ;;
    xml_store) echo tests/data/xml tests/data/revisions tests/data/worked ;;
    *) echo "tests/fuzz/seeds/$1" ;;
    esac
}

fuzz()
{
    local name=$1
    mkdir -p "$build/corpus/$name" "tests/fuzz/finds/$name"
    # shellcheck disable=SC2046
    TMPDIR=$scratch $steady "$build/tests/fuzz/fuzz-$name" -max_total_time="$seconds" \
        -max_len=65536 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="tests/fuzz/finds/$name/" \
        "$build/corpus/$name" "tests/fuzz/finds/$name" $(seeds_of "$name") >"$build/$name.txt" 2>&1
    echo $? >"$build/$name.status"
}

report()
{
    local name=$1 runs edges status
    status=$(cat "$build/$name.status")
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$name.txt")
    edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$build/$name.txt" | tail -n 1)
    echo "$name: ${runs:-?} executions, ${edges:-?} edges$([ "$status" -eq 0 ] || echo ", a find: $build/$name.txt")"
    [ "$status" -eq 0 ]
}

# The sanitizers of clang 14 do not bear every layout of the address space.
steady=''
setarch -R true 2>/dev/null && steady='setarch -R'

# In memory where that can be had: the disk has nothing to say here, and is what stores wait for.
scratch=$(mktemp -d "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)/innov-fuzz-XXXXXX") || exit
trap 'rm -rf "$scratch"' EXIT

[ -d "$build" ] ||
    CC=clang meson setup -Dfuzz=true -Db_sanitize=address,undefined -Db_lundef=false \
        -Ddefault_library=static -Dbuildtype=release -Ddebug=true \
        -Dc_args=-fno-sanitize-recover=all "$build" || exit
# shellcheck disable=SC2046
ninja -C "$build" $(printf 'tests/fuzz/fuzz-%s ' $targets) || exit

found=0
for name in $targets; do
    fuzz "$name" &
    [ "$(jobs -rp | wc -l)" -lt 2 ] || wait -n
done
wait
for name in $targets; do
    report "$name" || found=1
done
exit $found
