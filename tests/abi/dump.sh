#!/bin/sh
# Writes down the ABI of a library as it is: symbols and types of the public calls. What the structs
# hold is left out, and every path of this machine.
#
# Usage: dump.sh LIBRARY FILE
set -eu
library=$1 file=$2

abidw --suppressions "$(dirname "$0")/opaque.suppr" --exported-interfaces-only --no-architecture \
    --no-corpus-path --no-comp-dir-path --no-show-locs --no-elf-needed --no-parameter-names \
    --type-id-style hash --out-file "$file" "$library"
sed -i "s|path='[^']*/lib/|path='lib/|" "$file"
