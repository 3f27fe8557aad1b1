// The composer and the scrolling of the talk: what a keystroke needs is done here, at once.
const nearEnd = 120, draftPause = 600;

export function attach(root, page) {
  const input = root.querySelector('[data-input]'), thread = root.querySelector('[data-thread]');
  let key = null, timer = 0, sending = false, stick = false, typed = false;
  const grow = () => { input.style.height = 'auto'; input.style.height = Math.min(input.scrollHeight, innerHeight * 0.4) + 'px'; };
  // a stream of no bytes would never end, so every text goes with one letter more
  const bytes = text => new TextEncoder().encode(text + '\n');
  const stream = text => DotNet.createJSStreamReference(bytes(text));
  const saveDraft = () => { clearTimeout(timer); timer = 0; if (key !== null && !sending) page.invokeMethodAsync('DraftAsync', key, stream(input.value)).catch(() => {}); };
  const toEnd = () => { thread.scrollTop = thread.scrollHeight; };

  async function send() {
    const text = input.value;
    if (sending || !text.trim() || !root.querySelector('[data-send]')) return;
    sending = true;
    clearTimeout(timer); timer = 0;
    stick = true;
    try {
      if (await page.invokeMethodAsync('SendAsync', stream(text)) && input.value === text) { input.value = ''; typed = false; grow(); }
    } catch { /* the circuit is gone: the text stays in the box and in the draft */ }
    finally { sending = false; input.focus(); }
  }

  const onInput = () => { typed = true; grow(); clearTimeout(timer); timer = setTimeout(saveDraft, draftPause); };
  const onKey = e => { if (e.key === 'Enter' && !e.shiftKey && !e.isComposing) { e.preventDefault(); send(); } };
  const onClick = e => {
    if (e.target.closest('[data-send]')) send();
    const copy = e.target.closest('[data-copy]');
    if (copy) navigator.clipboard?.writeText(copy.closest('[data-message]').querySelector('[data-source]')?.textContent ?? '').then(() => {
      copy.dataset.done = ''; setTimeout(() => delete copy.dataset.done, 1500);
    }).catch(() => {});
  };
  const onScroll = () => { stick = thread.scrollHeight - thread.scrollTop - thread.clientHeight < nearEnd; };
  const watcher = new MutationObserver(() => { if (stick) toEnd(); });

  input.addEventListener('input', onInput);
  input.addEventListener('keydown', onKey);
  input.addEventListener('blur', saveDraftSoon);
  root.addEventListener('click', onClick);
  thread.addEventListener('scroll', onScroll, { passive: true });
  watcher.observe(thread, { childList: true, subtree: true, characterData: true });
  function saveDraftSoon() { if (timer) saveDraft(); }

  return {
    show(text, draftKey) {
      if (timer) saveDraft();
      // what was typed in this talk while its draft was on its way is newer
      const keep = typed && (key === null || key === draftKey);
      key = draftKey;
      if (keep) onInput(); else { input.value = text; typed = false; grow(); }
      stick = !!thread.querySelector('[data-message]');
      if (stick) toEnd(); else thread.scrollTop = 0;
      if (matchMedia('(hover: hover)').matches) input.focus({ preventScroll: true });
    },
    put(text) { input.value = text; onInput(); input.focus(); },
    typed: () => bytes(input.value),
    dispose() {
      saveDraftSoon();
      watcher.disconnect();
      input.removeEventListener('input', onInput);
      input.removeEventListener('keydown', onKey);
      input.removeEventListener('blur', saveDraftSoon);
      root.removeEventListener('click', onClick);
      thread.removeEventListener('scroll', onScroll);
    },
  };
}
