// Keys, and the margin of an article. The pages can be read without this.
"use strict";
document.documentElement.classList.add("js");

document.addEventListener("DOMContentLoaded", () => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const help = $("#help");
  const desk = $(".desk") && article();
  document.addEventListener("keydown", onKey);

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
    const deciding = new Map(cards.map((card) => [card.dataset.card, []]));
    all("[data-e]", text).forEach((seg) => seg.dataset.e.split(" ").forEach((id) => deciding.get(id).push(seg)));
    let lit = "";
    let chosen = "";

    // The innermost attribution is named last.
    const idOf = (node) => {
      const seg = node.closest && node.closest("[data-a]");
      if (seg) return seg.dataset.a.split(" ").pop();
      const card = node.closest && node.closest(".card");
      return card ? card.dataset.card : "";
    };

    function mark(id, is) {
      for (const seg of words.get(id) || []) {
        const role = seg.dataset.r.split(" ")[seg.dataset.a.split(" ").indexOf(id)];
        ["on", ...[...role].map((r) => `on-${r}`)].forEach((name) => seg.classList.toggle(name, is));
      }
      for (const seg of deciding.get(id) || []) seg.classList.toggle("on-e", is);
      if (id) byId.get(id).classList.toggle("on", is);
    }

    function light(id) {
      if (id === lit) return;
      mark(lit, false);
      lit = id;
      mark(lit, true);
      const depth = id ? Math.min(2, Number(/\bn(\d)/.exec(byId.get(id).className)[1])) : 0;
      for (const side of [text, margin]) {
        side.classList.remove("lit0", "lit1", "lit2");
        side.classList.toggle("lit", Boolean(id));
        if (id) side.classList.add(`lit${depth}`);
      }
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
      const details = chosen && $(".why", byId.get(chosen));
      if (details) details.open = !details.open;
    }

    function clear() {
      if (!chosen) return false;
      choose("");
      document.activeElement.blur();
      return true;
    }

    for (const side of [text, margin]) {
      side.addEventListener("mouseover", (e) => wide.matches && light(idOf(e.target) || chosen));
      side.addEventListener("mouseleave", () => wide.matches && light(chosen));
      side.addEventListener("focusin", (e) => idOf(e.target) && light(idOf(e.target)));
      side.addEventListener("focusout", () => light(chosen));
      side.addEventListener("toggle", () => place(chosen), true);
    }
    text.addEventListener("click", (e) => {
      if (!getSelection().isCollapsed) return;
      e.preventDefault();
      choose(idOf(e.target));
    });
    margin.addEventListener("click", (e) => {
      const go = e.target.closest("[data-go]");
      const to = e.target.closest("[data-to]");
      if (to && !e.ctrlKey && !e.metaKey && byId.has(to.dataset.to)) {
        e.preventDefault();
        return choose(to.dataset.to, { focus: true, scroll: true });
      }
      if (go) return Number(go.dataset.go) ? step(Number(go.dataset.go)) : clear();
      if (!e.target.closest(".lead") || e.ctrlKey || e.metaKey) return;
      e.preventDefault();
      choose(idOf(e.target), { scroll: true });
    });
    addEventListener("hashchange", () => byId.has(asked()) && choose(asked(), { scroll: true }));
    addEventListener("resize", () => place());
    document.fonts.ready.then(() => place());
    margin.classList.add("still");
    text.classList.remove("lit", "lit0", "lit1", "lit2");
    [...words.keys()].forEach((id) => mark(id, false));
    const first = [asked(), new URLSearchParams(location.search).get("a")].find((id) => byId.has(id));
    if (first) {
      choose(first);
      $(`#${first}`).scrollIntoView({ block: "center" });
    } else {
      place();
    }
    requestAnimationFrame(() => margin.classList.remove("still"));
    return { step, why, clear, words: () => chosen && toWords(chosen) };
  }
});
