// Lets readers sort a table by any of its columns, and keep only the rows that hold some words.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
const MANY = 5;

const keyOf = (cell) => cell.dataset.sort ?? cell.textContent.trim();

function compare(one, other, number) {
  if (one === "" || other === "") {
    return (one === "") - (other === "");
  }
  return number ? Number(one) - Number(other) : order.compare(one, other);
}

function sortable(table) {
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  const given = [...body.rows];
  heads.forEach((head, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const next = { ascending: "descending", descending: null }[head.getAttribute("aria-sort")];
      const direction = next === undefined ? "ascending" : next;
      heads.forEach((any) => any.removeAttribute("aria-sort"));
      if (direction === null) {
        body.append(...given);
        return;
      }
      head.setAttribute("aria-sort", direction);
      const number = head.classList.contains("number");
      const sign = direction === "ascending" ? 1 : -1;
      const keyed = given.map((row) => [keyOf(row.cells[index]), row]);
      // What is not told stands at the end, whichever way a column is sorted.
      keyed.sort(([one], [other]) => compare(one, other, number) * (one === "" || other === "" ? 1 : sign));
      body.append(...keyed.map(([, row]) => row));
    });
  });
}

function filterable(table) {
  const rows = [...table.tBodies[0].rows];
  if (rows.length < MANY) {
    return;
  }
  const words = rows.map((row) => fold(row.textContent));
  const label = document.createElement("label");
  const field = document.createElement("input");
  const count = document.createElement("output");
  label.className = "filter alive";
  field.type = "search";
  field.maxLength = 200;
  count.setAttribute("aria-live", "polite");
  label.append("Keep rows with the words ", field, " ", count);
  table.closest(".wide").before(label);
  field.addEventListener("input", () => {
    const wanted = fold(field.value).split(/\s+/u).filter(Boolean);
    let kept = 0;
    rows.forEach((row, index) => {
      row.hidden = !wanted.every((word) => words[index].includes(word));
      kept += row.hidden ? 0 : 1;
    });
    count.textContent = wanted.length ? `${kept} of ${rows.length}` : "";
  });
}

/** Makes all registers within an element sortable and filterable. */
export function enliven(root) {
  root.querySelectorAll("table.register").forEach((table) => {
    sortable(table);
    filterable(table);
  });
}

enliven(document);
