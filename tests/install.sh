#!/usr/bin/env bash
# What an installation gives a stranger: the files, a program built by pkg-config (shared, static
# and from C++), the program `innov`, and the library as a Meson subproject.
#
# Usage: install.sh ROOT BUILD
set -u
root=$1 build=$2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# Counts one check: `check WHAT COMMAND...` holds when the command succeeds.
check()
{
    local what=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $what"
        cat "$work/log"
    fi
}

finish()
{
    echo "$passed passed, $failed failed"
    [ "$passed" -gt 0 ] && [ "$failed" -eq 0 ]
    exit
}

# ---- What is installed ---------------------------------------------------------------------------

# The one installed file whose path ends so, in $found.
installed()
{
    found=$(find "$work/dest" -path "*/$1")
    [ -e "$found" ]
}

soname_is()
{
    readelf -d "$found" | grep -q "SONAME.*\[$1\]"
}

headers_are_installed()
{
    installed include/innov/innov.h &&
        diff -r "$root/include/innov" "$(dirname "$found")"
}

files()
{
    check 'meson install' meson install -C "$build" --no-rebuild --destdir "$work/dest"
    check 'the shared library' installed libinnov.so.0
    check 'its soname is libinnov.so.0' soname_is libinnov.so.0
    lib=$(dirname "$found")
    check 'the name to link with' test -e "$lib/libinnov.so"
    check 'the static library' test -f "$lib/libinnov.a"
    check 'every header, unchanged' headers_are_installed
    check 'the pkg-config file' installed pkgconfig/innov.pc
    check 'the program' installed bin/innov
    check 'the program runs' env LD_LIBRARY_PATH="$lib" "$found" --help
    check 'the man page' installed share/man/man1/innov.1
    check 'the XML Schema' installed share/innov/innov.xsd
    check 'the XML Schema is the one in docs' cmp "$found" "$root/docs/innov.xsd"
    check 'the JSON Schema' installed share/innov/innov.schema.json
    check 'the JSON Schema is the one in docs' cmp "$found" "$root/docs/innov.schema.json"
}

# ---- A stranger's program ------------------------------------------------------------------------

write_program()
{
    cat >"$work/stranger.c" <<'EOF'
#include <innov.h>
#include <stdio.h>

int main(void)
{
    innov_store *store = NULL;
    innov_record *target = NULL;
    int rc = innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &store, NULL);

    if (rc == 0)
        rc = innov_record_new(INNOV_TARGET, &target);
    if (rc == 0)
        rc = innov_set(target, INNOV_TARGET_TITLE, "en", "Ten sprints");
    if (rc == 0)
        rc = innov_set(target, INNOV_TARGET_MEASURE, NULL, "sprints_completed");
    if (rc == 0)
        rc = innov_set(target, INNOV_TARGET_PERIOD_START, NULL, "2024");
    if (rc == 0)
        rc = innov_set(target, INNOV_TARGET_PERIOD_END, NULL, "2025");
    if (rc == 0)
        rc = innov_set_int(target, INNOV_TARGET_GOAL, 10);
    if (rc == 0)
        rc = innov_store_put(store, target, 0, NULL);
    printf("%s %s\n", innov_version(), innov_result_name(rc));
    innov_record_free(target);
    innov_store_free(store);
    return rc != 0;
}
EOF
}

# `program COMPILER PKG-CONFIG-OPTION...` builds the stranger's program by pkg-config and runs it.
program()
{
    local compiler=$1
    shift
    local flags
    flags=$(PKG_CONFIG_PATH=$work/pkgconfig pkg-config "$@" --cflags --libs innov) || return
    # shellcheck disable=SC2086
    $compiler "$work/stranger.c" -o "$work/stranger" $flags || return
    LD_LIBRARY_PATH=$linked "$work/stranger" | grep -q ' INNOV_OK$'
}

needs_library()
{
    readelf -d "$work/stranger" | grep -q 'NEEDED.*\[libinnov.so.0\]'
}

# The pkg-config file as it is, but for the folder the files stand in; $linked has its libraries.
relocate()
{
    local prefix
    installed pkgconfig/innov.pc || return
    prefix=$(sed -n 's/^prefix=//p' "$found")
    mkdir -p "$work/pkgconfig"
    sed -e "s|^prefix=.*|prefix=$work/dest$prefix|" -e "s|^libdir=.*|libdir=$linked|" \
        "$found" >"$work/pkgconfig/innov.pc"
}

programs()
{
    write_program
    linked=$lib
    check 'pkg-config finds the library' relocate
    check 'a C program' program 'cc -std=c11 -Wall -Wextra -Wpedantic -Werror'
    check 'it uses the shared library' needs_library
    check 'a C++ program' program 'c++ -x c++ -std=c++11 -Wall -Wextra -Wpedantic -Werror'
    linked=$work/static
    mkdir -p "$linked"
    cp "$lib/libinnov.a" "$linked"
    check 'pkg-config finds the static library' relocate
    check 'a static program' program 'cc -std=c11' --static
    check 'it does without the shared library' eval '! needs_library'
}

# ---- A subproject --------------------------------------------------------------------------------

# Without what the library can do without, so that this is built too.
subproject()
{
    local project=$work/project
    mkdir -p "$project/subprojects/innov"
    tar -C "$root" -cf - --exclude=./.git --exclude='./build*' . |
        tar -C "$project/subprojects/innov" -xf - || return
    cp "$work/stranger.c" "$project"
    cat >"$project/meson.build" <<'EOF'
project('stranger', 'c')
innov = dependency('innov', fallback: 'innov', default_options: ['tests=false', 'calendar=disabled'])
executable('stranger', 'stranger.c', dependencies: innov)
EOF
    meson setup --wrap-mode=forcefallback "$project/build" "$project" &&
        meson compile -C "$project/build" stranger &&
        "$project/build/stranger"
}

files
programs
check 'a Meson subproject' subproject
finish
