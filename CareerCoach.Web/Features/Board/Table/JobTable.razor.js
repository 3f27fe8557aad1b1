// The table's keys, its menu, and rows that open their job wherever they are clicked.
import { attachMenu } from "../JobMenu.razor.js";

export function attach(root, page, texts) {
  const ending = new AbortController(), { signal } = ending;
  const rows = () => [...root.querySelectorAll("tbody tr")];
  const link = row => row?.querySelector(".row-link");
  const find = id => root.querySelector(`tbody tr[data-id="${id}"]`);
  const focus = row => {
    if (!row) { return; }
    rows().forEach(r => { link(r).tabIndex = r === row ? 0 : -1; });
    link(row).focus();
    row.scrollIntoView({ block: "nearest" });
  };
  const openMenu = attachMenu(root.querySelector("[data-menu]"), texts, signal, {
    find, focus,
    title: row => link(row).textContent,
    column: row => row.dataset.column,
    move: (row, key) => { focus(row); page.invokeMethodAsync("MoveAsync", row.dataset.id, key); },
    act: (row, act) => { focus(row); page.invokeMethodAsync("ActAsync", row.dataset.id, act); },
  });

  root.addEventListener("keydown", e => {
    const row = e.target.closest(".row-link")?.closest("tr");
    if (!row || e.ctrlKey || e.metaKey || e.altKey) { return; }
    const all = rows(), at = all.indexOf(row);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1, PageDown: Math.min(at + 10, all.length - 1), PageUp: Math.max(at - 10, 0) }[e.key];
    if (to !== undefined) { focus(all[to]); }
    else if (e.key === "x" || e.key === "X") { page.invokeMethodAsync("ToggleAsync", row.dataset.id, e.shiftKey); }
    else if (e.key === "m") { openMenu(row, link(row)); }
    else { return; }
    e.preventDefault();
    e.stopPropagation();
  }, { signal });

  root.addEventListener("click", e => {
    const row = e.target.closest("tbody tr");
    if (!row) { return; }
    if (e.target.closest(".row-more")) { openMenu(row, e.target); }
    else if (!e.target.closest("a, button, input, label, .tick") && !getSelection().toString()) { link(row).click(); }
  }, { signal });

  // the list of columns closes like any other menu
  const chooser = () => root.querySelector("[data-chooser][open]");
  document.addEventListener("pointerdown", e => { if (chooser() && !chooser().contains(e.target)) { chooser().open = false; } }, { signal });
  document.addEventListener("keydown", e => { const open = e.key === "Escape" && chooser(); if (open) { open.open = false; open.querySelector("summary").focus(); e.preventDefault(); } }, { signal, capture: true });

  root.dataset.ready = "";
  return {
    top: () => { root.querySelector(".rows-scroll")?.scrollTo({ top: 0 }); focus(rows()[0]); },
    dispose() { ending.abort(); },
  };
}
