// Walks the pages as a reader would: with a pointer, with keys, without the script, on a phone.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { keys, pointer, walk } from "./whole.mjs";

const base = process.argv[2];
const { BROWSER, SHOTS, REPORT } = process.env;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const quiet = "no-sandbox disable-gpu disable-quic no-first-run disable-background-networking "
  + "disable-component-update disable-sync";
const browser = await chromium.launch({ executablePath: BROWSER, args: quiet.split(" ").map((flag) => `--${flag}`) });
const troubles = [];
let checks = 0;

async function open(options = {}) {
  const context = await browser.newContext({ viewport: wide, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.on("console", (m) => ["error", "warning"].includes(m.type()) && troubles.push(`${page.url()}: ${m.text()}`));
  page.on("pageerror", (e) => troubles.push(`${page.url()}: ${e}`));
  page.on("request", (r) => {
    const ours = r.url().startsWith(`${base}/`) || (r.isNavigationRequest() && r.url().startsWith("file:"));
    if (!ours) troubles.push(`outside request: ${r.url()}`);
  });
  return page;
}

async function step(name, work) {
  try {
    await work();
    checks++;
  } catch (e) {
    troubles.push(`${name}: ${e.message}`);
  }
}

const count = (page, selector) => page.locator(selector).count();
const inView = (page, selector) => page.locator(selector).first().evaluate((node) => {
  const box = node.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight;
});
// Cards find their places with the next picture, not in the key's own event.
const drawn = (page) => page.evaluate(() =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
// What follows is read from the page that the press leads to, whole.
const leads = (page, press) => Promise.all([page.waitForEvent("load"), press()]);
const litIds = (page) => page.locator(".seg.on").evaluateAll((segs) =>
  segs.length ? segs.map((s) => s.dataset.a.split(" ")).reduce((a, b) => a.filter((x) => b.includes(x))) : []);
const litCards = (page) => page.locator(".card.on").evaluateAll((cards) => cards.map((c) => c.dataset.card));

async function accessible(page, what) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () =>
    (await window.axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })).violations.map(
      (v) => `${v.id} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].failureSummary}`));
  assert.deepEqual(found, [], `axe on ${what}`);
}

async function fits(page, what) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0, `${what} is ${over} px too wide`);
}

// An article with a statement inside another, by way of the list of statements.
const page = await open();
let nested = "";
let article = "";
await step("the list leads to the article by keys", async () => {
  await page.goto(`${base}/`);
  assert.ok((await count(page, ".story")) > 0, "no articles");
  const focused = () => page.evaluate(() =>
    [...document.querySelectorAll("[data-open]")].indexOf(document.activeElement));
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  assert.equal(await focused(), 1);
  await page.keyboard.press("k");
  assert.equal(await focused(), 0);
  const target = await page.evaluate(() => document.activeElement.href);
  await page.keyboard.press("o");
  await page.waitForURL(target);
  assert.equal(await count(page, "h1"), 1);
  await page.keyboard.press("u");
  await page.waitForURL(`${base}/`);
});
await step("/ goes to the filter, ? to the keys", async () => {
  await page.keyboard.press("/");
  assert.ok(await page.locator("[data-filter]").evaluate((node) => node === document.activeElement));
  await page.keyboard.type("?j/");
  assert.equal(await page.locator("[data-filter]").inputValue(), "?j/", "keys stay letters in a field");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  assert.ok(await page.locator("#help").isVisible());
  await accessible(page, "the keys");
  await page.keyboard.press("Escape");
  assert.ok(!(await page.locator("#help").isVisible()));
});
await step("a statement's address shows its words, lit", async () => {
  await page.goto(`${base}/attributions`);
  const row = page.locator(".statement.nested [data-open]").first();
  nested = (await row.getAttribute("href")).split("#")[1];
  const answer = await page.goto(`${base}/attributions/${nested}`);
  article = page.url().split("?")[0];
  assert.equal(answer.status(), 200);
  assert.ok(page.url().endsWith(`?a=${nested}#${nested}`), page.url());
  assert.deepEqual(await litCards(page), [nested]);
  assert.ok((await litIds(page)).includes(nested));
  assert.ok(await inView(page, ".seg.on"), "words in view");
  assert.ok(await inView(page, ".card.on"), "card in view");
});
await step("pointing at either side lights both", async () => {
  await page.goto(article);
  assert.equal(await count(page, ".seg.on"), 0);
  for (const id of await page.locator(".card").evaluateAll((cards) => cards.slice(0, 8).map((c) => c.dataset.card))) {
    await page.locator(`[data-card="${id}"] .lead`).hover();
    assert.ok((await litIds(page)).includes(id), `words of ${id}`);
    assert.deepEqual(await litCards(page), [id]);
  }
  const handle = page.locator(`a.seg[href$="card-${nested}"]`);
  await handle.hover();
  assert.deepEqual(await litCards(page), [nested]);
  await page.locator(".mast").hover();
  assert.equal(await count(page, ".on"), 0, "lets go");
  await handle.focus();
  assert.deepEqual(await litCards(page), [nested], "focus lights, too");
});
await step("the keys walk through the statements", async () => {
  await page.goto(article);
  const ids = await page.locator(".card").evaluateAll((cards) => cards.map((c) => c.dataset.card));
  for (const id of ids.slice(0, 5)) {
    await page.keyboard.press("j");
    assert.deepEqual(await litCards(page), [id]);
    assert.ok(page.url().endsWith(`?a=${id}#${id}`));
    assert.ok(await inView(page, ".seg.on"));
  }
  await page.keyboard.press("k");
  const here = ids[Math.min(3, ids.length - 2)];
  assert.deepEqual(await litCards(page), [here]);
  await page.keyboard.press("w");
  assert.ok(await page.locator(`[data-card="${here}"] details`).evaluate((d) => d.open));
  await drawn(page);
  const boxes = await page.locator(".card").evaluateAll((cards) =>
    cards.map((c) => c.getBoundingClientRect()).map((b) => [b.top, b.bottom]));
  boxes.slice(1).forEach(([top], i) => assert.ok(top >= boxes[i][1], "cards do not overlap"));
  const shares = await page.locator(".card").evaluateAll((cards) => cards.map((card) => card.querySelector(".lead").offsetWidth / card.offsetWidth));
  assert.ok(shares.every((share) => share > 0.8), `what a card says fills it, chosen or not: ${shares}`);
  await page.keyboard.press("Escape");
  assert.equal(await count(page, ".on"), 0);
  assert.equal(page.url(), article);
  await page.keyboard.press("Escape");
  await page.waitForURL(`${base}/`);
});
// Of the bundled stories, one that tells of an event inside a statement.
let telling = "";
await step("an event leads to its words, and back to its entry", async () => {
  const look = await open();
  await look.goto(`${base}/`);
  for (const path of await look.locator("[data-open]").evaluateAll((links) => links.map((a) => a.href))) {
    await look.goto(path);
    if ((await count(look, ".event .teller a")) > 0) break;
  }
  telling = look.url().slice(base.length).split("?")[0];
  const entry = look.locator(".event", { has: look.locator(".teller a") }).first();
  const shown = entry.locator("[data-show]");
  await shown.focus();
  await look.keyboard.press("Enter");
  assert.ok(look.url().endsWith(await shown.getAttribute("href")), look.url());
  assert.ok((await count(look, ".seg.et.on-t")) > 0, "its words are lit");
  await look.waitForTimeout(400);
  assert.ok(await inView(look, ".seg.on-t"), "words in view");
  await look.keyboard.press("w");
  assert.ok(await entry.locator("dl").isVisible(), "why opens");
  await look.keyboard.press("Escape");
  assert.equal(look.url(), base + telling, "lets go");
  assert.ok(await shown.evaluate((a) => a === document.activeElement), "back at the entry");
  const teller = await entry.locator(".teller a").getAttribute("data-to");
  await entry.locator(".teller a").focus();
  await look.keyboard.press("Enter");
  assert.deepEqual(await litCards(look), [teller]);
  await look.locator(`#card-${teller} .tells a`).first().click();
  assert.ok(look.url().includes("#told-"), look.url());
  await look.locator("#events .why summary").first().click();
  await accessible(look, "an article with its events");
  await look.context().close();
  const plain = await open({ javaScriptEnabled: false });
  await plain.goto(base + telling);
  await plain.locator(".event [data-show]").first().click();
  assert.ok(await inView(plain, ".seg.et"), "words in view without the script");
  await plain.context().close();
});
await step("the first page weighs less than 100 kB", async () => {
  let bytes = 0;
  const fresh = await open();
  fresh.on("response", async (r) => (bytes += (await r.body().catch(() => "")).length));
  await fresh.goto(`${base}/`, { waitUntil: "networkidle" });
  assert.ok(bytes > 1000 && bytes < 100_000, `${bytes} bytes`);
});
// A dispute with answers, by way of the list.
let dispute = "";
await step("the list of disputes leads to one whose answers are drawn as lines", async () => {
  await page.goto(`${base}/disputes`);
  assert.ok((await count(page, ".disputes [data-open]")) > 0, "no disputes");
  for (const path of await page.locator(".disputes [data-open]").evaluateAll((links) => links.map((a) => a.href))) {
    await page.goto(path);
    if ((await count(page, ".reply")) > 3 && (await count(page, ".sides.c2")) === 1) break;
  }
  dispute = page.url().slice(base.length);
  const replies = await count(page, ".reply");
  assert.ok(replies > 0, "no answers");
  assert.equal(await count(page, ".lines text"), replies, "a line for each answer, with its type in words");
  const columns = await page.locator(".side").evaluateAll((sides) => sides.map((s) => Math.round(s.offsetWidth)));
  assert.equal(new Set(columns).size, 1, "equal columns");
  await leads(page, () => page.locator(".turn .said a").first().click());
  assert.ok(await inView(page, ".seg.on"), "words in view");
});
await step("what a person decides about it is marked, and undone", async () => {
  const decided = async (button, form) => {
    await page.goto(base + dispute);
    await page.locator(".correct > summary").click();
    if (form) await form(page);
    await leads(page, () => page.getByRole("button", { name: button }).click());
  };
  await decided("Rename", (p) => p.getByRole("textbox", { name: "name", exact: true }).fill("What was let through"));
  assert.ok(page.url().endsWith(`${dispute}#history`), page.url());
  assert.ok(await page.getByRole("heading", { name: "What was let through" }).isVisible());
  assert.equal(await count(page, "a.pen"), 1);
  await decided("Pin");
  await decided("Split off", (p) => p.locator("[name=statement]").last().check());
  await page.goto(`${base}/disputes`);
  assert.ok((await page.locator(".disputes .issue").first().textContent()).includes("What was let through"));
  await accessible(page, "the list with a pen mark");
  await page.goto(base + dispute);
  await accessible(page, "a dispute that people decided about");
  await page.goto(`${base}/curation`);
  for (let made = 3; made > 0; made--) {
    const newest = page.locator(".decided li:not(.undone)").filter({ hasNotText: "undid" }).first();
    await leads(page, () => newest.getByRole("button").click());
  }
  await page.goto(base + dispute);
  assert.equal(await count(page, "a.pen"), 0, "all is undone");
});
let positions = "";
await step("positions over time lead to the words", async () => {
  await page.goto(base + dispute);
  await leads(page, () => page.locator(".side a", { hasText: "over time" }).first().click());
  positions = page.url().slice(base.length).split("?")[0];
  assert.ok((await count(page, ".strip a .mark")) > 0, "no marks");
  await page.goto(base + positions);
  const data = await page.request.get(`${base}${positions}.json`);
  assert.equal((await data.json()).issues.length, await count(page, ".issues > li"));
  assert.equal(await count(page, ".strip a .mark"), await count(page, ".steps > li"));
  await page.locator(".astable > summary").click();
  assert.equal(await count(page, ".astable tbody tr"), await count(page, ".steps > li"));
  await accessible(page, "positions with their table");
  await page.locator(".strip a").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/documents/);
  assert.ok(await inView(page, ".seg.on"), "words in view");
});

await step("a wrong address is answered by a page", async () => {
  const quietly = await browser.newPage();
  assert.equal((await quietly.goto(`${base}/documents/d0000000000000000`)).status(), 404);
  assert.ok(await quietly.getByRole("heading", { name: "Not here" }).isVisible());
  await accessible(quietly, "the page of an error");
});

await step("events are found, shown with their words and stand on the timeline", async () => {
  const look = await open();
  await look.goto(`${base}/search`);
  await leads(look, () => look.getByRole("link", { name: "events", exact: true }).click());
  const told = await count(look, ".result.told");
  assert.ok(told > 0, "events are told");
  assert.equal(await look.locator(".tally").innerText(), `${told} event${told === 1 ? "" : "s"}`);
  assert.ok((await count(look, ".result .trigger")) >= told, "each names its trigger");
  await accessible(look, "events as results");
  await leads(look, () => look.locator(".result.told .said a").first().click());
  assert.ok(await inView(look, `[id="${new URL(look.url()).hash.slice(1)}"]`), "the place of the event");
  await look.goto(`${base}/timeline`);
  assert.ok((await count(look, ".chrono rect.mark.ev")) > 0, "squares for events");
  assert.ok((await count(look, ".chrono circle.mark")) > 0, "dots for statements");
  await accessible(look, "a timeline with events");
  await leads(look, () => look.getByRole("link", { name: "events", exact: true }).click());
  assert.equal(await count(look, ".chrono circle.mark"), 0, "events alone");
  await look.locator("#q").fill("act:deny");
  await leads(look, () => look.locator("#q").press("Enter"));
  assert.ok(look.url().includes("show=events"), "the choice is kept");
  assert.ok((await look.content()).includes("Events have no act:"), "why there are none");
  await look.context().close();
});
await step("search leads by a facet to a statement in its article", async () => {
  const look = await open();
  await look.goto(`${base}/search`);
  await look.locator("#q").fill("the");
  await look.locator("#q").press("Enter");
  await look.waitForURL(/q=the$/);
  const all = await count(look, ".result");
  assert.ok(all > 3, `${all} results`);
  const facet = look.locator(".facets .in").first();
  const told = await facet.locator(".n").innerText();
  await leads(look, () => facet.click());
  assert.ok((await look.locator(".tally").innerText()).startsWith(told), "as many as the facet told");
  assert.equal(await count(look, ".chips li.is"), 1);
  assert.equal(await look.locator(".facets [aria-current]").count(), 1, "chosen, beside the others");
  const shown = look.locator("[data-preview]").first();
  await shown.focus();
  await look.locator("#preview .shown").first().waitFor();
  await look.locator("[data-preview]").last().hover();
  await look.waitForFunction(() => {
    const asked = new URL([...document.querySelectorAll("[data-preview]")].pop().dataset.preview, location).searchParams.get("a");
    const shown = [...document.querySelectorAll("#preview .shown")];
    const box = shown.length > 0 && shown[0].getBoundingClientRect();
    return box && shown.every((seg) => seg.dataset.a.split(" ").includes(asked)) && box.top >= 0 && box.top < innerHeight;
  });
  const words = (await look.locator("#preview .shown").allInnerTexts()).join("");
  assert.ok(words.length > 0, "the words in the preview");
  await accessible(look, "search with a preview");
  await leads(look, () => look.locator(".chips a").first().click());
  assert.equal(await count(look, ".chips li.not"), 1, "a click on a chip inverts it");
  await leads(look, () => look.locator(".chips .off").click());
  assert.equal(await count(look, ".result"), all, "× takes it away");
  if ((await count(look, ".histogram svg a")) > 0) {
    await leads(look, () => look.locator(".histogram svg a").last().click());
    assert.ok(look.url().includes("said%3A"), "a bar leads to its time");
    await leads(look, () => look.getByRole("link", { name: "all times" }).click());
  }
  await look.locator("[data-preview]").first().click();
  await look.waitForURL(/documents.*a=/);
  await look.context().close();
  const quietly = await browser.newPage();
  assert.equal((await quietly.goto(`${base}/search?q=colour:red`)).status(), 400);
  assert.ok(await quietly.getByRole("alert").isVisible(), "a fault is told");
  await accessible(quietly, "a fault of a query");
});

for (const [how, as, quick] of [["by pointer", pointer, false], ["by keys alone", keys, false], ["by the pages' own keys", keys, true]]) {
  await step(`the whole way ${how}`, async () => {
    const reader = as(await open());
    await walk(reader, base, accessible, quick);
    await reader.page.context().close();
  });
}

await step("without the script there is all to read", async () => {
  const plain = await open({ javaScriptEnabled: false });
  await plain.goto(`${base}/attributions/${nested}`);
  assert.ok((await litIds(plain)).includes(nested), "lit by the server");
  assert.ok(await inView(plain, ".seg.on"), "words in view");
  for (const card of await plain.locator(".card").all()) assert.ok(await card.isVisible(), "card visible");
  await plain.locator(`[data-card="${nested}"] summary`).click();
  assert.ok(await plain.locator(`[data-card="${nested}"] dl`).isVisible(), "why opens");
  await plain.locator(`a.seg[href$="card-${nested}"]`).click();
  assert.ok(plain.url().endsWith(`#card-${nested}`));
  assert.ok(await inView(plain, `#card-${nested}`), "words lead to the card");
  await plain.goto(`${base}/?words=zzzzzz`);
  assert.ok(await plain.getByText("Nothing fits").isVisible());
});

await step("on a phone the margin is a sheet", async () => {
  const small = await open({ viewport: phone, hasTouch: true, isMobile: true });
  await small.goto(article);
  assert.ok(!(await small.locator(".margin").isVisible()), "closed at first");
  await small.locator(`a.seg[href$="card-${nested}"]`).tap();
  assert.ok(await small.locator(`#card-${nested}`).isVisible());
  assert.equal(await count(small, ".card:visible"), 1);
  const sheet = await small.locator(".margin").boundingBox();
  assert.ok(sheet.y > phone.height / 2 && sheet.y + sheet.height <= phone.height + 1, JSON.stringify(sheet));
  const words = await small.locator(".seg.on").first().boundingBox();
  assert.ok(words.y < sheet.y, "the sheet hides its words");
  await small.getByRole("button", { name: "Next statement" }).tap();
  await small.getByRole("button", { name: "Previous statement" }).tap();
  assert.deepEqual(await litCards(small), [nested]);
  await small.getByRole("button", { name: "Close" }).tap();
  assert.ok(!(await small.locator(".margin").isVisible()));
});

await step("a statement is corrected by selecting words, and that is undone", async () => {
  await page.goto(article);
  const before = await page.locator(".card").count();
  await page.locator(".card .why summary").first().click();
  await page.locator(".card .mendlink a").first().click();
  await page.waitForURL("**/correct?a=*");
  await accessible(page, "the page for corrections");
  await fits(page, "the page for corrections");
  const words = await page.evaluate(() => {
    const pieces = [...document.querySelectorAll(".marking .on-q:not(.on-s):not(.on-c)")];
    const text = pieces.find((piece) => piece.textContent.trim().length > 8).firstChild;
    const start = text.data.search(/\S/);
    getSelection().setBaseAndExtent(text, start, text, start + 7);
    return text.data.slice(start, start + 7).trim();
  });
  await page.waitForTimeout(100);
  await page.locator('[data-take="content"]').click();
  assert.equal(await page.locator('[data-words="content"]').innerText(), words);
  await leads(page, () => page.locator("form.words button:not([type])").click());
  assert.equal(page.url(), article);
  assert.equal(await page.locator(".card").count(), before);
  assert.equal(await page.locator(".card .pen").count(), 1);
  await page.goto(`${article}/correct`);
  await leads(page, () => page.locator(".decided button").first().click());
  await page.goto(article);
  assert.equal(await page.locator(".card .pen").count(), 0);
});

const views = {
  list: "/", search: "/search", timeline: "/timeline", network: "/network", sources: "/sources",
  compare: "/compare?by=outlet&a=Sovapress&b=KESTINFORM",
  statements: "/attributions", about: "/about", rejected: "/rejections", disputes: "/disputes", dispute, positions,
  actors: "/actors", actor: "/actors/valsk", review: "/review", decided: "/curation", searches: "/searches",
  correct: `${article.slice(base.length)}/correct`,
  similar: `/search?q=${encodeURIComponent('like:"the gates of the dam were never shut"')}`,
};
for (const [size, viewport] of [["1440", wide], ["390", phone], ["720", { width: 720, height: 450 }]]) {
  for (const colorScheme of ["light", "dark"]) {
    const look = await open({ viewport, colorScheme, deviceScaleFactor: size === "720" ? 2 : 1 });
    const all = { ...views, article: article.slice(base.length), events: telling, lit: `/attributions/${nested}` };
    for (const [name, path] of Object.entries(all)) {
      await step(`${name} at ${size} px, ${colorScheme}`, async () => {
        await look.goto(base + path);
        await fits(look, name);
        if (name === "lit") await look.keyboard.press("w");
        await accessible(look, `${name} ${size} ${colorScheme}`);
        if (SHOTS && size !== "720") {
          await look.mouse.move(0, 0);
          await look.screenshot({ path: `${SHOTS}/${name}-${size}-${colorScheme}.png` });
        }
      });
    }
    await look.context().close();
  }
}

await step("on paper, text and statements follow each other", async () => {
  await page.goto(article);
  await page.emulateMedia({ media: "print" });
  for (const card of await page.locator(".card").all()) assert.ok(await card.isVisible());
  const [text, cards] = await page.evaluate(() => [".text", ".cards"].map((s) =>
    document.querySelector(s).getBoundingClientRect()).map((b) => [b.top, b.bottom]));
  assert.ok(cards[0] >= text[1], "cards after the text");
  await page.emulateMedia({ media: null });
});

if (REPORT) {
  for (const colorScheme of ["light", "dark"]) {
    await step(`the report in one file, ${colorScheme}`, async () => {
      const file = await open({ colorScheme });
      await file.goto(pathToFileURL(REPORT).href);
      assert.equal(await file.locator(".entry").count(), await file.locator(".contents li").count());
      const colour = await file.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      assert.notEqual(colour, "rgba(0, 0, 0, 0)", "its style is let in");
      await fits(file, "report");
      await accessible(file, "report");
    });
  }
}

await browser.close();
if (troubles.length) {
  console.error(troubles.map((t) => `FAILED ${t}`).join("\n"));
  process.exit(1);
}
console.log(`browser test passed: ${checks} checks`);
