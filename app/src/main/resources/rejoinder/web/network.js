// Draws the pairs of the table as a network. The table says the same without it.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const figure = document.querySelector("[data-network]");
  const rows = [...document.querySelectorAll("tr[data-from]")];
  if (!figure || !rows.length || !window.d3) return;
  const months = figure.dataset.months ? figure.dataset.months.split(" ") : [];
  const names = new Map();
  for (const row of rows) {
    const [from, to] = row.querySelectorAll("td a");
    names.set(row.dataset.from, { name: from.textContent, href: from.href });
    names.set(row.dataset.to, { name: to.textContent, href: to.href });
  }
  const edges = rows.map((row) => ({
    source: row.dataset.from,
    target: row.dataset.to,
    all: Number(row.dataset.count),
    by: new Map((row.dataset.by || "").split(" ").filter(Boolean).map((m) => [m.slice(0, 7), Number(m.slice(8))])),
    href: row.querySelector("td.n a").href,
    row,
  }));
  const weight = new Map();
  for (const e of edges) for (const id of [e.source, e.target]) weight.set(id, (weight.get(id) || 0) + e.all);
  const nodes = [...names].map(([id, n]) => ({ id, ...n, weight: weight.get(id) }));
  const most = Math.max(...edges.map((e) => e.all));
  const heaviest = Math.max(...nodes.map((n) => n.weight));
  const radius = (n) => 4 + 10 * Math.sqrt(n.weight / heaviest);
  const [width, height] = [1000, Math.max(420, Math.min(820, 260 + nodes.length * 16))];

  // Laid out at once and then still; the same pairs always come out the same.
  const layout = d3.forceSimulation(nodes)
    .force("link", d3.forceLink(edges).id((n) => n.id).distance(130).strength(0.4))
    .force("charge", d3.forceManyBody().strength(-900))
    .force("apart", d3.forceCollide((n) => Math.max(radius(n) + 18, Math.min(70, n.name.length * 3.2))))
    .force("x", d3.forceX(width / 2).strength(0.05))
    .force("y", d3.forceY(height / 2).strength(0.11))
    .stop();
  layout.tick(400);
  const label = (n) => (n.name.length > 34 ? `${n.name.slice(0, 33)}…` : n.name);
  const keep = (n) => {
    const room = Math.max(24, label(n).length * 3.6);
    n.x = Math.max(room, Math.min(width - room, n.x));
    n.y = Math.max(24, Math.min(height - 30, n.y));
  };
  nodes.forEach(keep);

  const svg = d3.select(figure).append("svg")
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("role", "img")
    .attr("aria-label", `Who ${figure.dataset.network} whom; the table below says the same`);
  svg.append("defs").append("marker").attr("id", "tip").attr("viewBox", "0 0 8 8").attr("refX", 7).attr("refY", 4)
    .attr("markerWidth", 7).attr("markerHeight", 7).attr("markerUnits", "userSpaceOnUse").attr("orient", "auto")
    .append("path").attr("d", "M0,0 L8,4 L0,8 z");
  const lines = svg.append("g").selectAll("path").data(edges).join("path")
    .attr("class", "edge").attr("marker-end", "url(#tip)")
    .on("click", (_, e) => location.assign(e.href));
  lines.append("title");
  // Drawn for the eye; the table has the links for the keyboard and for readers of the page aloud.
  const dots = svg.append("g").selectAll("g").data(nodes).join("g").attr("class", "node")
    .on("click", (_, n) => location.assign(n.href));
  dots.append("circle").attr("r", radius);
  dots.append("text").attr("text-anchor", "middle").text(label);
  const near = (id) => new Set([id, ...edges.filter((e) => e.now && (e.source.id === id || e.target.id === id))
    .flatMap((e) => [e.source.id, e.target.id])]);
  const light = (id) => {
    const around = id && near(id);
    dots.classed("dim", (n) => around && !around.has(n.id));
    lines.classed("dim", (e) => around && e.source.id !== id && e.target.id !== id);
  };
  dots.on("mouseenter", (_, n) => light(n.id)).on("mouseleave", () => light(null));
  dots.call(d3.drag().clickDistance(4).on("drag", (event, n) => {
    [n.x, n.y] = [event.x, event.y];
    keep(n);
    draw();
  }));

  function bow(e) {
    const [dx, dy] = [e.target.x - e.source.x, e.target.y - e.source.y];
    const long = Math.hypot(dx, dy) || 1;
    const [a, b] = [radius(e.source) + 1, radius(e.target) + 4];
    const [cx, cy] = [(e.source.x + e.target.x) / 2 - dy * 0.14, (e.source.y + e.target.y) / 2 + dx * 0.14];
    const from = Math.hypot(cx - e.source.x, cy - e.source.y) || long;
    const to = Math.hypot(cx - e.target.x, cy - e.target.y) || long;
    return `M${e.source.x + ((cx - e.source.x) * a) / from},${e.source.y + ((cy - e.source.y) * a) / from}`
      + `Q${cx},${cy} ${e.target.x + ((cx - e.target.x) * b) / to},${e.target.y + ((cy - e.target.y) * b) / to}`;
  }

  function draw() {
    lines.attr("d", bow);
    dots.attr("transform", (n) => `translate(${n.x},${n.y})`);
    dots.select("text").attr("y", (n) => radius(n) + 14);
  }

  function during(first, last) {
    const whole = first === 0 && last === months.length - 1;
    const within = new Set(months.slice(first, last + 1));
    for (const e of edges) {
      e.now = whole ? e.all : [...e.by].reduce((sum, [m, n]) => sum + (within.has(m) ? n : 0), 0);
      e.row.hidden = !e.now;
      e.row.querySelector("td.n a").textContent = e.now;
    }
    lines.attr("stroke-width", (e) => 1 + 5 * Math.sqrt(e.now / most)).classed("gone", (e) => !e.now);
    lines.select("title").text((e) => `${e.source.name} ${figure.dataset.network} ${e.target.name}: ${e.now}`);
    const there = new Set(edges.filter((e) => e.now).flatMap((e) => [e.source.id, e.target.id]));
    dots.classed("gone", (n) => !there.has(n.id));
  }

  if (months.length > 1) {
    const form = d3.select(figure).append("form").attr("class", "span").attr("aria-label", "Months shown");
    const output = form.append("output");
    const range = (label, value) => {
      const box = form.append("label");
      box.append("span").text(label);
      return box.append("input").attr("type", "range").attr("min", 0).attr("max", months.length - 1)
        .property("value", value).node();
    };
    const inputs = [range("from", 0), range("to", months.length - 1)];
    const show = () => {
      const [a, b] = inputs.map((i) => Number(i.value)).sort((x, y) => x - y);
      output.text(a === b ? months[a] : `${months[a]} to ${months[b]}`);
      inputs.forEach((i) => i.setAttribute("aria-valuetext", months[Number(i.value)]));
      during(a, b);
    };
    inputs.forEach((i) => i.addEventListener("input", show));
    show();
  } else {
    during(0, months.length - 1);
  }
  draw();
  figure.hidden = false;
});
