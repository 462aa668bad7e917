// Suggests things by their names while one types in a search field; without this script the form still finds them.

const LEAST_PAUSE = 120;

function option(row, number, list) {
  const item = document.createElement("li");
  item.id = `${list.id}-${number}`;
  item.setAttribute("role", "option");
  item.dataset.address = row.thing.value.replace(/.*\/id\//, "/page/");
  const name = document.createElement("span");
  name.textContent = row.name.value;
  const what = document.createElement("span");
  what.className = "what";
  what.textContent = row.kind.value + (row.others.value ? ` · ${row.others.value}` : "");
  item.append(name, what);
  return item;
}

/** A search field with its list of suggestions, as the ARIA pattern of a combobox has it. */
class Field {
  constructor(input, number) {
    this.input = input;
    this.list = document.createElement("ul");
    this.list.id = `suggested-${number}`;
    this.list.className = "suggested";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Suggestions");
    input.form.append(this.list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.list.id);
    this.chosen = -1;
    this.close();
    input.addEventListener("input", () => this.wait());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => setTimeout(() => this.close(), 150));
    this.list.addEventListener("mousedown", (event) => this.go(event.target.closest("[role=option]")));
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), LEAST_PAUSE);
  }

  async ask() {
    const asked = this.input.value.trim();
    if (!asked) {
      this.close();
      return;
    }
    try {
      const response = await fetch(`/?format=json&q=${encodeURIComponent(asked)}`);
      const answer = response.ok ? await response.json() : null;
      if (answer && asked === this.input.value.trim()) {
        this.show(answer.results.bindings.slice(0, 8));
      }
    } catch {
      // Whoever is cut off can still send the form.
      this.close();
    }
  }

  show(rows) {
    this.list.replaceChildren(...rows.map((row, number) => option(row, number, this.list)));
    this.choose(-1);
    this.list.hidden = rows.length === 0;
    this.input.setAttribute("aria-expanded", String(rows.length > 0));
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  /** Marks the suggestion of a number; -1 stands for the field itself, before the first and after the last of them. */
  choose(number) {
    const options = [...this.list.children];
    this.chosen = number < -1 ? options.length - 1 : number < options.length ? number : -1;
    options.forEach((one, place) => one.setAttribute("aria-selected", String(place === this.chosen)));
    if (this.chosen < 0) {
      this.input.removeAttribute("aria-activedescendant");
    } else {
      this.input.setAttribute("aria-activedescendant", options[this.chosen].id);
      options[this.chosen].scrollIntoView({ block: "nearest" });
    }
  }

  key(event) {
    if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      this.choose(this.chosen + 1);
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      this.choose(this.chosen - 1);
    } else if (event.key === "Enter" && this.chosen >= 0 && !this.list.hidden) {
      event.preventDefault();
      this.go(this.list.children[this.chosen]);
    }
  }

  go(item) {
    if (item) {
      location.assign(item.dataset.address);
    }
  }
}

document.querySelectorAll("input[type=search][name=q]").forEach((input, number) => new Field(input, number));
