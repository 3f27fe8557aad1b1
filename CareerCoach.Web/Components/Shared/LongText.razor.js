// Sends what is typed, whole, a moment after the last keystroke; a long text as a stream, since a circuit takes only small messages.
const PAUSE = 300, RETRY = 2000, SHORT = 8000;

export function attach(area, owner, focus, firstLength) {
  const ending = new AbortController();
  // a quick person pastes before this script is there: what stands in a box that they are in, or is not what was put there, was not sent yet
  const early = area.value.length !== firstLength || (document.activeElement === area && area.value !== "");
  let timer = 0, sent = early ? null : area.value, sending = false;
  if (focus && !document.activeElement?.matches("input, textarea, select")) { area.focus(); } // who types elsewhere already is not moved

  async function send() {
    clearTimeout(timer);
    if (sending || area.value === sent) { return; }
    const text = area.value;
    sending = true;
    try {
      await (text.length <= SHORT ? owner.invokeMethodAsync("ReceiveAsync", text)
        : owner.invokeMethodAsync("ReceiveStreamAsync", DotNet.createJSStreamReference(new TextEncoder().encode(text))));
      sent = text;
    } catch { if (!ending.signal.aborted) { timer = setTimeout(send, RETRY); } }
    sending = false;
    if (area.value !== sent && !ending.signal.aborted) { timer = setTimeout(send, PAUSE); }
  }

  area.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(send, PAUSE); }, { signal: ending.signal });
  area.addEventListener("blur", send, { signal: ending.signal });
  if (early) { timer = setTimeout(send, PAUSE); }
  return {
    show(text) { if (area.value === sent) { area.value = sent = text; } },
    dispose() { ending.abort(); clearTimeout(timer); },
  };
}
