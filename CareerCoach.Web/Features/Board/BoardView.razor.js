// The board in the browser: a card moves in the page at once; the server hears of it once, on the drop.
// Blazor's own nodes are never moved: the real card is hidden, a gap and a copy stand for it, and both go when the server's batch is here.
import { attachMenu } from "./JobMenu.razor.js";

const LONG_PRESS = 320, SLOP = 6, EDGE = 64, AHEAD = 700;

export function attach(root, page, texts) {
  const board = root.querySelector(".board"), live = root.querySelector("[data-live]"), menu = root.querySelector("[data-menu]");
  const ending = new AbortController();
  const on = (target, names, handler, options) => names.split(" ").forEach(n => target.addEventListener(n, handler, { signal: ending.signal, ...options }));
  const say = (text, ...values) => { live.textContent = values.reduce((t, v, i) => t.replaceAll(`{${i}}`, v), text); };
  const columns = () => [...board.querySelectorAll(".column")];
  const listOf = column => column.querySelector(".cards");
  const columnOf = element => element.closest(".column");
  const cardsIn = list => [...list.querySelectorAll(":scope > .card:not([data-lifted], [data-copy])")];
  const find = id => board.querySelector(`.card[data-id="${id}"]:not([data-copy])`);
  const titleOf = card => card.querySelector(".card-link").textContent;
  const focus = card => card?.querySelector(".card-link")?.focus({ preventScroll: false });

  let pending = null, drag = null, frame = 0, clickIsDrop = false;

  // --- lifting, aiming, dropping: the same for mouse, touch and keyboard ---
  function lift(card, byKeys) {
    const box = card.getBoundingClientRect(), list = card.parentElement;
    const gap = byKeys ? copyOf(card) : document.createElement("li");
    if (!byKeys) { gap.className = "card-gap"; gap.style.height = `${box.height}px`; gap.ariaHidden = "true"; }
    drag = { card, gap, byKeys, list, before: nextCard(card), start: place(card) };
    card.after(gap);
    card.dataset.lifted = "";
    root.dataset.dragging = byKeys ? "keys" : "pointer";
    if (byKeys) { gap.dataset.held = ""; focus(gap); }
    else {
      drag.ghost = card.cloneNode(true);
      drag.ghost.classList.add("card-ghost");
      delete drag.ghost.dataset.lifted;
      drag.ghost.dataset.copy = "";
      drag.ghost.inert = true;
      Object.assign(drag.ghost.style, { width: `${box.width}px`, height: `${box.height}px`, left: `${box.left}px`, top: `${box.top}px` });
      root.append(drag.ghost);
    }
    say(texts.lifted, titleOf(card), drag.start.at, drag.start.of, drag.start.name);
  }

  function copyOf(card) {
    const copy = card.cloneNode(true);
    delete copy.dataset.lifted;
    copy.dataset.copy = "";
    return copy;
  }

  function nextCard(element) {
    let next = element.nextElementSibling;
    while (next && !(next.classList.contains("card") && !("lifted" in next.dataset) && !("copy" in next.dataset))) { next = next.nextElementSibling; }
    return next;
  }

  function previousCard(element) {
    let previous = element.previousElementSibling;
    while (previous && !(previous.classList.contains("card") && !("lifted" in previous.dataset) && !("copy" in previous.dataset))) { previous = previous.previousElementSibling; }
    return previous;
  }

  function place(element) {
    const column = columnOf(element), own = drag && drag.list === listOf(column) || !drag ? 0 : 1;
    let at = 1;
    for (let p = previousCard(element); p; p = previousCard(p)) { at++; }
    return { at, of: Number(column.dataset.total) + own, name: column.dataset.name };
  }

  function aim(list, before) {
    if (before) { before.before(drag.gap); }
    else { (list.querySelector(":scope > .cards-more") ?? { before: e => list.append(e) }).before(drag.gap); }
    columns().forEach(c => c.toggleAttribute("data-target", listOf(c) === list));
  }

  function letGo() {
    cancelAnimationFrame(frame);
    delete root.dataset.dragging;
    columns().forEach(c => c.removeAttribute("data-target"));
    const done = drag;
    drag = null;
    return done;
  }

  function cancel() {
    const { card, gap, ghost, byKeys } = letGo();
    ghost?.remove();
    gap.remove();
    delete card.dataset.lifted;
    if (byKeys) { focus(card); }
    say(texts.cancelled, titleOf(card));
  }

  async function drop() {
    const list = drag.gap.parentElement, previous = previousCard(drag.gap), next = nextCard(drag.gap), where = place(drag.gap);
    if (list === drag.list && next === drag.before) { cancel(); return; }
    const { card, gap, ghost, byKeys } = letGo();
    let copy = gap;
    if (!byKeys) {
      copy = copyOf(card);
      gap.replaceWith(copy);
      await settle(ghost, copy);
    }
    delete copy.dataset.held;
    say(texts.dropped, titleOf(card), where.name, where.at, where.of);
    await send(card, copy, columnOf(copy).dataset.column, previous?.dataset.id ?? null, byKeys);
  }

  // the copy is shown until the server has answered; a refusal takes it away and the card is back where it was
  async function send(card, copy, column, previous, keepFocus) {
    const id = card.dataset.id, title = titleOf(card);
    let moved = false;
    try { moved = await page.invokeMethodAsync("DropAsync", id, column, previous); } catch { /* the circuit is gone: the reconnect dialog says so */ }
    const held = keepFocus && (copy.contains(document.activeElement) || document.activeElement === document.body);
    copy.remove();
    delete card.dataset.lifted;
    const now = find(id);
    if (held) { focus(now); }
    if (!moved) { say(texts.failed, title); }
    else if (now) { now.animate([{ backgroundColor: "var(--accent-soft)" }, {}], { duration: 600 }); }
  }

  async function settle(ghost, copy) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches, to = copy.getBoundingClientRect();
    if (!still) {
      copy.style.visibility = "hidden";
      await ghost.animate([{}, { left: `${to.left}px`, top: `${to.top}px`, transform: "none", boxShadow: "none" }], { duration: 130, easing: "ease-out", fill: "forwards" }).finished.catch(() => {});
      copy.style.visibility = "";
    }
    ghost.remove();
  }

  // a move from the menu: the copy goes to the top of the column
  function moveTo(card, column) {
    if (columnOf(card) === column) { return; }
    const copy = copyOf(card), list = listOf(column);
    list.prepend(copy);
    card.dataset.lifted = "";
    list.scrollTop = 0;
    focus(copy);
    say(texts.dropped, titleOf(card), column.dataset.name, 1, Number(column.dataset.total) + 1);
    return send(card, copy, column.dataset.column, null, true);
  }

  // --- mouse and touch ---
  on(board, "pointerdown", e => {
    const card = e.button === 0 && !e.target.closest("button, input, label") && e.target.closest(".card:not([data-copy])");
    if (!card || drag) { return; }
    pending = { card, x: e.clientX, y: e.clientY, id: e.pointerId, touch: e.pointerType === "touch" };
    if (pending.touch) { pending.timer = setTimeout(() => { navigator.vibrate?.(10); begin(); }, LONG_PRESS); }
  });
  on(document, "pointermove", e => {
    if (pending && e.pointerId === pending.id && Math.hypot(e.clientX - pending.x, e.clientY - pending.y) > SLOP) {
      if (pending.touch) { forget(); } else { begin(); }
    }
    if (drag && !drag.byKeys && e.pointerId === drag.id) { drag.x = e.clientX; drag.y = e.clientY; }
  });
  on(document, "pointerup", e => {
    forget();
    if (drag && !drag.byKeys && e.pointerId === drag.id) { clickIsDrop = true; setTimeout(() => { clickIsDrop = false; }, 50); step(); drop(); }
  });
  on(document, "pointercancel", () => { forget(); if (drag && !drag.byKeys) { cancel(); } });
  on(board, "touchmove", e => { if (drag && e.cancelable) { e.preventDefault(); } }, { passive: false });
  on(board, "contextmenu", e => { if (drag || pending?.touch) { e.preventDefault(); } });
  on(board, "dragstart", e => e.preventDefault());
  on(board, "click", e => { if (clickIsDrop) { e.preventDefault(); e.stopImmediatePropagation(); } }, { capture: true });

  function forget() { clearTimeout(pending?.timer); pending = null; }

  function begin() {
    const { card, x, y, id } = pending;
    forget();
    if (!card.isConnected) { return; }
    lift(card, false);
    Object.assign(drag, { x, y, startX: x, startY: y, id });
    frame = requestAnimationFrame(step);
  }

  function step() {
    if (!drag || drag.byKeys) { return; }
    const { x, y, ghost } = drag;
    ghost.style.transform = `translate(${x - drag.startX}px, ${y - drag.startY}px) rotate(1.5deg)`;
    const column = columns().find(c => { const r = c.getBoundingClientRect(); return x >= r.left && x <= r.right; });
    if (column) {
      const list = listOf(column);
      aim(list, cardsIn(list).find(c => { const r = c.getBoundingClientRect(); return y < r.top + r.height / 2; }));
      scroll(list, "scrollTop", y, list.getBoundingClientRect().top, list.getBoundingClientRect().bottom);
    }
    const box = board.getBoundingClientRect();
    scroll(board, "scrollLeft", x, Math.max(box.left, 0), Math.min(box.right, innerWidth));
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(step);
  }

  function scroll(element, side, at, start, end) {
    const near = at < start + EDGE ? at - start - EDGE : at > end - EDGE ? at - end + EDGE : 0;
    if (near) { element[side] += Math.max(-EDGE, Math.min(EDGE, near)) / 5; }
  }

  // --- keyboard ---
  on(board, "keydown", e => {
    const card = e.target.closest(".card-link") && e.target.closest(".card");
    if (!card || e.ctrlKey || e.metaKey || e.altKey) { return; }
    const handled = drag?.byKeys ? holding(e.key) : browsing(e.key, card, e.shiftKey);
    if (handled) { e.preventDefault(); e.stopPropagation(); }
  });
  on(board, "focusout", e => { if (drag?.byKeys && !drag.gap.contains(e.relatedTarget) && drag.gap.isConnected && !drag.moving) { cancel(); } });

  function holding(key) {
    if (key === " " || key === "Enter") { drop(); return true; }
    if (key === "Escape" || key === "Tab") { cancel(); return key === "Escape"; }
    const list = drag.gap.parentElement, all = columns(), at = all.indexOf(columnOf(drag.gap));
    drag.moving = true; // moving a node takes its focus for a moment
    if (key === "ArrowUp") { const p = previousCard(drag.gap); if (p) { aim(list, p); } }
    else if (key === "ArrowDown") { const n = nextCard(drag.gap); if (n) { aim(list, nextCard(n)); } }
    else if (key === "ArrowLeft" || key === "ArrowRight") {
      const column = all[at + (key === "ArrowLeft" ? -1 : 1)], index = place(drag.gap).at - 1;
      if (column) { aim(listOf(column), cardsIn(listOf(column))[index]); }
    }
    else { drag.moving = false; return key.length === 1; }
    focus(drag.gap);
    drag.gap.scrollIntoView({ block: "nearest", inline: "nearest" });
    drag.moving = false;
    const where = place(drag.gap);
    say(texts.over, where.name, where.at, where.of);
    return true;
  }

  function browsing(key, card, shift) {
    const all = columns(), list = card.parentElement, index = cardsIn(list).indexOf(card);
    const beside = step => {
      for (let i = all.indexOf(columnOf(card)) + step; all[i]; i += step) {
        const there = cardsIn(listOf(all[i]));
        if (there.length) { focus(there[Math.min(index, there.length - 1)]); return; }
      }
    };
    switch (key) {
      case "ArrowDown": focus(nextCard(card)); return true;
      case "ArrowUp": focus(previousCard(card)); return true;
      case "ArrowLeft": beside(-1); return true;
      case "ArrowRight": beside(1); return true;
      case "Home": focus(cardsIn(list)[0]); return true;
      case "End": focus(cardsIn(list).at(-1)); return true;
      case " ": lift(card, true); return true;
      case "m": openMenu(card, card); return true;
      case "x": page.invokeMethodAsync("ToggleAsync", card.dataset.id, shift); return true;
      default: return false;
    }
  }

  // --- the card's menu ---
  const openMenu = attachMenu(menu, texts, ending.signal, {
    find, focus, title: titleOf,
    column: card => columnOf(card).dataset.column,
    move: (card, key) => moveTo(card, columns().find(c => c.dataset.column === key)),
    act: (card, act) => page.invokeMethodAsync("ActAsync", card.dataset.id, act),
  });
  on(board, "click", e => { const more = e.target.closest(".card-more"); if (more) { openMenu(more.closest(".card"), more); } });

  // --- windows: a column asks for more cards before its end comes into view ---
  const asking = new Set();
  async function fill(list) {
    const more = list.querySelector(":scope > .cards-more"), column = columnOf(list)?.dataset.column;
    if (!more || asking.has(column)) { return; }
    const missing = list.scrollTop + list.clientHeight + AHEAD - more.offsetTop;
    if (missing > 0) {
      asking.add(column);
      try { await page.invokeMethodAsync("MoreAsync", column, Math.ceil(missing / 90)); } catch { /* the circuit is gone */ }
      asking.delete(column);
    }
  }
  // columns in view are filled at once; the others when they come into view
  function fillInView() {
    for (const column of columns()) {
      const box = column.getBoundingClientRect();
      if (box.right > 0 && box.left < innerWidth) { fill(listOf(column)); }
    }
  }
  on(window, "resize", fillInView);
  on(board, "scroll", e => { if (e.target === board) { mark(); fillInView(); } else if (e.target.classList?.contains("cards")) { fill(e.target); } }, { capture: true, passive: true });

  // --- a phone shows one column at a time; the tabs say which ---
  const tabs = () => [...root.querySelectorAll("[data-tab]")]; // columns come and go
  function mark() {
    const middle = board.getBoundingClientRect().left + board.clientWidth / 2;
    const shown = columns().find(c => c.getBoundingClientRect().right > middle);
    for (const tab of tabs()) {
      const current = tab.dataset.tab === shown?.dataset.column;
      if (current !== (tab.ariaCurrent === "true")) {
        tab.ariaCurrent = current ? "true" : null;
        if (current) { tab.parentElement.scrollTo({ left: tab.offsetLeft - 24, behavior: "smooth" }); }
      }
    }
  }
  on(root, "click", e => {
    const tab = e.target.closest("[data-tab]");
    if (tab) { columns().find(c => c.dataset.column === tab.dataset.tab)?.scrollIntoView({ inline: "start", block: "nearest", behavior: "smooth" }); }
  });
  mark();
  fillInView();
  root.dataset.ready = ""; // keys and drags are heard from now on

  return {
    focus: id => focus(find(id)),
    show: column => columns().find(c => c.dataset.column === column)?.scrollIntoView({ inline: "nearest", block: "nearest" }),
    dispose() { ending.abort(); forget(); if (drag) { cancel(); } },
  };
}
