// Every page works without this file. It adds keys, the source pane without a reload, and answers picked by selecting.
"use strict";

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const say = (text) => { const live = $("#live"); if (live) live.textContent = text; };

// The reader's own zone, and its name: a deadline without one is a guess.
const ZONED = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short" };
function localTimes(root) {
  for (const time of $$("time[datetime]", root)) {
    const at = new Date(time.dateTime);
    if (time.dataset.local || Number.isNaN(at.getTime())) continue;
    time.title = time.textContent;
    time.textContent = at.toLocaleString(undefined, ZONED);
    time.dataset.local = "1";
  }
}

// A second click must not send a form twice. The button stays enabled until the form is on its way: its value counts.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "1";
  setTimeout(() => $$("button", form).forEach((button) => { button.disabled = true; }), 0);
});
// The browser's Back shows the page as it was left.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of $$("form[data-sent]")) {
    delete form.dataset.sent;
    $$("button", form).forEach((button) => { button.disabled = false; });
  }
});

// The source pane.
let asked = 0;
async function showSource(link) {
  const pane = $("#source");
  const holder = $("[data-case]");
  const url = new URL(link.href);
  const mine = ++asked;
  pane.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(`${holder.dataset.case}/source${url.search}`, { headers: { accept: "text/html" } });
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    const html = await answer.text();
    if (mine !== asked) return;
    pane.innerHTML = html;
    localTimes(pane);
    history.replaceState(null, "", url);
    for (const chip of $$("[data-cite]")) {
      if (link.dataset.cite && chip.dataset.cite === link.dataset.cite) chip.setAttribute("aria-current", "true");
      else chip.removeAttribute("aria-current");
    }
    const mark = $("#cited", pane);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    (mark || pane).scrollIntoView({ block: mark ? "center" : "nearest", behavior: calm ? "auto" : "smooth" });
    const title = $("h2", pane);
    say(mark ? `${title ? title.textContent : "Source"}: ${mark.textContent}` : title ? title.textContent : "");
  } catch {
    location.href = link.href;
  } finally {
    if (mine === asked) pane.removeAttribute("aria-busy");
  }
}

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const opener = event.target.closest("[data-open]");
  const dialog = opener && document.getElementById(opener.dataset.open);
  if (dialog) { event.preventDefault(); dialog.showModal(); return; }
  const link = event.target.closest("a[data-cite], a[data-show]");
  // An answer in the making would be lost with the pane.
  if (!link || !$("[data-case]") || !$("#source") || $("#picks")) return;
  event.preventDefault();
  showSource(link);
});

// Words selected in the source go into the answering form with the name of their line.
document.addEventListener("selectionchange", () => {
  const picks = $("#picks");
  const selection = document.getSelection();
  if (!picks || !selection || selection.isCollapsed || !selection.rangeCount) return;
  const range = selection.getRangeAt(0);
  const element = (node) => node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const line = element(range.startContainer)?.closest("#doc [data-passage]");
  if (!line) return;
  // One answer cites one line: what runs past it is left out.
  const inside = range.cloneRange();
  if (!line.contains(range.endContainer)) inside.setEndAfter(line.lastChild);
  const copy = inside.cloneContents();
  $$(".tag", copy).forEach((tag) => tag.remove());
  const words = copy.textContent.trim();
  if (!words) return;
  picks.elements.passage.value = line.dataset.passage;
  picks.elements.words.value = words;
  const value = picks.elements.value;
  if (value && value.tagName === "INPUT") value.value = words;
});

// Keys.
function typing(target) {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
function follow(element) {
  if (!element || element.disabled) return false;
  element.click();
  return true;
}
function step(by) {
  const rows = $$("[data-row]");
  if (!rows.length) return false;
  const focused = rows.findIndex((row) => row.contains(document.activeElement));
  const here = focused >= 0 ? focused : rows.findIndex((row) => row.hasAttribute("aria-current"));
  const next = rows[here < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, here + by))];
  (next.matches("a") ? next : $("a", next)).focus();
  $$("tr[data-row]").forEach((row) => row.toggleAttribute("aria-selected", false));
  if (next.matches("tr")) next.setAttribute("aria-selected", "true");
  return true;
}
function exhibit(by) {
  const links = $$(".exhibits a[data-show]");
  const here = links.findIndex((link) => link.hasAttribute("aria-current"));
  const next = links[here + by];
  return here >= 0 && follow(next);
}

// A button that cannot be pressed yet says why not.
function press(key) {
  // What stands marked in the source comes before the first open question.
  const element = $(`#source [data-key="${key}"]`) || $(`[data-key="${key}"]`);
  const why = element && element.disabled && document.getElementById(element.getAttribute("aria-describedby"));
  if (!why) return follow(element);
  why.scrollIntoView({ block: "nearest" });
  say(why.textContent);
  return true;
}

document.addEventListener("keydown", (event) => {
  // From any field of a long form to its main button.
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && typing(event.target) && event.target.form?.method === "post") {
    event.preventDefault();
    event.target.form.requestSubmit($("button.primary", event.target.form) || $("button:not([type=button])", event.target.form));
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (event.key === "Escape") {
    if (!$("dialog[open]") && follow($('[data-key="Escape"]'))) event.preventDefault();
    return;
  }
  // A key held down would approve one case after another.
  if (event.repeat && !"jk[]".includes(event.key)) return;
  if (typing(event.target) || document.body.dataset.keys === "off" || $("dialog[open]")) return;
  const key = event.key.toLowerCase();
  let done = false;
  if (key === "j") done = step(1);
  else if (key === "k") done = step(-1);
  else if (key === "[") done = exhibit(-1);
  else if (key === "]") done = exhibit(1);
  else if (/^[1-9]$/.test(key)) done = follow($(`a[data-cite][data-n="${key}"]`));
  else if (key === "/") { const search = $("#search"); if (search) { search.focus(); done = true; } else { location.href = "/queue#search"; done = true; } }
  else if (key === "?") done = follow($('[data-open="help"]'));
  else if (key === "q" && $('a[href="/queue"]')) done = follow($('a[href="/queue"]'));
  else if (key === "m") done = follow($("#missing a"));
  else if (/^[aerxunslwhvycdb]$/.test(key)) done = press(key);
  if (done) event.preventDefault();
});

// A better draft than the one on screen: the page says how far a model is and that a new draft is there, and shows it when
// it is told to. Nobody's text changes under their eyes, and what they were reading stays where it was.
const SOON = 2000, LATER = 30000;
function better() {
  const line = $("[data-better]");
  const holder = $("[data-case]");
  if (!line || !holder) return;
  const [note, link] = line.children;
  let wait = SOON;
  const ask = async () => {
    const answer = document.hidden ? null : await fetch(`${holder.dataset.case}/wording?draft=${line.dataset.better}`).catch(() => null);
    if (!line.isConnected) return;
    if (!answer || answer.status === 202 || answer.status >= 500) {
      const words = answer && answer.status === 202 ? await answer.text() : note.textContent;
      // Whatever goes on for long is looked at less often.
      wait = words === note.textContent ? Math.min(LATER, wait * 1.1) : SOON;
      if (words !== note.textContent) note.textContent = words;
      setTimeout(ask, wait);
      return;
    }
    const words = await answer.text();
    if (answer.status !== 200) { note.textContent = words; return; }
    note.remove();
    $("span", link).textContent = words;
    link.hidden = false;
    link.dataset.key = "b";
  };
  setTimeout(ask, SOON);
  $("a", line).addEventListener("click", async (event) => {
    event.preventDefault();
    const link = event.currentTarget;
    try {
      const answer = await fetch(link.href, { headers: { accept: "text/html" } });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const fresh = $("#main", new DOMParser().parseFromString(await answer.text(), "text/html"));
      // What stands nearest to the top of the window in both drafts is what stays: parts above it may come, grow or go.
      const name = (part) => part.dataset.keep || part.getAttribute("aria-labelledby");
      const parts = (root) => new Map($$("section[aria-labelledby], [data-keep]", root).map((part) => [name(part), part]));
      const top = (part) => part.getBoundingClientRect().top;
      const [old, come] = [parts($("#main")), parts(fresh)];
      const both = [...old.keys()].filter((it) => come.has(it)).sort((a, b) => Math.abs(top(old.get(a)) - 64) - Math.abs(top(old.get(b)) - 64));
      const before = both.length ? top(old.get(both[0])) : 0;
      // Where the keyboard was, it stays, too.
      const focused = $("#main").contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      $("#main").replaceWith(fresh);
      localTimes(fresh);
      if (both.length) scrollBy({ top: top(come.get(both[0])) - before, behavior: "instant" });
      if (focused) $$("a", fresh).find((it) => it.getAttribute("href") === focused)?.focus({ preventScroll: true });
      // The forms beside it are of the case as it is now.
      const version = $("input[name=version]", fresh);
      if (version) $$("#source input[name=version]").forEach((input) => { input.value = version.value; });
      say("The new draft is shown.");
      better();
    } catch {
      location.href = link.href;
    }
  });
}

// How long an approval can still be taken back.
function count() {
  for (const counter of $$("[data-until]")) {
    const left = Math.ceil((new Date(counter.dataset.until) - Date.now()) / 1000);
    counter.textContent = left > 0 ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}` : "";
  }
}

document.addEventListener("DOMContentLoaded", () => {
  localTimes(document);
  count();
  if ($("[data-until]")) setInterval(count, 1000);
  if (location.hash === "#search") $("#search")?.focus();
  const act = $("#act");
  if (act) ($("[aria-invalid]", act) || $("textarea, select, input:not([type=hidden])", act) || act).focus();
  const picks = $("#picks");
  if (picks) ($("[aria-invalid]", picks) || $("input:not([type=hidden]), textarea, select", picks)).focus({ preventScroll: true });
  const mark = $("#cited");
  if (mark) mark.scrollIntoView({ block: "center" });
  // While the evidence is read, the page looks for the new draft; never while somebody writes on it.
  better();
  const wait = $("[data-wait]");
  if (wait) setInterval(() => { if (!document.hidden && !$("#act") && !$("#picks") && !typing(document.activeElement)) location.reload(); }, 2000);
});
