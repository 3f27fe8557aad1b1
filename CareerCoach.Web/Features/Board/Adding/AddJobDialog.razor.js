// Files dropped anywhere on the dialog, Ctrl+Enter to save, and what the bookmarklet brought (clip.js put it aside).
const CLIP = "cc-clip";

export function hasClip() { return !!sessionStorage.getItem(CLIP); }

export function clip() { return new TextEncoder().encode(sessionStorage.getItem(CLIP) ?? ""); }

export function forgetClip() { sessionStorage.removeItem(CLIP); }

export function attach(root) {
  const ending = new AbortController(), on = { signal: ending.signal };
  const dialog = root.closest(".mud-dialog") ?? root, input = root.querySelector("input[type=file]");
  const carriesFile = e => [...e.dataTransfer?.types ?? []].includes("Files");
  let inside = 0;
  const mark = () => root.classList.toggle("dropping", inside > 0);

  dialog.addEventListener("dragenter", e => { if (carriesFile(e)) { e.preventDefault(); inside++; mark(); } }, on);
  dialog.addEventListener("dragleave", e => { if (carriesFile(e)) { inside--; mark(); } }, on);
  dialog.addEventListener("dragover", e => { if (carriesFile(e)) { e.preventDefault(); e.dataTransfer.dropEffect = "copy"; } }, on);
  dialog.addEventListener("drop", e => {
    if (!carriesFile(e)) { return; }
    e.preventDefault();
    inside = 0; mark();
    input.files = e.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, on);
  dialog.addEventListener("keydown", e => {
    if (e.key !== "Enter" || !(e.ctrlKey || e.metaKey)) { return; }
    e.preventDefault();
    const save = dialog.querySelector("[data-save]");
    save.focus(); // leaving the field tells what was typed into it last
    save.click();
  }, on);
  return { dispose() { ending.abort(); } };
}
