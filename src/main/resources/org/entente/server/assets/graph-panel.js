// What stands beside the picture: what was chosen in it, when that was, who says so and where, and what can be done.

const LISTED = 40;
const ASKED = 12;

function element(tag, content = "", properties = {}) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...(Array.isArray(content) ? content : [content]));
  return made;
}

const link = (address, text) => element("a", text, { href: address });
const page = (iri) => iri.replace(/.*\/id\//, "/page/");
const days = ({ earliest, latest }) => (earliest === latest ? earliest || "" : `${earliest || "…"} to ${latest || "…"}`);
const words = (code) => String(code || "").replace(/([a-z])([A-Z])/g, "$1 $2").replaceAll("-", " ").toLowerCase();

async function claims(facts) {
  const query = `PREFIX ent: <https://w3id.org/entente/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    SELECT DISTINCT ?fact ?title ?claim ?published ?outlet ?who ?passage WHERE {
      VALUES ?fact { ${facts.slice(0, ASKED).map((fact) => `<${fact}>`).join(" ")} }
      ?claim ent:asserts ?fact ; ent:reportedIn ?article .
      ?article ent:published ?published ; ent:publisher/rdfs:label ?outlet .
      OPTIONAL { ?fact rdfs:label ?title }
      OPTIONAL { ?claim ent:claimant/rdfs:label ?who }
      OPTIONAL { ?claim ent:mainEvidence/ent:link ?passage }
    } ORDER BY ?title ?fact ?published LIMIT 60`;
  const response = await fetch(`/sparql?query=${encodeURIComponent(query)}`, { headers: { Accept: "application/sparql-results+json" } });
  if (!response.ok) {
    throw new Error("Who says so could not be asked just now.");
  }
  return (await response.json()).results.bindings;
}

/** Facts, each with who says so, when, and a link to the very passage. */
function told(rows) {
  const facts = Map.groupBy ? Map.groupBy(rows, (row) => row.fact.value)
    : rows.reduce((map, row) => map.set(row.fact.value, [...(map.get(row.fact.value) || []), row]), new Map());
  return [...facts].map(([fact, sources]) => element("li", [
    element("p", link(page(fact), sources[0].title?.value || fact.replace(/.*\/id\//, "")), { className: "fact" }),
    element("ul", sources.map((row) => element("li", [
      `${row.outlet.value}, ${row.published.value}${row.who ? `, ${row.who.value}` : ""}: `,
      row.passage ? link(row.passage.value, "the passage") : "no passage", " (", link(page(row.claim.value), "claim"), ")",
    ])), { className: "sources" }),
  ]));
}

export class Panel {
  constructor(walk) {
    this.walk = walk;
    this.shown = element("div", "", { className: "shown" });
    this.shown.setAttribute("aria-live", "polite");
    this.counted = element("output", "", { id: "count" });
    const buttons = [["Fit", () => walk.zoom("0")], ["+", () => walk.zoom("+")], ["−", () => walk.zoom("-")],
      ["PNG", () => walk.save("png")], ["SVG", () => walk.save("svg")]].map(([name, act]) => this.button(name, act));
    buttons[1].setAttribute("aria-label", "Nearer");
    buttons[2].setAttribute("aria-label", "Farther");
    this.bar = element("div", [...buttons, this.counted], { className: "bar" });
    this.bar.setAttribute("role", "group");
    this.bar.setAttribute("aria-label", "The picture");
    this.side = element("aside", this.shown, { className: "panel" });
    this.side.setAttribute("aria-label", "What was chosen");
    walk.box.append(this.bar, this.side);
    this.families();
    this.rest();
  }

  button(name, act) {
    const button = element("button", name, { type: "button", className: "plain" });
    button.addEventListener("click", act);
    return button;
  }

  /** The legend becomes a row of switches. */
  families() {
    this.walk.box.parentElement.querySelectorAll(".legend [data-family]").forEach((item) => {
      const family = item.dataset.family;
      const button = this.button("", () => {
        this.walk.hidden[this.walk.hidden.has(family) ? "delete" : "add"](family);
        button.setAttribute("aria-pressed", String(!this.walk.hidden.has(family)));
        this.walk.hide();
        this.walk.tell();
      });
      button.append(...item.childNodes);
      button.setAttribute("aria-pressed", String(!this.walk.hidden.has(family)));
      item.replaceChildren(button);
    });
  }

  count(text) {
    this.counted.textContent = text;
  }

  rest() {
    this.shown.replaceChildren(element("p", "Choose a node or an edge to see what it stands for and who says so. "
      + "A double click, or Enter, expands a node; one that is dragged stays where it is put.", { className: "quiet" }));
  }

  show(chosen) {
    this.chosen = chosen.id();
    if (chosen.isNode()) {
      this.node(chosen, chosen.data());
    } else {
      this.edge(chosen, chosen.data());
    }
  }

  node(node, data) {
    const act = [
      this.button("Expand", () => this.walk.step("expand", data.id)),
      this.button("Collapse", () => this.walk.step("collapse", data.id)),
      this.button(node.locked() ? "Let loose" : "Pin", () => {
        this.walk.pin(node);
        this.show(node);
      }),
    ];
    const edges = node.connectedEdges().sort((a, b) => b.data("weight") - a.data("weight"));
    const ties = element("ul", edges.slice(0, LISTED).map((edge) => {
      const other = edge.connectedNodes().difference(node);
      const name = other.nonempty() ? other.data("name") : data.name;
      return element("li", this.button(`${edge.data("label")}: ${name}`, () => this.walk.choose(edge)));
    }), { className: "ties" });
    this.shown.replaceChildren(
      element("h2", link(page(data.iri), data.name)),
      element("p", [words(data.kind), data.state && words(data.state), data.when, data.country].filter(Boolean).join(" · "), { className: "quiet" }),
      element("p", act, { className: "acts" }),
      element("p", this.walk.note || "", { className: "note", hidden: !this.walk.note }),
      element("p", link(`/graph?focus=${data.id}`, "Begin from here"), {}),
    );
    this.walk.note = "";
    const stated = !["person", "organization", "country", "region"].includes(data.family);
    if (stated) {
      this.sources([data.iri]);
    }
    this.shown.append(element("h3", `Connected with ${edges.length > LISTED ? `${LISTED} of ${edges.length}` : edges.length}`), ties);
  }

  edge(edge, data) {
    const [from, to] = [edge.source().data(), edge.target().data()];
    this.shown.replaceChildren(
      element("h2", data.label),
      element("p", [link(page(from.iri), from.name), data.mutual ? " and " : " → ", link(page(to.iri), to.name)]),
      element("p", [days(data), data.pending ? "only planned or promised" : "", (data.outlets || []).join(", ")].filter(Boolean).join(" · "), { className: "quiet" }),
    );
    this.sources(data.facts || []);
  }

  /** Asks who says so, and shows it unless something else has been chosen meanwhile. */
  async sources(facts) {
    if (!facts.length) {
      return;
    }
    const chosen = this.chosen;
    const list = element("ol", "", { className: "lines" });
    this.shown.append(element("h3", "Who says so"), list);
    try {
      const rows = await claims(facts);
      if (chosen === this.chosen) {
        list.replaceChildren(...told(rows));
        if (facts.length > ASKED) {
          list.after(element("p", `and ${facts.length - ASKED} more facts`, { className: "quiet" }));
        }
      }
    } catch (problem) {
      list.replaceChildren(element("li", problem.message));
    }
  }
}
