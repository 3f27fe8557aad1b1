// Shows an answer while it grows: text nodes and a few elements, never markup from the text. When it has ended the server's own rendering takes its place.
export async function follow(root, reference) {
  const body = root.querySelector('[data-live]'), said = root.querySelector('[data-said]');
  const reader = (await reference.stream()).getReader(), decoder = new TextDecoder();
  let text = '', heard = 0, shown = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) { said.textContent = plain(text.slice(heard)); return; }
    text += decoder.decode(value, { stream: true });
    shown = draw(body, text, shown);
    const end = Math.max(...['. ', '! ', '? ', '\n'].map(sign => text.lastIndexOf(sign)));
    if (end > heard) { said.textContent = plain(text.slice(heard, end + 1)); heard = end + 1; }
  }
}

const plain = text => text.replace(/[*`#]/g, '');

// only blocks that changed are made anew: while a text grows that is the last one
function draw(body, text, shown) {
  const blocks = split(text);
  blocks.forEach((block, i) => {
    if (shown[i] === block) return;
    const element = make(block);
    if (body.children[i]) body.children[i].replaceWith(element); else body.append(element);
  });
  return blocks;
}

function split(text) {
  const blocks = [];
  let lines = [], fenced = false;
  for (const line of text.split('\n')) {
    if (line.trim().startsWith('```')) fenced = !fenced;
    if (line.trim() || fenced) { lines.push(line); continue; }
    if (lines.length) blocks.push(lines.join('\n'));
    lines = [];
  }
  if (lines.length) blocks.push(lines.join('\n'));
  return blocks;
}

function make(block) {
  const lines = block.split('\n'), first = lines[0].trim();
  const heading = /^(#{1,6})\s+(.*)$/.exec(first);
  if (first.startsWith('```')) return put(document.createElement('pre'), lines.slice(1).filter(line => !line.trim().startsWith('```')).join('\n'), false);
  if (first.startsWith('|')) return put(document.createElement('pre'), block, false);
  if (heading && lines.length === 1) return put(document.createElement('h3'), heading[2]);
  if (/^>/.test(first)) return put(document.createElement('blockquote'), lines.map(line => line.replace(/^\s*>\s?/, '')).join('\n'));
  const item = /^\s*(?:[-*+]|\d+[.)])\s+/;
  const at = lines.findIndex(line => item.test(line));
  if (at < 0) return put(document.createElement('p'), lines.join(' '));
  const box = document.createElement('div'), list = document.createElement(/^\s*\d/.test(lines[at]) ? 'ol' : 'ul');
  if (at > 0) box.append(put(document.createElement('p'), lines.slice(0, at).join(' ')));
  for (const line of lines.slice(at)) {
    if (item.test(line) || !list.lastChild) list.append(put(document.createElement('li'), line.replace(item, '')));
    else put(list.lastChild, ' ' + line.trim());
  }
  box.append(list);
  return box;
}

function put(element, text, styled = true) {
  if (!styled) { element.append(text); return element; }
  const words = text.replace(/!\[[^\]]*\]\([^)]*\)/g, '').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/\\([\\`*_{}[\]()<>#+\-.!|~&])/g, '$1');
  for (const part of words.split(/(\*\*[^*]+\*\*|`[^`]+`)/)) {
    const name = part.startsWith('**') && part.length > 4 ? 'strong' : part.startsWith('`') && part.length > 2 ? 'code' : null;
    if (!name) { element.append(part); continue; }
    const styledPart = document.createElement(name);
    styledPart.textContent = part.replace(/^\*\*|\*\*$|^`|`$/g, '');
    element.append(styledPart);
  }
  return element;
}
