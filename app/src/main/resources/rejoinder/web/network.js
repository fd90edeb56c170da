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
    link: row.querySelector("td.n a"),
    query: row.dataset.query,
    row,
  }));
  const weight = new Map();
  for (const e of edges) for (const id of [e.source, e.target]) weight.set(id, (weight.get(id) || 0) + e.all);
  const nodes = [...names].map(([id, n]) => ({ id, ...n, weight: weight.get(id) }));
  const most = Math.max(...edges.map((e) => e.all));
  const heaviest = Math.max(...nodes.map((n) => n.weight));
  const radius = (n) => 4 + 10 * Math.sqrt(n.weight / heaviest);
  // In the page's own pixels, so that words have their size on a phone too.
  figure.hidden = false;
  const width = Math.max(320, Math.min(1200, figure.clientWidth || 1000));
  const longest = width < 600 ? 20 : 34;
  const label = (n) => (n.name.length > longest ? `${n.name.slice(0, longest - 1)}…` : n.name);
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `13px ${getComputedStyle(figure).fontFamily}`;
  for (const n of nodes) {
    n.half = Math.max(radius(n), pen.measureText(label(n)).width / 2) + 5;
    n.up = radius(n) + 3;
    n.down = radius(n) + 20;
  }
  const area = nodes.reduce((sum, n) => sum + 2 * n.half * (n.up + n.down), 0);
  let height = Math.max(420, (3 * area) / width);

  // Laid out at once and then still; the same pairs always come out the same on the same width.
  d3.forceSimulation(nodes)
    .force("link", d3.forceLink(edges).id((n) => n.id).distance(130).strength(0.4))
    .force("charge", d3.forceManyBody().strength(-900))
    .force("apart", d3.forceCollide((n) => Math.min(70, n.half)))
    .force("x", d3.forceX(width / 2).strength((0.05 * 1000) / width))
    .force("y", d3.forceY(height / 2).strength(0.11))
    .stop()
    .tick(400);
  const keep = (n) => {
    n.x = Math.max(n.half, Math.min(width - n.half, n.x));
    n.y = Math.max(n.up + 20, Math.min(height - n.down, n.y));
  };
  // Names that lie on others give way to all sides; what still does then goes down, where there is always room.
  const overlap = (a, b) => [
    a.half + b.half - Math.abs(a.x - b.x),
    a.y < b.y ? a.y + a.down - b.y + b.up : b.y + b.down - a.y + a.up,
  ];
  const lie = (a, b) => overlap(a, b).every((over) => over > 0);
  for (let round = 0; round < 80; round++) {
    for (let i = 0; i < nodes.length; i++) {
      for (let j = i + 1; j < nodes.length; j++) {
        const [a, b] = [nodes[i], nodes[j]];
        if (!lie(a, b)) continue;
        const [wide, high] = overlap(a, b);
        const axis = wide < high ? "x" : "y";
        const by = ((a[axis] < b[axis] ? -1 : 1) * Math.min(wide, high)) / 2;
        [a[axis], b[axis]] = [a[axis] + by, b[axis] - by];
      }
    }
    nodes.forEach(keep);
  }
  const placed = [];
  for (const n of [...nodes].sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1))) {
    for (let other; (other = placed.find((p) => lie(n, p))); ) n.y = other.y + other.down + n.up + 0.1;
    placed.push(n);
  }
  const top = Math.min(...nodes.map((n) => n.y - n.up)) - 20;
  for (const n of nodes) n.y -= top;
  height = Math.max(...nodes.map((n) => n.y + n.down)) + 20;

  const svg = d3.select(figure).append("svg")
    .attr("viewBox", `0 0 ${width} ${Math.ceil(height)}`)
    .attr("role", "img")
    .attr("aria-label", `Who ${figure.dataset.network} whom; the table below says the same`);
  svg.append("defs").append("marker").attr("id", "tip").attr("viewBox", "0 0 8 8").attr("refX", 7).attr("refY", 4)
    .attr("markerWidth", 7).attr("markerHeight", 7).attr("markerUnits", "userSpaceOnUse").attr("orient", "auto")
    .append("path").attr("d", "M0,0 L8,4 L0,8 z");
  const lines = svg.append("g").selectAll("path").data(edges).join("path")
    .attr("class", "edge").attr("marker-end", "url(#tip)")
    .on("click", (_, e) => location.assign(e.link.href));
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
    const days = first === last ? months[first] : `${months[first]}..${months[last]}`;
    for (const e of edges) {
      e.now = whole ? e.all : [...e.by].reduce((sum, [m, n]) => sum + (within.has(m) ? n : 0), 0);
      e.row.hidden = !e.now;
      e.link.textContent = e.now;
      e.link.href = `/search?q=${encodeURIComponent(whole ? e.query : `${e.query} day:${days}`)}`;
    }
    shown();
  }

  function shown() {
    lines.attr("stroke-width", (e) => 1 + 5 * Math.sqrt(e.now / most)).classed("gone", (e) => !e.now);
    lines.select("title").text((e) => `${e.source.name} ${figure.dataset.network} ${e.target.name}: ${e.now}`);
    const there = new Set(edges.filter((e) => e.now).flatMap((e) => [e.source.id, e.target.id]));
    dots.classed("gone", (n) => !there.has(n.id));
  }

  // The address says which months are shown, and so does the form above, whose fields a reload or a link fills.
  function tell(first, last) {
    const whole = first === 0 && last === months.length - 1;
    const address = new URL(location.href);
    for (const [name, month] of [["from", months[first]], ["to", months[last]]]) {
      if (whole) address.searchParams.delete(name);
      else address.searchParams.set(name, month);
      const field = document.getElementById(`n-${name}`);
      if (field) field.value = whole ? "" : month;
    }
    address.searchParams.delete("page");
    const anew = document.querySelector("[data-anew]");
    anew.hidden = address.search === served;
    anew.querySelector("a").href = address.href;
    history.replaceState(history.state, "", address);
    for (const way of document.querySelectorAll('.ways a[href^="/network"]')) {
      const to = new URL(way.href);
      for (const name of ["from", "to"]) {
        if (whole) to.searchParams.delete(name);
        else to.searchParams.set(name, address.searchParams.get(name));
      }
      if (to.searchParams.has("by")) way.setAttribute("href", to.pathname + to.search);
    }
  }

  // What is taken away is what is shown.
  function take(first, last) {
    const whole = first === 0 && last === months.length - 1;
    const all = figure.dataset.query;
    const days = whole ? "" : `day:${months[first]}..${months[last]}`;
    for (const link of document.querySelectorAll(".exports a")) {
      const to = new URL(link.href);
      to.searchParams.set("q", all && days ? `(${all}) ${days}` : all || days);
      if (!to.searchParams.get("q")) to.searchParams.delete("q");
      link.setAttribute("href", to.pathname + to.search);
    }
  }

  const served = (() => {
    const address = new URL(location.href);
    address.searchParams.delete("page");
    return address.search;
  })();
  edges.forEach((e) => (e.now = e.all));
  shown();
  if (months.length > 1) {
    const at = (month, open) => {
      const place = months.findIndex((m) => m >= month);
      return !month || place < 0 ? open : place;
    };
    const upTo = (month, open) => {
      const place = months.findLastIndex((m) => m <= month);
      return !month || place < 0 ? open : place;
    };
    const form = d3.select(figure).append("form").attr("class", "span").attr("aria-label", "Months shown");
    const output = form.append("output");
    const range = (label, value) => {
      const box = form.append("label");
      box.append("span").text(label);
      return box.append("input").attr("type", "range").attr("min", 0).attr("max", months.length - 1)
        .property("value", value).node();
    };
    const inputs = [
      range("from", at(figure.dataset.from, 0)),
      range("to", upTo(figure.dataset.to, months.length - 1)),
    ];
    const chosen = () => inputs.map((i) => Number(i.value)).sort((x, y) => x - y);
    const say = () => {
      const [a, b] = chosen();
      output.text(a === b ? months[a] : `${months[a]} to ${months[b]}`);
      inputs.forEach((i) => i.setAttribute("aria-valuetext", months[Number(i.value)]));
    };
    inputs.forEach((i) => i.addEventListener("input", () => {
      say();
      during(...chosen());
      tell(...chosen());
      take(...chosen());
    }));
    say();
  }
  draw();
});
