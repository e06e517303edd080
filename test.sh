#!/usr/bin/env bash
# Builds everything and runs all tests; the last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")"

command -v dotnet >/dev/null || { echo "The .NET 10 SDK is missing: install it from https://dot.net and run ./test.sh again."; exit 1; }

# The tests of the page look at it in a real browser.
if [ -z "${CHROMIUM:-}" ] && [ ! -x /usr/bin/chromium ]; then
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null && apt-get update -qq && apt-get install -y -qq chromium >/dev/null
  [ -x /usr/bin/chromium ] || { echo "Chromium is missing: install it (apt-get install chromium), or put the path of a Chromium into CHROMIUM, and run ./test.sh again."; exit 1; }
fi
command -v npm >/dev/null || { echo "npm is missing: install Node.js 20 or newer (https://nodejs.org) and run ./test.sh again."; exit 1; }

dotnet restore --locked-mode || dotnet restore || exit 1
dotnet build --no-restore --nologo -clp:ErrorsOnly || exit 1

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --no-build --nologo 2>&1 | tee "$log" || status=1

echo "On sentences that no author of a rule has read:"
dotnet run --no-build --project src/AttachmentCoachBot -- evaluate all tests/AttachmentCoachBot.Language.Tests/Evaluation/check | grep -E '^(##|\|)' || status=1

# Each test project closes with one line: "Passed!  - Failed: 0, Passed: 12, Skipped: 0, …".
count() { grep -oE "$1: +[0-9]+, " "$log" | grep -oE "[0-9]+" | awk '{ n += $1 } END { print n + 0 }'; }
passed=$(count Passed) failed=$(count Failed) skipped=$(count Skipped)
[ "$passed" -gt 0 ] || { echo "No test ran."; status=1; }
[ "$failed" -eq 0 ] || status=1
line="$passed passed, $failed failed"
[ "$skipped" -eq 0 ] || line="$line, $skipped skipped"
echo "$line"
exit $status
