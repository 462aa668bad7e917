// A slider in time: up to the chosen month, or all, the undated with it.
const svg = document.querySelector("svg.map");
const bar = document.querySelector(".until");

if (svg && bar) {
  const slider = bar.querySelector("input");
  const output = bar.querySelector("output");
  const rows = [...document.querySelectorAll("table.moments tr[data-first]")];
  const arcs = [...svg.querySelectorAll(".arc")];
  const spots = [...svg.querySelectorAll(".spot")];
  const months = [...new Set([...rows, ...arcs].map(({ dataset }) => dataset.first.slice(0, 7)).filter(Boolean))].sort();

  const show = () => {
    const until = months[slider.valueAsNumber];
    const begun = ({ dataset }) => !until || (dataset.first !== "" && dataset.first.slice(0, 7) <= until);
    rows.forEach((row) => { row.hidden = !begun(row); });
    arcs.forEach((arc) => { arc.classList.toggle("faded", !begun(arc)); });
    const counts = new Map();
    rows.filter(begun).forEach(({ dataset }) => (dataset.spots ?? "").split(" ").filter(Boolean)
      .forEach((spot) => counts.set(spot, (counts.get(spot) ?? 0) + 1)));
    spots.forEach((spot) => {
      const told = spot.querySelector(".told");
      if (told) {
        const count = counts.get(spot.dataset.spot) ?? 0;
        told.textContent = count;
        spot.querySelector("circle").setAttribute("r", (count ? 4 + 3.2 * Math.sqrt(count) : 3).toFixed(1));
        spot.classList.toggle("faded", count === 0);
      }
    });
    const shown = rows.filter(begun).length;
    output.textContent = until ? `${until}: ${shown} of ${rows.length}` : `all ${rows.length}, whenever they were`;
    slider.setAttribute("aria-valuetext", until ?? "all");
  };

  if (months.length > 1) {
    slider.max = String(months.length);
    slider.value = slider.max;
    slider.addEventListener("input", show);
    bar.hidden = false;
    show();
  }

  // Where there is no room for all, the place of which most is told is in sight first.
  const busiest = Number(spots[0].querySelector("circle").getAttribute("cx"));
  const frame = svg.parentElement;
  frame.scrollLeft = (busiest / svg.viewBox.baseVal.width) * frame.scrollWidth - frame.clientWidth / 2;
}
