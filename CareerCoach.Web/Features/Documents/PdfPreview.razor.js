// Draws a PDF on canvases. A worker reads the file; nothing in it runs: no scripts, no links, no forms, and our policy allows no eval.
import * as pdfjs from "../../lib/pdfjs/pdf.min.js";

const MOST_PAGES = 200, SHARPEST = 2;
pdfjs.GlobalWorkerOptions.workerSrc = new URL("../../lib/pdfjs/pdf.worker.min.js", import.meta.url).href;

export async function show(place, src, pageName) {
  const loading = pdfjs.getDocument({ url: new URL(src, document.baseURI).href, isEvalSupported: false, enableXfa: false, stopAtErrors: false, useWasm: false });
  const file = await loading.promise;
  const first = (await file.getPage(1)).getViewport({ scale: 1 });
  const count = Math.min(file.numPages, MOST_PAGES);
  const seen = new IntersectionObserver(entries => entries.filter(e => e.isIntersecting).forEach(e => { seen.unobserve(e.target); draw(e.target); }), { root: place, rootMargin: "600px" });
  place.tabIndex = 0;
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", pageName.replace("{0}", `1–${count}`));
  for (let number = 1; number <= count; number++) {
    const page = document.createElement("div");
    page.className = "page";
    page.dataset.number = number;
    page.style.aspectRatio = `${first.width} / ${first.height}`;
    place.append(page);
    seen.observe(page);
  }

  async function draw(box) {
    const page = await file.getPage(Number(box.dataset.number));
    const plain = page.getViewport({ scale: 1 });
    const scale = Math.max(box.clientWidth, 300) / plain.width * Math.min(devicePixelRatio || 1, SHARPEST);
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", pageName.replace("{0}", box.dataset.number));
    box.style.aspectRatio = `${plain.width} / ${plain.height}`;
    box.append(canvas);
    await page.render({ canvas, viewport, annotationMode: pdfjs.AnnotationMode.DISABLE }).promise;
    const words = document.createElement("div");
    words.className = "visually-hidden";
    words.textContent = (await page.getTextContent()).items.map(item => item.str + (item.hasEOL ? "\n" : "")).join("");
    box.append(words);
    box.dataset.drawn = "true";
  }

  return {
    pages: () => file.numPages,
    dispose() { seen.disconnect(); loading.destroy(); },
  };
}
