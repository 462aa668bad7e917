// The picture as it stands, as a file.

// Characters that no XML can have.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escaped = (text) => String(text).replace(forbidden, "\ufffd").replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const round = (number) => Math.round(number * 10) / 10;

export function saved(blob, name) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** What is shown, with names beside nodes, as a drawing that any program opens. */
export function svg(cy, title, paper) {
  const shown = cy.elements(":visible");
  const { x1, y1, w, h } = shown.boundingBox();
  const ink = getComputedStyle(document.body).color;
  const edges = shown.edges().map((edge) => {
    const from = edge.source().position();
    const to = edge.target().position();
    const middle = edge.midpoint() || { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    // The middle of a curve lies half-way between its control point and the middle of its ends.
    const bend = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
    return `<path d="M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}"`
      + ` stroke-width="${round(edge.numericStyle("width"))}"${edge.data("pending") ? ' stroke-dasharray="7 5"' : ""}>`
      + `<title>${escaped(edge.data("label"))}</title></path>`;
  });
  const nodes = shown.nodes().map((node) => {
    const { x, y } = node.position();
    const size = node.data("size");
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size / 2)}" fill="${escaped(node.data("colour"))}"/>`
      + `<text x="${round(x + size / 2 + 4)}" y="${round(y + 5)}">${escaped(node.data("name"))}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(x1)} ${round(y1)} ${round(w)} ${round(h)}" width="${round(w)}" height="${round(h)}">`
    + `<title>${escaped(title)}</title><rect x="${round(x1)}" y="${round(y1)}" width="${round(w)}" height="${round(h)}" fill="${paper}"/>`
    + `<g fill="none" stroke="#838d97" stroke-opacity=".7">${edges.join("")}</g>`
    + `<g font-family="Noto Sans, Segoe UI, sans-serif" font-size="15" fill="${ink}">${nodes.join("")}</g></svg>\n`;
}
