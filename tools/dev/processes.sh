# shellcheck shell=bash
# Starting and stopping the processes around the window: the local server and a virtual display. Sourced by ./dev.
root=${root:?}

server_pid=
display_pid=
window_pid=

# start_server DIR: starts the local server with the demo network; its data stay in DIR. Sets server_url, server_key,
# demo_email and demo_password.
start_server() {
    local dir=$1 line=''
    mkdir -p "$dir"
    : >"$dir/server.json" # it is read before the server's shell has made it; an old line must not be taken for the new
    # In a session of its own, so that Ctrl+C reaches the window first and the server last; without ./dev's lock.
    setsid node "$root/tools/localstack/main.mjs" --port=0 --data="$dir" --seed \
        >"$dir/server.json" 2>"$dir/server.log" </dev/null 9>&- &
    server_pid=$!
    if ! line=$(first_line "$server_pid" "$dir/server.json" 120); then
        tail -n 20 "$dir/server.log" >&2
        fail "The local server did not start; what it said is in $dir/server.log"
    fi
    # shellcheck disable=SC2034 # read by the caller
    { read -r server_url && read -r server_key && read -r demo_email && read -r demo_password; } < <(
        node -e 'const s = JSON.parse(process.argv[1]);
                 console.log([s.url, s.publishable, s.demo.email, s.demo.password].join("\n"))' "$line"
    ) || fail "The local server's first line is not what was expected: $line"
}

# start_display: a screen in memory; sets DISPLAY.
start_display() {
    local number=$root/build/run/display
    : >"$number"
    setsid Xvfb -displayfd 8 -screen 0 1280x800x24 -nolisten tcp 8>"$number" >"$number.log" 2>&1 </dev/null 9>&- &
    display_pid=$!
    if ! DISPLAY=:$(first_line "$display_pid" "$number" 30); then
        fail "The virtual display did not start; what it said is in $number.log"
    fi
    export DISPLAY
}

# first_line PID FILE SECONDS: prints the first line that a process writes into a file, waiting for it.
first_line() {
    local line='' tries=$(($3 * 10))
    until IFS= read -r line <"$2"; do
        if [ "$tries" -le 0 ] || ! kill -0 "$1" 2>/dev/null; then return 1; fi
        sleep 0.1
        tries=$((tries - 1))
    done
    printf '%s\n' "$line"
}

# stop_process PID SECONDS: asks a process of ours to end, and insists after that time.
stop_process() {
    local tries=$(($2 * 10))
    [ -n "$1" ] || return 0
    kill -TERM "$1" 2>/dev/null || true
    while kill -0 "$1" 2>/dev/null; do
        if [ "$tries" -le 0 ]; then
            kill -KILL "$1" 2>/dev/null || true
            break
        fi
        sleep 0.1
        tries=$((tries - 1))
    done
    wait "$1" 2>/dev/null || true
}

stop_processes() {
    trap '' INT TERM HUP
    stop_process "$window_pid" 10
    stop_process "$display_pid" 5
    stop_process "$server_pid" 30
}
