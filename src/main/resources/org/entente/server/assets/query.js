// The editor of queries: highlights, completes, marks what the server says is wrong, and runs without leaving the page.
import { enliven } from "./registers.js";

const { CodeMirror } = window;
const form = document.getElementById("query");
const area = document.getElementById("text");
const output = form.querySelector("output");
const [stop, share] = [form.querySelector(".stop"), form.querySelector(".share")];
const history = document.querySelector(".history");
const KEY = "entente.queries";
const KEPT = 20;
const LONGEST_LINK = 6000;
let words = { prefixes: {}, terms: [] };
let marked = [];
let running = null;

const editor = CodeMirror.fromTextArea(area, {
  mode: "application/sparql-query",
  lineNumbers: true,
  lineWrapping: true,
  viewportMargin: Infinity,
  matchBrackets: true,
  autoCloseBrackets: true,
  // Tab leads on to the next field, as everywhere on a page.
  extraKeys: { "Ctrl-Enter": () => run(), "Cmd-Enter": () => run(), "Ctrl-Space": complete, Tab: false, "Shift-Tab": false },
});
editor.getInputField().setAttribute("aria-label", "Query in SPARQL");

function wordBefore(cursor) {
  const line = editor.getLine(cursor.line).slice(0, cursor.ch);
  return /[?$]?[\w:-]*$/u.exec(line)[0];
}

function suggestions() {
  const cursor = editor.getCursor();
  const word = wordBefore(cursor);
  const wanted = word.toLowerCase();
  const named = words.terms.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const within = words.terms.filter(({ name }) => !named.some((term) => term.name === name)
    && wanted.length > 1 && name.toLowerCase().includes(wanted));
  const list = [...named, ...within].slice(0, 60).map(({ name, means }) => ({
    text: name,
    render: (element) => {
      const meaning = document.createElement("small");
      meaning.textContent = means.length > 90 ? `${means.slice(0, 89)}…` : means;
      element.append(name, " ", meaning);
    },
  }));
  const from = CodeMirror.Pos(cursor.line, cursor.ch - word.length);
  return { list, from, to: cursor };
}

function complete() {
  editor.showHint({ hint: suggestions, completeSingle: false });
}

/** Declares the prefixes that are used and known, and not declared yet. */
function declarePrefixes() {
  const text = editor.getValue();
  const plain = text.replace(/<[^>]*>|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|#.*$/gmu, "");
  const declared = new Set([...text.matchAll(/PREFIX\s+([\w-]*):/giu)].map(([, prefix]) => prefix));
  const used = new Set([...plain.matchAll(/(?<![\w?$:/-])([a-z][\w-]*):[\w-]/giu)].map(([, prefix]) => prefix));
  const lacking = [...used].filter((prefix) => words.prefixes[prefix] && !declared.has(prefix));
  if (lacking.length) {
    editor.replaceRange(lacking.map((prefix) => `PREFIX ${prefix}: <${words.prefixes[prefix]}>\n`).join(""), CodeMirror.Pos(0, 0));
  }
}

function unmark() {
  marked.forEach((mark) => mark.clear());
  marked = [];
  editor.eachLine((line) => editor.removeLineClass(line, "background", "wrong-line"));
}

function mark(answer) {
  const line = Number(answer.dataset.line) - 1;
  const column = Math.max(0, Number(answer.dataset.column) - 1);
  if (Number.isNaN(line)) {
    return;
  }
  const at = Math.min(line, editor.lastLine());
  const length = editor.getLine(at).length;
  const start = Math.min(column, Math.max(0, length - 1));
  const end = start + Math.max(1, /^[^\s]*/u.exec(editor.getLine(at).slice(start))[0].length);
  marked.push(editor.markText(CodeMirror.Pos(at, start), CodeMirror.Pos(at, end), { className: "wrong" }));
  editor.addLineClass(at, "background", "wrong-line");
  editor.setCursor(CodeMirror.Pos(at, start));
  editor.focus();
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? [];
  } catch {
    return [];
  }
}

function remember(query) {
  const list = [query, ...remembered().filter((known) => known !== query)].slice(0, KEPT);
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Where a browser keeps nothing, there is no history.
  }
  tellHistory();
}

function tellHistory() {
  const list = remembered();
  history.hidden = list.length === 0;
  history.querySelector("ol").replaceChildren(...list.map((query) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = query.replace(/PREFIX\s+\S+\s+<[^>]*>|#.*$/gimu, "").replace(/\s+/gu, " ").trim().slice(0, 90);
    button.addEventListener("click", () => {
      editor.setValue(query);
      editor.focus();
    });
    item.append(button);
    return item;
  }));
}

/** The library for graphs is fetched when one is looked at, and not before. */
function draws(answer) {
  const details = answer.querySelector("details[data-graph]");
  details?.addEventListener("toggle", async () => {
    const { enter } = await import("./graph.js");
    await enter(details.querySelector(".graph"));
  }, { once: true });
}

function show(html) {
  const answer = new DOMParser().parseFromString(html, "text/html").getElementById("answer");
  if (answer === null) {
    return tell(html);
  }
  document.getElementById("answer").replaceWith(answer);
  enliven(answer);
  draws(answer);
  mark(answer);
  return undefined;
}

function tell(sentence) {
  const note = document.createElement("p");
  note.className = "note warn";
  note.setAttribute("role", "alert");
  note.textContent = sentence;
  document.getElementById("answer").replaceChildren(note);
}

async function run() {
  declarePrefixes();
  editor.save();
  unmark();
  const query = editor.getValue();
  const address = `/query?${new URLSearchParams({ query })}`;
  const mine = { name: crypto.randomUUID?.() ?? String(Math.random()).slice(2), abort: new AbortController() };
  running?.abort.abort();
  running = mine;
  const started = performance.now();
  const clock = setInterval(() => { output.textContent = `${((performance.now() - started) / 1000).toFixed(1)} s`; }, 100);
  stop.disabled = false;
  document.getElementById("answer").setAttribute("aria-busy", "true");
  try {
    const response = await fetch("/query", {
      method: "POST",
      body: new URLSearchParams({ query, part: "answer", run: mine.name }),
      signal: mine.abort.signal,
    });
    show(await response.text());
    if (response.ok) {
      remember(query);
    }
    if (address.length <= LONGEST_LINK) {
      window.history.replaceState(null, "", address);
    }
  } catch (problem) {
    tell(problem.name === "AbortError" ? "You stopped this query." : "The server cannot be reached; try again.");
  } finally {
    clearInterval(clock);
    if (running === mine) {
      running = null;
      stop.disabled = true;
      output.textContent = "";
      document.getElementById("answer").removeAttribute("aria-busy");
    }
  }
}

function stopServer() {
  if (running) {
    navigator.sendBeacon(`/query/stop?run=${running.name}`);
  }
}

stop.addEventListener("click", () => {
  stopServer();
  running?.abort.abort();
});
window.addEventListener("pagehide", stopServer);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
share.addEventListener("click", async () => {
  const address = `${location.origin}/query?${new URLSearchParams({ query: editor.getValue() })}`;
  if (address.length > LONGEST_LINK) {
    output.textContent = "This query is too long for a link.";
    return;
  }
  window.history.replaceState(null, "", address);
  try {
    await navigator.clipboard.writeText(address);
    output.textContent = "The link is copied.";
  } catch {
    output.textContent = "The address of this page is the link.";
  }
});
editor.on("inputRead", (_, change) => {
  if (/^[\w:]$/u.test(change.text[0]) && wordBefore(editor.getCursor()).includes(":")) {
    complete();
  }
});
editor.on("change", unmark);
[stop, share, form.querySelector(".keys")].forEach((element) => { element.hidden = false; });
tellHistory();
mark(document.getElementById("answer"));
draws(document.getElementById("answer"));
words = await (await fetch(area.dataset.vocabulary)).json();
