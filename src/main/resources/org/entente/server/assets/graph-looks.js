// How nodes and edges look, in the colours of the page.

const LETTERS = 13;
const HIGHEST = 90;
const SMALLEST = 7;
const LONGEST = 200;
const ALWAYS = 8;

/** Letters keep their size on the screen, however near one goes. */
const height = (zoom) => Math.min(HIGHEST, LETTERS / zoom);

/** Names the largest nodes, even across others, and the rest as long as their names meet no other name and no node. */
export function lettered(nodes, zoom) {
  const high = height(zoom);
  const dots = [];
  const names = [];
  const meets = (one, taken) => taken.some((other) => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]);
  nodes.forEach((node) => {
    const { x, y } = node.position();
    const half = node.data("size") / 2;
    dots.push([x - half, y - half, x + half, y + half]);
  });
  nodes.sort((a, b) => (b.selected() - a.selected()) || b.data("size") - a.data("size")).forEach((node, place) => {
    const { x, y } = node.position();
    const left = x + node.data("size") / 2 + 1;
    const wide = Math.min(LONGEST / zoom, node.data("name").length * high * 0.56) + 4;
    const box = [left, y - high * 0.55, left + wide, y + high * 0.55];
    const free = node.selected() || (!meets(box, names) && (place < ALWAYS || !meets(box, dots)));
    if (free) {
      names.push(box);
    }
    node.toggleClass("named", free);
  });
}

/** @param many whether there are so many edges that they are drawn straight, which is faster */
export function looks(many = false, zoom = 1) {
  const colours = getComputedStyle(document.documentElement);
  const colour = (name) => colours.getPropertyValue(`--${name}`).trim();
  return [
    {
      selector: "node",
      style: {
        "background-color": "data(colour)",
        width: (node) => Math.max(node.data("size"), SMALLEST / zoom),
        height: (node) => Math.max(node.data("size"), SMALLEST / zoom),
        color: colour("ink"),
        "font-family": "Noto Sans, Segoe UI, system-ui, sans-serif",
        "font-size": height(zoom),
        "text-halign": "right",
        "text-valign": "center",
        "text-margin-x": height(zoom) / 4,
        "text-wrap": "ellipsis",
        "text-max-width": LONGEST / zoom,
        "text-outline-color": colour("paper"),
        "text-outline-width": height(zoom) / 5,
        "border-width": 1.5,
        "border-color": colour("paper"),
      },
    },
    { selector: "node.named, node:selected", style: { label: "data(name)" } },
    { selector: "node.pinned", style: { "border-color": colour("ink"), "border-style": "dotted", "border-width": 3 } },
    { selector: "node:selected", style: { "border-color": colour("ink"), "border-width": 4, "font-weight": "bold", "z-index": 10 } },
    { selector: ".away", style: { display: "none" } },
    {
      selector: "edge",
      style: {
        width: "mapData(weight, 1, 12, 1.2, 7)",
        "line-color": colour("edge"),
        "line-opacity": 0.7,
        "curve-style": many ? "haystack" : "bezier",
        "control-point-step-size": 11,
        "target-arrow-color": colour("edge"),
        "target-arrow-shape": "none",
        "arrow-scale": 0.9,
      },
    },
    { selector: "edge[!mutual]", style: { "target-arrow-shape": many ? "none" : "triangle" } },
    { selector: "edge[pending = 1]", style: { "line-style": "dashed", "line-dash-pattern": [7, 5] } },
    {
      selector: "edge:selected",
      style: {
        "line-color": colour("link"),
        "target-arrow-color": colour("link"),
        "line-opacity": 1,
        label: "data(label)",
        color: colour("ink"),
        "font-size": height(zoom),
        "text-outline-color": colour("paper"),
        "text-outline-width": height(zoom) / 4,
        "text-rotation": "autorotate",
        "z-index": 9,
      },
    },
  ];
}
