// Keys, and the margin of an article. The pages can be read without this.
"use strict";
document.documentElement.classList.add("js");

document.addEventListener("DOMContentLoaded", () => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const help = $("#help");
  const desk = $(".desk") && article();
  if ($(".exchange")) exchange();
  document.addEventListener("keydown", onKey);
  if ($(".marking")) marking();

  // Words that are selected in the article become places in the fields of the form.
  function marking() {
    const text = $(".marking");
    const field = (role) => $(`[name="${role}"]`);
    const at = (node, offset) => {
      const piece = node.nodeType === Node.TEXT_NODE && node.parentElement.closest("[data-o]");
      if (piece && text.contains(piece)) return Number(piece.dataset.o) + offset;
      const next = (node.childNodes[offset] || node).nodeType === Node.TEXT_NODE
        ? (node.childNodes[offset] || node).parentElement : node.childNodes[offset] || node;
      const first = next.closest && (next.closest("[data-o]") || $("[data-o]", next));
      return first && text.contains(first) ? Number(first.dataset.o) : NaN;
    };
    let last = null;
    document.addEventListener("selectionchange", () => {
      const range = getSelection().rangeCount ? getSelection().getRangeAt(0) : null;
      if (!range || range.collapsed || !text.contains(range.commonAncestorContainer)) return;
      const words = range.toString();
      const [lead, tail] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
      const place = [at(range.startContainer, range.startOffset) + lead, at(range.endContainer, range.endOffset) - tail];
      if (place[0] < place[1]) last = { place: place.join("-"), words: words.trim() };
    });
    document.addEventListener("click", (e) => {
      const take = e.target.closest("[data-take]");
      const more = e.target.closest("[data-more]");
      if (!last || !(take || more)) return;
      const role = take ? take.dataset.take : more.dataset.more;
      const [input, words] = [field(role), $(`[data-words="${role}"]`)];
      const add = more && input.value;
      const places = (add ? `${input.value},${last.place}` : last.place).split(",");
      input.value = places.sort((a, b) => parseInt(a, 10) - parseInt(b, 10)).join(",");
      words.textContent = add ? `${words.textContent} … ${last.words}` : last.words;
    });
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.matches("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const act = {
      "/": () => ($("[data-filter]") ? $("[data-filter]").focus() : location.assign("/")),
      "?": () => help.showModal(),
      j: () => (desk ? desk.step(1) : row(1)),
      k: () => (desk ? desk.step(-1) : row(-1)),
      o: () => (desk ? desk.words() : document.activeElement.click()),
      w: () => desk && desk.why(),
      u: () => (desk && desk.clear()) || up(),
      Escape: () => (desk && desk.clear()) || up(),
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  }

  function up() {
    const here = location.pathname + location.search;
    if (document.body.dataset.up !== here && document.body.dataset.up !== location.pathname) {
      location.assign(document.body.dataset.up);
    }
  }

  function row(by) {
    const rows = all("[data-item]").map((item) => $("[data-open]", item) || item);
    const now = rows.findIndex((r) => r === document.activeElement);
    const next = rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, now + by))];
    if (next) {
      next.focus({ preventScroll: true });
      next.closest("[data-item]").scrollIntoView({ block: "nearest" });
    }
  }

  function article() {
    const text = $(".text");
    const margin = $(".margin");
    const cards = all(".card");
    const wide = matchMedia("(min-width: 901px)");
    const byId = new Map(cards.map((card) => [card.dataset.card, card]));
    const words = new Map(cards.map((card) => [card.dataset.card, []]));
    all("[data-a]", text).forEach((seg) => seg.dataset.a.split(" ").forEach((id) => words.get(id).push(seg)));
    const asked = () => decodeURIComponent(location.hash.slice(1)).replace(/^card-/, "");
    // Events have no card but an entry below the text; their keys are e1, e2 and so on.
    const list = $(".events");
    const entries = new Map(all(".event").map((entry) => [entry.dataset.event, entry]));
    const placeOf = (key) => $("[data-show]", entries.get(key)).getAttribute("href").slice(1);
    const isEvent = (id) => entries.has(id);
    entries.forEach((_, key) => words.set(key, []));
    all("[data-ev]", text).forEach((seg) => seg.dataset.ev.split(" ").forEach((key) => words.get(key).push(seg)));
    const deciding = new Map(cards.map((card) => [card.dataset.card, []]));
    all("[data-e]", text).forEach((seg) => seg.dataset.e.split(" ").forEach((id) => deciding.get(id).push(seg)));
    let lit = "";
    let chosen = "";

    // The innermost attribution is named last.
    const idOf = (node) => {
      const seg = node.closest && node.closest("[data-a]");
      if (seg) return seg.dataset.a.split(" ").pop();
      const card = node.closest && node.closest(".card, .event");
      if (card) return card.dataset.card || card.dataset.event;
      const telling = node.closest && node.closest("[data-ev].et");
      return telling ? telling.dataset.ev.split(" ")[telling.dataset.er.split(" ").indexOf("t")] : "";
    };

    function mark(id, is) {
      for (const seg of words.get(id) || []) {
        const [ids, roles] = isEvent(id) ? [seg.dataset.ev, seg.dataset.er] : [seg.dataset.a, seg.dataset.r];
        const role = roles.split(" ")[ids.split(" ").indexOf(id)];
        ["on", ...[...role].map((r) => `on-${r}`)].forEach((name) => seg.classList.toggle(name, is));
      }
      for (const seg of deciding.get(id) || []) seg.classList.toggle("on-e", is);
      if (id) (byId.get(id) || entries.get(id)).classList.toggle("on", is);
    }

    function light(id) {
      if (id === lit) return;
      mark(lit, false);
      lit = id;
      mark(lit, true);
      const depth = id && !isEvent(id) ? Math.min(2, Number(/\bn(\d)/.exec(byId.get(id).className)[1])) : 0;
      for (const side of [text, margin]) {
        side.classList.remove("lit0", "lit1", "lit2");
        side.classList.toggle("lit", Boolean(id) && (side === text || !isEvent(id)));
        if (id) side.classList.add(`lit${depth}`);
      }
    }

    // The words of an event. The browser's way back leads to its entry again.
    function show(key, push) {
      if (byId.has(chosen)) choose("");
      chosen = key;
      light(key);
      if (push) history.pushState(null, "", `#${placeOf(key)}`);
      toWords(key);
    }

    function entry(key) {
      location.hash = entries.get(key).id;
      $("[data-show]", entries.get(key)).focus({ preventScroll: true });
    }

    function choose(id, { focus = false, scroll = false } = {}) {
      chosen = id;
      light(id);
      margin.classList.toggle("open", Boolean(id));
      document.body.classList.toggle("sheet", Boolean(id));
      history.replaceState(null, "", id ? `?a=${id}#${id}` : location.pathname);
      place(id);
      if (!id) return;
      if (scroll) toWords(id);
      if (focus) $(".lead", byId.get(id)).focus({ preventScroll: true });
    }

    function toWords(id) {
      const box = words.get(id)[0].getBoundingClientRect();
      const room = wide.matches ? innerHeight : innerHeight * 0.5;
      if (box.top < 72 || box.bottom > room - 72) {
        const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
        scrollBy({ top: box.top - room / 3, behavior: still ? "instant" : "smooth" });
      }
    }

    // Each card stands at its first words or below the card before it; a chosen card stands exactly, and those
    // before it make room above.
    function place(anchor = chosen) {
      if (!wide.matches) return;
      const top = margin.getBoundingClientRect().top;
      const want = cards.map((card) => {
        const at = $(`#${card.dataset.card}`);
        const seg = words.get(card.dataset.card)[0];
        return Math.max(0, (seg || at).getClientRects()[0].top - top - 6);
      });
      const high = cards.map((card) => card.offsetHeight);
      const tops = [];
      want.forEach((y, i) => tops.push(i ? Math.max(y, tops[i - 1] + high[i - 1] + 4) : y));
      const pin = cards.findIndex((card) => card.dataset.card === anchor);
      if (pin >= 0 && tops[pin] > want[pin]) {
        tops[pin] = want[pin];
        for (let i = pin - 1; i >= 0; i--) tops[i] = Math.min(tops[i], tops[i + 1] - high[i] - 4);
        if (tops[0] < 0) for (let i = 0, y = 0; i <= pin; i++) {
          tops[i] = Math.max(tops[i], y);
          y = tops[i] + high[i] + 4;
        }
        for (let i = pin + 1; i < tops.length; i++) tops[i] = Math.max(want[i], tops[i - 1] + high[i - 1] + 4);
      }
      cards.forEach((card, i) => (card.style.top = `${tops[i]}px`));
      const last = tops.length - 1;
      margin.style.minHeight = last >= 0 ? `${tops[last] + high[last] + 16}px` : "";
    }

    function step(by) {
      const from = document.activeElement.closest(".card") || byId.get(chosen);
      const now = cards.indexOf(from);
      const next = cards[now < 0 ? (by > 0 ? 0 : cards.length - 1) : now + by];
      if (next) choose(next.dataset.card, { focus: true, scroll: true });
    }

    function why() {
      const details = chosen && $(".why", byId.get(chosen) || entries.get(chosen));
      if (!details) return;
      details.open = !details.open;
      if (isEvent(chosen)) details.scrollIntoView({ block: "nearest" });
    }

    function clear() {
      if (!chosen) return false;
      const event = entries.get(chosen);
      choose("");
      document.activeElement.blur();
      if (event) $("[data-show]", event).focus();
      return true;
    }

    for (const side of [text, margin, list].filter(Boolean)) {
      side.addEventListener("mouseover", (e) => wide.matches && light(idOf(e.target) || chosen));
      side.addEventListener("mouseleave", () => wide.matches && light(chosen));
      side.addEventListener("focusin", (e) => idOf(e.target) && light(idOf(e.target)));
      side.addEventListener("focusout", () => light(chosen));
    }
    text.addEventListener("click", (e) => {
      if (!getSelection().isCollapsed) return;
      e.preventDefault();
      const id = idOf(e.target);
      if (isEvent(id)) entry(id);
      else choose(id);
    });
    if (list) list.addEventListener("click", (e) => {
      const to = e.target.closest("[data-to]");
      const shown = e.target.closest("[data-show]");
      if (!(to || shown) || e.ctrlKey || e.metaKey) return;
      e.preventDefault();
      if (shown) show(shown.dataset.show, true);
      else choose(to.dataset.to, { focus: true, scroll: true });
    });
    margin.addEventListener("click", (e) => {
      const go = e.target.closest("[data-go]");
      const to = e.target.closest("[data-to]");
      if (to && !e.ctrlKey && !e.metaKey && byId.has(to.dataset.to)) {
        e.preventDefault();
        return choose(to.dataset.to, { focus: true, scroll: true });
      }
      if (go) return Number(go.dataset.go) ? step(Number(go.dataset.go)) : clear();
      if (!wide.matches && e.target.closest(".tells a")) return choose("");
      if (!e.target.closest(".lead") || e.ctrlKey || e.metaKey) return;
      e.preventDefault();
      choose(idOf(e.target), { scroll: true });
    });
    addEventListener("hashchange", () => {
      const told = [...entries.keys()].find((key) => placeOf(key) === asked());
      if (byId.has(asked())) choose(asked(), { scroll: true });
      else if (told) show(told, false);
      else if (isEvent(chosen)) light(chosen = "");
    });
    addEventListener("resize", () => place());
    // Before the next picture, whatever made a card higher: its reasons opened, a form in it, a font that came late.
    const sized = new ResizeObserver(() => place());
    cards.forEach((card) => sized.observe(card));
    document.fonts.ready.then(() => place());
    margin.classList.add("still");
    text.classList.remove("lit", "lit0", "lit1", "lit2");
    [...words.keys()].forEach((id) => mark(id, false));
    const first = [asked(), new URLSearchParams(location.search).get("a")].find((id) => byId.has(id));
    const told = [...entries.keys()].find((key) => placeOf(key) === asked());
    if (told) {
      place();
      show(told, false);
    } else if (first) {
      choose(first);
      $(`#${first}`).scrollIntoView({ block: "center" });
    } else {
      place();
    }
    requestAnimationFrame(() => margin.classList.remove("still"));
    return { step, why, clear, words: () => chosen && toWords(chosen) };
  }

  // Lines from each answer to what it answers, through the space between the columns. Each answer stands in words on
  // its card, too.
  function exchange() {
    const list = $(".exchange");
    const svg = $(".lines");
    const make = (name, attributes) => {
      const node = document.createElementNS(svg.namespaceURI, name);
      Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
      return svg.appendChild(node);
    };

    function draw() {
      svg.replaceChildren();
      svg.setAttribute("width", list.offsetWidth);
      const labels = [];
      const origin = svg.getBoundingClientRect();
      const gap = parseFloat(getComputedStyle(list).columnGap);
      const box = (node) => {
        const b = node.getBoundingClientRect();
        return { left: b.left - origin.left, right: b.right - origin.left, top: b.top - origin.top };
      };
      const first = box(list).left;
      const taken = [];
      const told = new Map();
      for (const reply of all(".reply", list)) {
        const to = document.getElementById(reply.dataset.to);
        if (!to) continue;
        const card = reply.closest(".turn");
        const from = box(card);
        const goal = box(to);
        const nth = told.get(card) || 0;
        told.set(card, nth + 1);
        // Within one column the line runs beside it, where there is room.
        const same = Math.abs(goal.left - from.left) < 1;
        const left = same ? from.left > first + 1 : goal.left < from.left;
        const way = left ? -1 : 1;
        const edge = left ? from.left : from.right;
        const end = same ? edge : left ? goal.right : goal.left;
        const y1 = from.top + 38 + nth * 18;
        const y2 = goal.top + 14;
        const low = Math.min(y1, y2) - 12;
        const high = Math.max(y1, y2) + 12;
        let lane = 0;
        while (taken.some((t) => t.edge === edge + way && t.lane === lane && low < t.high && high > t.low)) lane++;
        taken.push({ edge: edge + way, lane, low, high });
        const x = edge + way * Math.min(gap - 14, gap * 0.62 + lane * 7);
        const tip = end > x ? -1 : 1;
        make("path", { d: `M${edge + way * 6} ${y1}H${x}V${y2}H${end + tip * 6}` });
        make("path", { class: "tip", d: `M${end + tip * 4} ${y2}l${tip * 8}-4v8z` });
        // Above the line to the right, below the line to the left: two that meet keep apart.
        const words = { x: edge + way * 10, y: left ? y1 + 13 : y1 - 5, "text-anchor": left ? "end" : "start" };
        labels.push([words, reply.dataset.words]);
      }
      // Above all lines, which their ground then interrupts.
      for (const [place, words] of labels) make("text", place).textContent = words;
    }

    new ResizeObserver(draw).observe(list);
    document.fonts.ready.then(draw);
  }
});

// The preview of a result. Without it, results lead to their articles.
document.addEventListener("DOMContentLoaded", () => {
  const pane = document.querySelector("#preview");
  if (!pane) return;
  const kept = new Map();
  let asked = "";
  let wait = 0;

  async function show(address) {
    if (address === asked || getComputedStyle(pane).display === "none") return;
    asked = address;
    if (!kept.has(address)) {
      const answer = await fetch(address.split("#")[0], { headers: { Accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const text = page.querySelector("article.text");
      if (kept.size > 50) kept.clear();
      kept.set(address, text);
    }
    const text = kept.get(address);
    if (address !== asked || !text) return;
    const id = new URL(address, location).searchParams.get("a");
    for (const node of text.querySelectorAll("[id], [tabindex], a")) {
      node.removeAttribute("id");
      node.removeAttribute("tabindex");
      node.removeAttribute("href");
    }
    text.className = "text";
    pane.replaceChildren(text);
    // It scrolls, so keys must be able to reach it.
    pane.tabIndex = 0;
    const words = id ? [...text.querySelectorAll("[data-a]")].filter((s) => s.dataset.a.split(" ").includes(id)) : [];
    text.querySelectorAll(".shown").forEach((seg) => seg.classList.remove("shown"));
    words.forEach((seg) => seg.classList.add("shown"));
    // Measured where they stand, since the pane may be what they are placed by or not.
    pane.scrollTop = 0;
    if (words.length) pane.scrollTop = words[0].getBoundingClientRect().top - pane.getBoundingClientRect().top - 80;
  }

  for (const kind of ["mouseover", "focusin"]) {
    document.addEventListener(kind, (event) => {
      const link = event.target.closest && event.target.closest(".result") && event.target.closest(".result").querySelector("[data-preview]");
      clearTimeout(wait);
      if (link) wait = setTimeout(() => show(link.dataset.preview).catch(() => {}), 120);
    });
  }
});
