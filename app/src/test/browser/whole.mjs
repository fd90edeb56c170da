// One reader's way through everything, from a question to a file: once by pointer, once by keys alone.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const count = (page, selector) => page.locator(selector).count();

/** How a reader gets at things: the two differ in nothing else. */
export function pointer(page) {
  return {
    page,
    async follow(selector) {
      await page.locator(selector).first().click();
    },
    async rest(selector) {
      await page.locator(selector).first().hover();
    },
    async fill(selector, words) {
      await page.locator(selector).first().click({ clickCount: 3 });
      await page.keyboard.type(words);
    },
  };
}

export function keys(page) {
  async function to(selector) {
    const here = () => page.evaluate((s) => document.activeElement === document.querySelector(s), selector);
    for (let presses = 0; !(await here()); presses++) {
      assert.ok(presses < 600, `Tab never reaches ${selector}`);
      await page.keyboard.press("Tab");
    }
    const ring = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement);
      const box = document.activeElement.getBoundingClientRect();
      return { seen: style.outlineStyle !== "none" || style.boxShadow !== "none", inView: box.bottom > 0 && box.top < innerHeight };
    });
    assert.ok(ring.seen, `what has the focus does not show it: ${selector}`);
    assert.ok(ring.inView, `what has the focus is out of sight: ${selector}`);
  }
  return {
    page,
    async follow(selector) {
      await to(selector);
      await page.keyboard.press("Enter");
    },
    rest: to,
    async fill(selector, words) {
      await to(selector);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(words);
    },
  };
}

/** @param accessible checks a page; @param quick the pages' own keys are used where there are some */
export async function walk(reader, base, accessible, quick) {
  const { page } = reader;
  const name = "Renamed on the way";
  await page.goto(`${base}/`);

  // search
  await reader.follow('.mast a[href="/search"]');
  await page.waitForURL("**/search");
  if (quick) await page.keyboard.press("/");
  await reader.fill("#q", "the");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=the$/);
  const all = await page.locator(".tally").first().innerText();

  // facet: the first are the actors
  await reader.follow(".facets .in");
  await page.waitForURL(/actor%3A/);
  assert.equal(await count(page, ".chips li.is"), 1);
  assert.notEqual(await page.locator(".tally").first().innerText(), all);

  // preview
  if (quick) await page.keyboard.press("j");
  else await reader.rest("[data-preview]");
  await page.locator("#preview .shown").first().waitFor();
  await accessible(page, "a preview on the way");

  // article
  if (quick) await page.keyboard.press("o");
  else await reader.follow("[data-preview]");
  await page.waitForURL(/documents\/.*a=/);
  assert.equal(await count(page, ".card.on"), 1);
  const words = (await page.locator(".seg.on").allInnerTexts()).join("");
  assert.ok(words.length > 0, "its words are lit");

  // why
  if (quick) await page.keyboard.press("w");
  else await reader.follow(".card.on .why > summary");
  assert.ok(await page.locator(".card.on .why dl").isVisible(), "why opens");
  await accessible(page, "why on the way");

  // correct the actor
  await reader.follow(".card.on a.chip");
  await page.waitForURL("**/actors/**");
  const actor = page.url();
  const before = await page.locator("h1 bdi").innerText();
  await accessible(page, "an actor on the way");
  await reader.follow("details.correct > summary");
  await reader.fill('details.correct form:has([value="rename"]) [name="value"]', name);
  await page.keyboard.press("Enter");
  await page.waitForURL("**#history");
  assert.equal(await page.locator("h1 bdi").innerText(), name);
  assert.equal(await count(page, "h1 .pen"), 1);
  await accessible(page, "a corrected actor on the way");

  // undo: the newest entry stands first
  const undone = await count(page, ".decided li.undone");
  await Promise.all([page.waitForEvent("load"), reader.follow(".decided li:not(.undone) button")]);
  assert.equal(await page.locator("h1 bdi").innerText(), before);
  assert.ok(page.url().startsWith(actor), page.url());
  assert.equal(await count(page, ".decided li.undone"), undone + 1, "what was decided stays to be seen");

  // dispute
  await reader.follow('.mast a[href="/disputes"]');
  await page.waitForURL("**/disputes");
  await reader.follow(".disputes [data-open]");
  await page.waitForURL("**/disputes/p*");
  const dispute = page.url();
  const statements = await count(page, ".turn .said a");
  await accessible(page, "a dispute on the way");

  // timeline
  await reader.follow('.meta a[href^="/timeline"]');
  await page.waitForURL(/timeline\?q=dispute/);
  assert.equal(parseInt(await page.locator(".tally").first().innerText(), 10), statements, "its statements and no others");
  assert.ok((await count(page, ".chrono .mark")) > 0, "no marks");
  await accessible(page, "a timeline on the way");

  // export: the dispute as a page, then all statements as lines
  await page.goBack();
  await page.waitForURL(dispute);
  const report = await download(reader, ".exports a[download]");
  await page.goto(pathToFileURL(report).href);
  assert.equal(await count(page, "h1"), 1);
  assert.ok((await page.locator("body").innerText()).length > 200, "a report with nothing in it");
  await page.goBack();
  await reader.follow('.mast a[href="/attributions"]');
  await page.waitForURL("**/attributions");
  const lines = readFileSync(await download(reader, '.exports a[href="/export/jsonl"]'), "utf8").trim().split("\n");
  const articles = lines.map((line) => JSON.parse(line));
  const said = articles.flatMap((article) => article.attributions.map((a) =>
    a.content.map(([start, end]) => article.text.slice(start, end)).join("")));
  assert.ok(said.length > 3 && said.every((content) => content.length > 0), "every statement has its words");
}

async function download(reader, link) {
  await reader.follow(".exports > summary");
  const [file] = await Promise.all([reader.page.waitForEvent("download"), reader.follow(link)]);
  assert.equal(await file.failure(), null);
  // Under its own name, by which programs know what it is.
  const place = join(mkdtempSync(join(tmpdir(), "walk-")), file.suggestedFilename());
  await file.saveAs(place);
  return place;
}
