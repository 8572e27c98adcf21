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

document.addEventListener("keydown", (event) => {
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
  else if (/^[aerxunslwhvycdb]$/.test(key)) done = follow($(`[data-key="${key}"]`));
  if (done) event.preventDefault();
});

// Better words for the draft on screen: the page says that they are there and shows them when it is told to. Nobody's text
// changes under their eyes, and what they were reading stays where it was.
function better() {
  const line = $("[data-better]");
  const holder = $("[data-case]");
  if (!line || !holder) return;
  const ask = async () => {
    if (document.hidden) return;
    const answer = await fetch(`${holder.dataset.case}/wording?draft=${line.dataset.better}`).catch(() => null);
    if (!answer || answer.status === 204) return;
    clearInterval(timer);
    const [note, link] = line.children;
    if (answer.status !== 200) { note.textContent = "The words are the rules’ own."; return; }
    note.remove();
    link.hidden = false;
    link.dataset.key = "b";
  };
  const timer = setInterval(ask, 2000);
  $("a", line).addEventListener("click", async (event) => {
    event.preventDefault();
    const link = event.currentTarget;
    try {
      const answer = await fetch(link.href, { headers: { accept: "text/html" } });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const fresh = $("#main", new DOMParser().parseFromString(await answer.text(), "text/html"));
      // The heading nearest to the top of the window is what stays: parts above it may grow by a mark that AI chose words.
      const top = (id) => document.getElementById(id).getBoundingClientRect().top;
      const names = $$("#main section[aria-labelledby]").map((part) => part.getAttribute("aria-labelledby"));
      const seen = names.filter((id) => document.getElementById(id)).sort((a, b) => Math.abs(top(a) - 64) - Math.abs(top(b) - 64));
      const name = seen[0];
      const before = name ? top(name) : 0;
      $("#main").replaceWith(fresh);
      localTimes(fresh);
      if (name && document.getElementById(name)) scrollBy({ top: top(name) - before, behavior: "instant" });
      say("Better wording is shown. The ruling is the same.");
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
