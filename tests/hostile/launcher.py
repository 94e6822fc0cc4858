"""Runs commands for run.py, from a small process: a child's most memory begins as its parent's.

A command a line comes in; how it ended, its CPU seconds, its most memory in KiB and the beginning of
what it said go out, a line each, both as JSON.
"""

import json
import os
import sys

SAID = 300


def run(command):
    read, write = os.pipe()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, write, 2)])
    os.close(write)
    said = b""
    while chunk := os.read(read, 65536):
        said = (said + chunk)[:SAID]
    os.close(read)
    _, status, usage = os.wait4(child, 0)
    return (os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss,
            said.decode(errors="replace"))


for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), flush=True)
