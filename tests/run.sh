#!/usr/bin/env bash
# All tests, on a Debian 12 that may have nothing installed: installs what is missing, builds with
# gcc and clang, runs every suite, and ends with the sum of all: `N passed, N failed`.
#
#   gcc        everything, in the locale C.UTF-8 and in UTC
#   at length  what the reliability is judged by: 8,000 commits of 16 writers, 1,000 killed writers of
#              each store, 200 times 64 who ask for 30 places (TESTS_ROUNDS=20; the others are brief),
#              and 5,000 random lives of a store; 10,000 of them, or more, take
#              `TESTS_ROUNDS=20 meson test -C build random --timeout-multiplier 20`
#   turkish    most C programs again, on the disk, where i is not the small I and the clock is half an
#              hour off
#   valgrind   some again, in one process each
#   sanitized  clang with the address and undefined-behaviour sanitizers
#   threads    clang with the thread sanitizer, when there is a test of threads
#
# A missing tool is a failure, never a reason to leave something out.
set -u
cd "$(dirname "$0")/.." || exit 1
work=$PWD/build/tests
logs=()

# ---- What is needed ------------------------------------------------------------------------------

# The Debian packages, and what shows that they are there: a command or a file.
needed='
    gcc gcc                          g++ g++                        clang clang
    libclang-rt-14-dev /usr/lib/llvm-14/lib/clang/14.0.6/lib/linux/libclang_rt.asan-x86_64.a
    llvm llvm-symbolizer             meson meson                    ninja-build ninja
    pkg-config pkg-config            python3 python3                binutils nm
    valgrind valgrind                libc6-dbg /usr/lib/debug/.build-id
    abigail-tools abidiff            strace strace
    libxml2-utils xmllint          sqlite3 sqlite3
    check /usr/include/check.h       libsqlite3-dev /usr/include/sqlite3.h
    libxml2-dev /usr/include/libxml2 libicu-dev /usr/include/unicode
    libical-dev /usr/include/libical
    python3-icalendar /usr/lib/python3/dist-packages/icalendar
    nodejs node                      npm npm
    nettle-dev /usr/include/nettle   tzdata /usr/share/zoneinfo/America/St_Johns
    locales /usr/share/i18n/locales/tr_TR
    file file                        libxerces-c-samples SAXCount
    python3-xmlschema /usr/lib/python3/dist-packages/xmlschema
    python3-jsonschema /usr/lib/python3/dist-packages/jsonschema
    libreoffice-calc-nogui soffice'

# The packages whose sign is not there.
missing_packages()
{
    local package sign
    # shellcheck disable=SC2086
    set -- $needed
    while [ $# -gt 0 ]; do
        package=$1 sign=$2
        shift 2
        command -v "$sign" >/dev/null || [ -e "$sign" ] || echo "$package"
    done
}

install_missing()
{
    local packages sudo=
    packages=$(missing_packages)
    [ -n "$packages" ] || return 0
    # shellcheck disable=SC2086
    echo "installing:" $packages
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    # shellcheck disable=SC2086
    $sudo apt-get update -qq &&
        $sudo env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends $packages >/dev/null
    packages=$(missing_packages)
    [ -z "$packages" ] && return 0
    # shellcheck disable=SC2086
    echo "missing:" $packages
    return 1
}

# ---- Steps ---------------------------------------------------------------------------------------

# `build NAME COMPILER MESON-OPTION...` builds in a new folder; its log says whether it did.
build()
{
    local name=$1 compiler=$2 status=0
    shift 2
    echo "building with $compiler: $name"
    mkdir -p "$work/$name/meson-logs"
    if CC=$compiler meson setup -Dwerror=true "$@" "$work/$name" >"$work/$name.txt" 2>&1 &&
        ninja -C "$work/$name" >>"$work/$name.txt" 2>&1; then
        status=0
    else
        status=1
        cat "$work/$name.txt"
    fi
    printf '{"name": "build", "returncode": %d, "stdout": ""}\n' $status >"$work/$name.json"
    logs+=("$name=$work/$name.json")
    return $status
}

# `run NAME BUILD MESON-TEST-OPTION...` runs tests of a build; the log is called NAME.
run()
{
    local name=$1 build=$2
    shift 2
    echo "testing: $name"
    meson test -C "$work/$build" --no-rebuild --logbase "$name" "$@" >"$work/$name.txt" 2>&1
    keep_log "$name" "$build"
}

keep_log()
{
    logs+=("$1=$(find "$work/$2/meson-logs" -name "$1*.json" | head -n 1)")
}

c_programs=(--suite unit --suite contract)

# Stores are made in memory where there is enough: what is judged does not depend on the disk, and
# the disk is what one would wait for. One step stays on it.
disk=${TMPDIR:-/tmp}
if [ -w /dev/shm ] && [ "$(df --output=avail -k /dev/shm | tail -n 1)" -gt 2000000 ]; then
    export TMPDIR=/dev/shm
fi

# Those that take bearable time under valgrind, and those that another locale may tell something: the
# sanitizers run them all, with those that kill and contend, damage bytes and live random lives.
checked_programs=(base condition csv model record table threads
    chain store)
local_programs=("${checked_programs[@]}" exchange indicators json log reports_money reports_people
    search sheets validity xml)

gcc_steps()
{
    build gcc gcc || return
    run gcc-tests gcc
    at_length
    turkish
    run valgrind gcc "${checked_programs[@]}" --timeout-multiplier 4 \
        --wrapper 'env CK_FORK=no valgrind -q --leak-check=full --error-exitcode=99'
}

# The random lives take longest, so they are lived beside the others.
at_length()
{
    local lives
    TESTS_ROUNDS=10 run random-lives gcc random --timeout-multiplier 10 &
    lives=$!
    TESTS_ROUNDS=20 run at-length gcc contend events store --timeout-multiplier 10
    wait $lives
    keep_log random-lives gcc # what it kept was kept by its own shell
}

# The locale is made beside the build, so that nothing changes on the machine.
turkish()
{
    mkdir -p "$work/locales"
    localedef -i tr_TR -f UTF-8 "$work/locales/tr_TR.UTF-8" || echo 'there is no Turkish locale'
    TMPDIR=$disk run turkish gcc "${local_programs[@]}" \
        --wrapper "env LOCPATH=$work/locales LC_ALL=tr_TR.UTF-8 TZ=America/St_Johns"
}

# The sanitizers cannot check a library with undefined symbols, so here it is static. Those of clang
# 14 do not bear every layout of the address space, so it is not random where that can be had.
steady='env'
setarch -R true 2>/dev/null && steady='setarch -R env'

sanitized_steps()
{
    local asan=detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1
    build sanitized clang -Db_sanitize=address,undefined -Db_lundef=false -Ddefault_library=static \
        -Dc_args='-fno-omit-frame-pointer -fno-sanitize-recover=all' || return
    run sanitized-tests sanitized "${c_programs[@]}" --suite schema --suite fuzz \
        --timeout-multiplier 3 --wrapper "$steady ASAN_OPTIONS=$asan UBSAN_OPTIONS=print_stacktrace=1"
}

threads_steps()
{
    [ -e tests/unit/threads.c ] || return 0
    build threads clang -Db_sanitize=thread -Db_lundef=false -Ddefault_library=static || return
    run threads-tests threads threads --wrapper "$steady"
}

# ---- All of it -----------------------------------------------------------------------------------

export LC_ALL=C.UTF-8 TZ=UTC PYTHONDONTWRITEBYTECODE=1
unset CK_FORK CK_RUN_SUITE CK_RUN_CASE CC CFLAGS LDFLAGS

if ! install_missing; then
    echo '0 passed, 1 failed'
    exit 1
fi
rm -rf "$work"
mkdir -p "$work"
gcc_steps
sanitized_steps
threads_steps
python3 tests/support/sum.py "${logs[@]}"
