// The model and the browser of tokens.sh: node tokens.mjs DRIVER PID ROUNDS TOKENS RATE
import fs from 'fs';
import http from 'http';
import { createRequire } from 'module';
const [driver, pid, rounds, tokens, rate] = process.argv.slice(2).map((a, i) => i === 0 ? a : Number(a));
const { chromium } = createRequire(import.meta.url)(driver);
const base = 'http://127.0.0.1:25210', words = 'the plan for your next week is to call two people and to write down what **matters** in each talk '.split(' ');
let go = null, ended = null;

// one token is one event, as real servers send them; a paragraph every 60 tokens, a list now and then
http.createServer(async (request, response) => {
  request.resume();
  await new Promise(resolve => go = resolve);
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const send = (delta, finish = null) => response.write(`data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 0, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`);
  const start = Date.now();
  for (let i = 0; i < tokens; i++) {
    send({ content: i % 60 === 59 ? '\n\n' : i % 180 === 60 ? '- ' : words[i % words.length] + ' ' });
    const ahead = start + (i + 1) * 1000 / rate - Date.now();
    if (ahead > 4) await new Promise(resolve => setTimeout(resolve, ahead));
  }
  send({}, 'stop');
  response.end(`data: ${JSON.stringify({ id: 'x', choices: [], usage: { prompt_tokens: 10, completion_tokens: tokens, total_tokens: tokens + 10 } })}\n\ndata: [DONE]\n\n`);
  ended();
}).listen(25211, '127.0.0.1');

const cpu = () => { const f = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' '); return (Number(f[11]) + Number(f[12])) * 10; };
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
const executablePath = process.env.CAREERCOACH_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(p => fs.existsSync(p));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({ baseURL: base });
const first = await context.newPage(), password = 'Correct-horse-7-battery';
await first.goto('/Account/Register');
await first.fill('[name="Input.Email"]', `tokens-${Date.now()}@example.com`);
await first.fill('[name="Input.Password"]', password);
await first.fill('[name="Input.ConfirmPassword"]', password);
await first.click('form button[type=submit]');
await first.waitForURL(u => !u.pathname.endsWith('/Register'));
await first.close();

async function round(withPage) {
  const page = await context.newPage();
  await page.goto('/coach');
  await page.waitForSelector('[data-input]:not([disabled])');
  await page.fill('[data-input]', 'Tell me all');
  go = null;
  await page.press('[data-input]', 'Enter');
  while (!go) await pause(50);
  await page.waitForSelector('.bubble[aria-busy]');
  let renders = 0;
  if (withPage) {
    await page.evaluate(() => { window.renders = 0; new MutationObserver(() => window.renders++).observe(document.querySelector('.bubble[aria-busy] .markdown'), { subtree: true, childList: true, characterData: true }); });
  } else {
    await page.close();
  }
  await pause(4000); // the circuit's end and the start's work are over
  const done = new Promise(resolve => ended = resolve), before = cpu(), start = Date.now();
  go();
  await done;
  await pause(500);
  const spent = cpu() - before, seconds = (Date.now() - start) / 1000;
  if (withPage) {
    renders = await page.evaluate(() => window.renders);
    await page.waitForSelector('.bubble-tools', { timeout: 60000 });
    await page.close();
  }
  await pause(3000);
  return { spent, seconds, renders };
}

async function idle(seconds) { const before = cpu(); await pause(seconds * 1000); return (cpu() - before) / seconds; }

await round(true); // warm
await round(false);
const rest = await idle(10), bare = [], shown = [];
for (let i = 0; i < rounds; i++) { bare.push(await round(false)); shown.push(await round(true)); }
await browser.close();
const mean = (list, pick) => list.reduce((sum, r) => sum + pick(r), 0) / list.length;
const net = list => mean(list, r => r.spent - rest * r.seconds);
console.log(`| ${tokens} tokens at ${rate}/s | CPU, ms | of one core | renders/s |\n|---|---|---|---|`);
for (const [name, list] of [['bare stream', bare], ['with the page', shown]]) {
  console.log(`| ${name} | ${net(list).toFixed(0)} | ${(net(list) / mean(list, r => r.seconds) / 10).toFixed(2)} % | ${name === 'bare stream' ? '-' : mean(list, r => r.renders / r.seconds).toFixed(1)} |`);
}
console.log(`\nratio ${(net(shown) / net(bare)).toFixed(2)}; idle ${rest.toFixed(1)} ms a second, taken off both; rounds ${bare.map(r => r.spent)} / ${shown.map(r => r.spent)} ms`);
process.exit(0);
