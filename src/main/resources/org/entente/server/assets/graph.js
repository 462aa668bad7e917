// Makes the picture of the graph one to walk about in. The server has chosen and placed the nodes; what is expanded,
// collapsed, pinned, hidden and looked at stands in the address behind its #, so that a link shows the same picture.

import cytoscape from "./lib/cytoscape/cytoscape.esm.min.mjs";
import { Panel } from "./graph-panel.js";
import { saved, svg } from "./graph-files.js";
import { lettered, looks } from "./graph-looks.js";

const MANY = 800;
const SMALLEST = 8;

const words = (code) => code.replace(/([a-z])([A-Z])/g, "$1 $2").replaceAll("-", " ").toLowerCase();

/** An edge has the same name in every file that shows it. */
const named = (edge) => `${edge.data.source} ${edge.data.interaction} ${edge.data.target}`;

class Walk {
  constructor(box) {
    this.box = box;
    this.steps = [];
    this.hidden = new Set();
    this.nodes = new Map();
    this.edges = new Map();
  }

  async begin() {
    const first = await this.first();
    this.learn(first);
    this.build();
    this.add(first.nodes.map((node) => node.data.id));
    await this.restore();
    this.panel = new Panel(this);
    this.listen();
    if (this.at && this.cy.getElementById(this.at).nonempty()) {
      this.choose(this.cy.getElementById(this.at));
    }
    this.tell();
  }

  /** What is shown to begin with: a file of the server's, or what the page itself holds. */
  async first() {
    const { elements, source } = this.box.dataset;
    return elements ? JSON.parse(elements).elements : (await this.ask(source)).elements;
  }

  async ask(address, body) {
    const response = await fetch(address, body ? { method: "POST", body } : {});
    if (!response.ok) {
      throw new Error(await response.text());
    }
    return response.json();
  }

  /** Remembers nodes and edges without showing them. */
  learn(elements) {
    elements.nodes.filter((node) => !this.nodes.has(node.data.id)).forEach((node) => this.nodes.set(node.data.id, node));
    elements.edges.forEach((edge) => this.edges.set(named(edge), edge));
  }

  build() {
    this.canvas = document.createElement("div");
    this.canvas.className = "canvas";
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute("role", "application");
    this.canvas.setAttribute("aria-label", "Picture of the graph. Arrow keys go from node to node, Enter expands, "
      + "Backspace collapses, P pins, plus and minus zoom, 0 shows all, Escape lets go.");
    this.box.querySelector("figure").replaceWith(this.canvas);
    // The library would add a style sheet of its own, which pages may not have; ours has what it needs, and takes its place.
    document.querySelector("link[rel=stylesheet]").id = "__________cytoscape_stylesheet";
    this.cy = cytoscape({
      container: this.canvas,
      style: looks(),
      layout: { name: "preset" },
      minZoom: 0.05,
      maxZoom: 4,
      boxSelectionEnabled: false,
      selectionType: "single",
    });
  }

  /** Shows nodes that are known, and all edges between what is shown then. */
  add(ids) {
    const fresh = ids.filter((id) => this.nodes.has(id) && this.cy.getElementById(id).empty());
    this.cy.batch(() => {
      this.cy.add(fresh.map((id) => {
        const { data, position } = this.nodes.get(id);
        return { group: "nodes", data: { ...data }, position: { ...position } };
      }));
      const wanted = new Set(fresh);
      const shown = (id) => this.cy.getElementById(id).nonempty();
      for (const [id, edge] of this.edges) {
        const touches = wanted.has(edge.data.source) || wanted.has(edge.data.target);
        if (touches && shown(edge.data.source) && shown(edge.data.target) && this.cy.getElementById(id).empty()) {
          const pending = edge.data.done === false ? 1 : 0;
          this.cy.add({ group: "edges", data: { ...edge.data, id, pending, label: words(edge.data.interaction) } });
        }
      }
      this.hide();
    });
    this.dress();
    return fresh;
  }

  /** Gives all their looks, and names to those that have room for one at this distance. */
  dress() {
    const zoom = this.cy.zoom();
    this.cy.style(looks(this.cy.edges().length > MANY, zoom));
    lettered(this.cy.nodes().not(".away"), zoom);
  }

  /** Shows the part around what was asked for, or the largest one, unless most nodes are in others. */
  frame() {
    const parts = this.cy.elements().not(".away").components();
    const focus = this.cy.getElementById(this.box.dataset.focus);
    const main = parts.find((part) => focus.nonempty() && part.contains(focus))
      || parts.reduce((large, part) => (part.nodes().length > (large?.nodes().length || 0) ? part : large), null);
    if (main) {
      const most = 2 * main.nodes().length >= this.cy.nodes().not(".away").length || focus.nonempty();
      this.cy.fit(most ? main : this.cy.elements().not(".away"), 30);
    }
    this.dress();
  }

  /** Shows what a node is connected with beyond what is shown; of very many the server chooses the heaviest. */
  async expand(id) {
    const shown = this.cy.nodes().map((node) => node.id()).join(" ");
    const near = await this.ask(this.box.dataset.near, new URLSearchParams({ focus: id, shown }));
    this.place(id, near.elements);
    this.learn(near.elements);
    this.note = near.data.name;
    return this.add(near.elements.nodes.map((node) => node.data.id));
  }

  /** New nodes stand around the one that was expanded, and are as large beside it, as in a picture of it alone. */
  place(id, near) {
    const centre = this.cy.getElementById(id);
    const { x, y } = centre.position();
    const alone = near.nodes.find((node) => node.data.id === id);
    near.nodes.filter((node) => !this.nodes.has(node.data.id)).forEach((node) => {
      node.position = { x: x + node.position.x - alone.position.x, y: y + node.position.y - alone.position.y };
      node.data.size = Math.max(SMALLEST, Math.round(node.data.size * (centre.data("size") / alone.data.size) * 10) / 10);
    });
  }

  /** Takes away what is connected with nothing but this node. */
  collapse(id) {
    const node = this.cy.getElementById(id);
    const leaves = node.neighborhood("node").filter((other) => !other.locked() && other.id() !== this.box.dataset.focus
      && other.neighborhood("node").difference(node).empty());
    this.note = leaves.empty() ? "Nothing is connected with it alone." : `${leaves.length} taken away.`;
    leaves.remove();
  }

  async step(kind, id) {
    this.steps.push(kind === "collapse" ? `!${id}` : id);
    try {
      await (kind === "collapse" ? this.collapse(id) : this.expand(id));
    } catch (problem) {
      this.steps.pop();
      this.note = problem.message;
    }
    this.choose(this.cy.getElementById(id));
    this.tell();
  }

  pin(node) {
    if (node.locked()) {
      node.unlock();
    } else {
      node.lock();
    }
    node.toggleClass("pinned", node.locked());
    this.tell();
  }

  hide() {
    this.cy.nodes().forEach((node) => node.toggleClass("away", this.hidden.has(node.data("family"))));
  }

  /** Shows all of the selection, each where it is in the whole. */
  async whole() {
    const { elements } = await this.ask(this.box.dataset.rest);
    this.learn(elements);
    elements.nodes.forEach(({ data: { id }, position }) => {
      this.nodes.get(id).position = position;
      this.cy.getElementById(id).not(":locked").position({ ...position });
    });
    this.add(elements.nodes.map((node) => node.data.id));
    this.complete = true;
    // What is moved about is a picture of very many, and not each of them.
    const many = elements.nodes.length > MANY;
    Object.assign(this.cy.renderer(), { hideEdgesOnViewport: many, textureOnViewport: many });
    this.button?.setAttribute("hidden", "");
  }

  async all() {
    this.button.disabled = true;
    try {
      await this.whole();
      this.cy.fit(undefined, 40);
      this.tell();
    } catch (problem) {
      this.button.disabled = false;
      this.button.textContent = problem.message;
    }
  }

  choose(element) {
    this.cy.elements().unselect();
    element.select();
    this.at = element.id();
    this.panel.show(element);
    this.tell();
  }

  letGo() {
    this.cy.elements().unselect();
    this.at = "";
    this.panel.rest();
    this.tell();
  }

  /** Writes what is shown beneath the picture and into the address. */
  tell() {
    const shown = this.cy.elements().not(".away");
    const nodes = shown.nodes();
    this.panel.count(`${nodes.length} nodes, ${shown.edges().filter((edge) => nodes.contains(edge.connectedNodes())).length} edges`);
    const pins = this.cy.nodes(".pinned").map((node) => {
      const { x, y } = node.position();
      return `${node.id()}:${Math.round(x)}:${Math.round(y)}`;
    });
    const state = Object.entries({
      all: this.complete ? "1" : "",
      walk: this.steps.join(","),
      pin: pins.join(","),
      hide: [...this.hidden].join(","),
      at: this.at || "",
    }).filter(([, value]) => value).map(([name, value]) => `${name}=${encodeURI(value)}`).join("&");
    if (!this.box.dataset.source) {
      return;
    }
    history.replaceState(null, "", state ? `#${state}` : location.pathname + location.search);
  }

  async restore() {
    const hash = this.box.dataset.source ? location.hash : "";
    const state = Object.fromEntries(hash.slice(1).split("&").filter((part) => part.includes("="))
      .map((part) => [part.slice(0, part.indexOf("=")), decodeURI(part.slice(part.indexOf("=") + 1))]));
    const list = (name) => (state[name] ? state[name].split(",") : []);
    this.hidden = new Set(list("hide"));
    this.at = state.at || this.box.dataset.focus;
    this.button = document.getElementById("all");
    if (state.all === "1" && this.button) {
      await this.whole();
    }
    for (const step of list("walk").slice(0, 100)) {
      const id = step.replace("!", "");
      if (this.cy.getElementById(id).nonempty()) {
        await (step.startsWith("!") ? this.collapse(id) : this.expand(id).catch(() => []));
        this.steps.push(step);
      }
    }
    list("pin").map((pin) => pin.split(":")).forEach(([id, x, y]) => {
      this.cy.getElementById(id).position({ x: Number(x), y: Number(y) }).lock().addClass("pinned");
    });
    this.hide();
    this.note = "";
    this.frame();
  }

  listen() {
    this.cy.on("tap", (event) => (event.target === this.cy ? this.letGo() : this.choose(event.target)));
    this.cy.on("dbltap", "node", (event) => this.step("expand", event.target.id()));
    this.cy.on("dragfree", "node", (event) => event.target.locked() || this.pin(event.target));
    this.canvas.addEventListener("keydown", (event) => this.key(event));
    // Who scrolls past the picture means the page; who has gone into it, or holds Ctrl, means the picture.
    this.canvas.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && document.activeElement !== this.canvas) {
        event.stopPropagation();
      }
    }, { capture: true });
    this.canvas.addEventListener("pointerdown", () => this.canvas.focus({ preventScroll: true }));
    this.button?.toggleAttribute("hidden", Boolean(this.complete));
    this.button?.addEventListener("click", () => this.all());
    document.getElementById("tables")?.removeAttribute("open");
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.dress());
    this.cy.on("zoom", () => {
      clearTimeout(this.dressing);
      this.dressing = setTimeout(() => this.dress(), 80);
    });
  }

  key(event) {
    const chosen = this.cy.nodes(":selected");
    const arrows = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
    if (arrows[event.key]) {
      this.choose(this.next(chosen, arrows[event.key]));
    } else if (event.key === "Enter" && chosen.nonempty()) {
      this.step("expand", chosen.id());
    } else if (event.key === "Backspace" && chosen.nonempty()) {
      this.step("collapse", chosen.id());
    } else if (event.key === "p" && chosen.nonempty()) {
      this.pin(chosen);
      this.panel.show(chosen);
    } else if (event.key === "Escape") {
      this.letGo();
    } else if ("+-0".includes(event.key) && !event.ctrlKey) {
      this.zoom(event.key);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** The nearest node in a direction; from nowhere, the largest of all. */
  next(from, [right, down]) {
    const shown = this.cy.nodes().not(".away");
    if (from.empty()) {
      return shown.max((node) => node.data("size")).ele;
    }
    const { x, y } = from.position();
    const best = shown.difference(from).min((node) => {
      const along = (node.position("x") - x) * right + (node.position("y") - y) * down;
      const aside = Math.abs((node.position("x") - x) * down) + Math.abs((node.position("y") - y) * right);
      return along > 0 ? along + 2 * aside : Infinity;
    });
    return best.value < Infinity ? best.ele : from;
  }

  zoom(how) {
    if (how === "0") {
      this.cy.fit(this.cy.elements().not(".away"), 40);
    } else {
      this.cy.zoom({ level: this.cy.zoom() * (how === "+" ? 1.3 : 1 / 1.3), renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
    }
  }

  async save(form) {
    const paper = getComputedStyle(document.body).backgroundColor;
    const content = form === "png"
      ? await this.cy.png({ output: "blob-promise", full: true, bg: paper, scale: 2, maxWidth: 8000, maxHeight: 8000 })
      : new Blob([svg(this.cy, this.box.dataset.title, paper)], { type: "image/svg+xml" });
    saved(content, `entente.${form}`);
  }
}

/** Makes the picture in a box one to walk about in. */
export function enter(box) {
  box.walk = new Walk(box);
  return box.walk.begin().then(() => box.setAttribute("data-ready", ""), (problem) => {
    // The picture and the tables of the server remain.
    box.append(Object.assign(document.createElement("p"), { className: "note warn", textContent: problem.message }));
  });
}

const box = document.getElementById("graph");
if (box?.dataset.source) {
  enter(box);
}
