#!/usr/bin/env python3
"""start.py PROFILE PROGRAM...: how long each takes to its first painted feed, in turns; prints the medians."""

import statistics
import subprocess
import sys
import time

ROUNDS = 21


def start(program, profile):
    begun = time.monotonic()
    window = subprocess.Popen([program, "--profile", profile, "--report-paint"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    line = window.stdout.readline()
    took = time.monotonic() - begun
    window.terminate()
    window.wait()
    if line != "painted\n":
        sys.exit(f"{program} ended before it painted anything")
    return 1000 * took


def main(profile, *programs):
    for program in programs:  # from disk, not counted
        start(program, profile)
    took = {program: [] for program in programs}
    for _ in range(ROUNDS):
        for program in programs:
            took[program].append(start(program, profile))
    medians = [statistics.median(took[program]) for program in programs]
    print(
        f"start to the first painted feed, median of {ROUNDS} in turns: build tree {medians[0]:.0f} ms, AppDir {medians[1]:.0f} ms, "
        f"ratio {medians[1] / medians[0]:.2f}"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
