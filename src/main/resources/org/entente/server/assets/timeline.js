// Lets readers draw across the line of time: what lies outside of the chosen days fades, and leaves the table.
const svg = document.querySelector("svg.time");
const form = document.querySelector("form.choose");

if (svg && form) {
  const stretches = [...svg.querySelectorAll(".stretch > rect[data-from]")].map((rect) => ({
    left: rect.x.baseVal.value,
    width: rect.width.baseVal.value,
    from: Date.parse(rect.dataset.from),
    to: Date.parse(rect.dataset.to),
  }));
  const bar = document.querySelector(".brushing");
  const brush = svg.querySelector(".brush");
  const [clear, zoom] = [bar.querySelector(".clear"), bar.querySelector(".zoom")];
  const [from, to] = [form.elements.from, form.elements.to];
  const asked = [from.value, to.value];
  const marks = [...svg.querySelectorAll(".mark")];
  const rows = [...document.querySelectorAll("table.moments tbody tr")];
  const day = (time) => new Date(time).toISOString().slice(0, 10);

  const timeAt = (x) => {
    const found = stretches.find((stretch) => x < stretch.left + stretch.width) ?? stretches.at(-1);
    const part = Math.min(1, Math.max(0, (x - found.left) / found.width));
    return found.from + part * (found.to - found.from);
  };
  const placeOf = (time) => {
    const found = stretches.find((stretch) => time < stretch.to) ?? stretches.at(-1);
    const part = Math.min(1, Math.max(0, (time - found.from) / (found.to - found.from)));
    return found.left + part * found.width;
  };
  const meets = (thing) => (thing.dataset.first || thing.dataset.last)
    && (!to.value || !thing.dataset.first || thing.dataset.first <= to.value)
    && (!from.value || !thing.dataset.last || thing.dataset.last >= from.value);

  const show = () => {
    const chosen = from.value !== asked[0] || to.value !== asked[1];
    marks.forEach((mark) => mark.classList.toggle("faded", chosen && !meets(mark)));
    rows.forEach((row) => { row.hidden = chosen && !meets(row); });
    const left = chosen && from.value ? placeOf(Date.parse(from.value)) : 0;
    const right = chosen && to.value ? placeOf(Date.parse(to.value) + 864e5) : svg.viewBox.baseVal.width;
    brush.setAttribute("x", left);
    brush.setAttribute("width", Math.max(1, right - left));
    brush.setAttribute("visibility", chosen ? "visible" : "hidden");
    clear.hidden = zoom.hidden = !chosen;
    const within = marks.filter(meets).length;
    bar.querySelector("output").textContent =
      chosen ? `${within} of ${marks.length} between ${from.value || "the start"} and ${to.value || "the end"}.` : "";
  };

  let start = null;
  const at = (event) => {
    const box = svg.getBoundingClientRect();
    return (event.clientX - box.left) * svg.viewBox.baseVal.width / box.width;
  };
  svg.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && !event.target.closest("a") && event.pointerType !== "touch") {
      start = at(event);
      svg.setPointerCapture(event.pointerId);
      event.preventDefault();
    }
  });
  svg.addEventListener("pointermove", (event) => {
    if (start !== null && Math.abs(at(event) - start) > 3) {
      const ends = [timeAt(Math.min(start, at(event))), timeAt(Math.max(start, at(event)))];
      [from.value, to.value] = ends.map(day);
      show();
    }
  });
  svg.addEventListener("pointerup", () => { start = null; });
  svg.addEventListener("pointercancel", () => { start = null; });
  [from, to].forEach((field) => field.addEventListener("input", show));
  clear.addEventListener("click", () => {
    [from.value, to.value] = asked;
    show();
    from.focus();
  });
  zoom.addEventListener("click", () => form.requestSubmit());
  // A form sends nothing for what was left empty, so that addresses stay short.
  form.addEventListener("submit", () => [...form.elements].forEach((field) => {
    field.disabled = field.name !== "" && field.value === "";
  }));
  bar.hidden = false;

  // Where there is no room for all, what is told most exactly is in sight first.
  const widest = stretches.reduce((one, other) => (other.width > one.width ? other : one));
  const frame = svg.parentElement;
  frame.scrollLeft = (widest.left / svg.viewBox.baseVal.width) * frame.scrollWidth;
}
