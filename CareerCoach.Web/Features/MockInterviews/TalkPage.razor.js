// The clock of the interview, the microphone (SpeechRecognition) and the voice (speechSynthesis), where the browser has them.
export function attach(root, page) {
  const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  let recognition = null, since = Date.now(), from = null;
  const part = name => root.querySelector(`[data-${name}]`);

  const tick = () => {
    const timer = part('timer');
    if (!timer) return;
    if (timer.dataset.from !== from) { from = timer.dataset.from; since = Date.now(); }
    if (timer.dataset.paused) { since = Date.now(); }
    const seconds = Number(from) + Math.floor((Date.now() - since) / 1000);
    timer.style.setProperty('--time', `"${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}"`);
    const mic = part('mic'), say = part('say');
    if (mic) mic.hidden = !Recognition;
    if (say) say.hidden = !window.speechSynthesis;
  };

  function stop() { recognition?.stop(); }

  function listen() {
    recognition = new Recognition();
    recognition.continuous = true;
    recognition.lang = document.documentElement.lang || 'en';
    let problem = '';
    recognition.onresult = e => {
      for (let i = e.resultIndex; i < e.results.length; i++) if (e.results[i].isFinal) page.invokeMethodAsync('HeardAsync', e.results[i][0].transcript.slice(0, 6000));
    };
    recognition.onerror = e => { if (e.error !== 'aborted') problem = e.error; };
    recognition.onend = () => { recognition = null; page.invokeMethodAsync('Listening', false, problem).catch(() => {}); };
    try { recognition.start(); page.invokeMethodAsync('Listening', true, ''); }
    catch { recognition = null; page.invokeMethodAsync('Listening', false, 'other'); }
  }

  const onClick = e => {
    if (e.target.closest('[data-mic]')) recognition ? stop() : listen();
    if (e.target.closest('[data-say]')) {
      speechSynthesis.cancel();
      speechSynthesis.speak(new SpeechSynthesisUtterance(root.querySelector('#prompt').textContent));
    }
  };

  root.addEventListener('click', onClick);
  const clock = setInterval(tick, 500);
  tick();
  return {
    asked() { stop(); window.speechSynthesis?.cancel(); root.querySelector('#prompt')?.focus(); },
    dispose() { clearInterval(clock); stop(); window.speechSynthesis?.cancel(); root.removeEventListener('click', onClick); },
  };
}
