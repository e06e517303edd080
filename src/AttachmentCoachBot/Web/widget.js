// Puts the coach on any page: <script src="https://coach.example/widget.js" data-label="Practise a hard talk" data-side="right" defer></script>
(() => {
  const script = document.currentScript;
  const home = new URL(script.src).origin;
  const label = script.dataset.label || 'Practise a hard talk';
  const side = script.dataset.side === 'left' ? 'left' : 'right';

  const rules = `
    :host { all: initial; }
    button { position: fixed; z-index: 2147483000; bottom: 20px; ${side}: 20px; min-height: 52px; padding: 0 22px; border: 0; border-radius: 26px; background: #2f6159; color: #fff;
      font: 600 16px/1.2 system-ui, sans-serif; cursor: pointer; box-shadow: 0 4px 18px rgb(0 0 0 / 25%); }
    button:focus-visible { outline: 3px solid #1d5fbf; outline-offset: 3px; }
    div { position: fixed; z-index: 2147483000; bottom: 84px; ${side}: 20px; width: min(400px, calc(100vw - 40px)); height: min(640px, calc(100dvh - 110px)); border-radius: 18px; overflow: hidden;
      background: Canvas; box-shadow: 0 8px 40px rgb(0 0 0 / 30%); }
    div[hidden] { display: none; }
    iframe { width: 100%; height: 100%; border: 0; color-scheme: light dark; }
    @media (max-width: 480px) { div { inset: 0; width: 100%; height: 100dvh; border-radius: 0; } }`;

  function build() {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [sheet];

    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-haspopup', 'dialog');
    const panel = document.createElement('div');
    panel.hidden = true;
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', 'Attachment Coach');
    let frame;

    function open() {
      if (!frame) {
        frame = document.createElement('iframe');
        frame.title = 'Conversation with Attachment Coach';
        frame.src = `${home}/widget#${encodeURIComponent(location.origin)}`;
        panel.append(frame);
      }
      panel.hidden = false;
      button.setAttribute('aria-expanded', 'true');
      frame.focus();
    }

    function close() {
      panel.hidden = true;
      button.setAttribute('aria-expanded', 'false');
      button.focus();
    }

    button.addEventListener('click', () => panel.hidden ? open() : close());
    addEventListener('keydown', event => { if (event.key === 'Escape' && !panel.hidden) close(); });
    addEventListener('message', event => {
      if (event.origin !== home || event.source !== frame?.contentWindow || typeof event.data !== 'string') return;
      if (event.data === 'coach:close') close();
      if (event.data.startsWith('coach:leave ')) {
        host.remove();
        const exit = new URL(event.data.slice(12));
        if (exit.protocol === 'https:') location.replace(exit);
      }
    });
    root.append(button, panel);
    document.body.append(host);
  }

  // A site that is not allowed could not show the panel, so it gets no button either.
  fetch(`${home}/widget/allowed`, { credentials: 'omit' })
    .then(answer => answer.ok ? build() : Promise.reject(new Error(`${answer.status}`)))
    .catch(() => console.warn(`Attachment Coach does not show itself on ${location.origin}; its operator can allow that in DirectLine:Origins.`));
})();
