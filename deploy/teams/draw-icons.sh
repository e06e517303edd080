#!/usr/bin/env bash
# Draws the two icons of the Teams app from their SVG files, on a canvas of Chromium. Run it after changing a shape; the pictures are committed.
set -euo pipefail
cd "$(dirname "$0")"

draw() {
  local page
  page=$(mktemp --suffix=.html)
  cat > "$page" <<PAGE
<canvas width="$2" height="$2"></canvas><pre></pre><script>
const picture = new Image();
picture.onload = () => {
  document.querySelector("canvas").getContext("2d").drawImage(picture, 0, 0, $2, $2);
  document.querySelector("pre").textContent = document.querySelector("canvas").toDataURL("image/png");
};
picture.src = "data:image/svg+xml;base64,$(base64 -w0 "$1.svg")";
</script>
PAGE
  chromium --headless --no-sandbox --disable-gpu --virtual-time-budget=5000 --dump-dom "file://$page" 2> /dev/null |
    grep -o '<pre>data:image/png;base64,[^<]*' | sed 's/.*base64,//' | base64 -d > "$1.png"
  rm "$page"
}

draw color 192
draw outline 32
