// The page's own part: who you are, the connection, the side panel, and leaving quickly. The conversation itself is Web Chat.
import { look, cardLook, words, wordsWhileConnecting } from './look.js';

const page = document.documentElement;
const isWidget = page.dataset.place === 'widget';
const parentSite = isWidget ? decodeURIComponent(location.hash.slice(1)) : '';
const find = id => document.getElementById(id);
const leftQuickly = 'coach-left-quickly';
const justErased = 'coach-just-erased';
const isDiscreet = 'coach-discreet';

let session, store, directLine, connection, isConnected = false, isEarly = false, showTimes = false;

// A storage that is switched off is no reason not to talk.
const remember = {
  has: name => { try { return localStorage.getItem(name) !== null; } catch { return false; } },
  set: name => { try { localStorage.setItem(name, '1'); } catch { /* as above */ } },
  drop: name => { try { localStorage.removeItem(name); } catch { /* as above */ } },
};

const here = path => `${path}${path.includes('?') ? '&' : '?'}place=${page.dataset.place}`;
const ask = (path, options = {}) => fetch(here(path), { ...options, headers: { 'X-Requested-With': 'coach', 'Content-Type': 'application/json' } });

async function openSession() {
  const answer = await ask('/chat/session', { method: 'POST', body: JSON.stringify({ place: page.dataset.place, locale: navigator.language }) });
  if (!answer.ok) throw new Error(`session ${answer.status}`);
  return answer.json();
}

async function connect() {
  find('trouble').hidden = true;
  try {
    session = await openSession();
  } catch {
    find('trouble').hidden = false;
    find('again').focus();
    return;
  }

  connection?.unsubscribe();
  directLine?.end();
  directLine = WebChat.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    token: session.token,
    conversationId: session.conversationId,
    watermark: session.watermark,
  });
  tellAtOnce(directLine);
  connection = directLine.connectionStatus$.subscribe(heardStatus);
  render();
}

// 2 is online, 3 an expired token, 4 no connection, 5 an end. The last three need a new session; what was said is in the log.
let retry;
function heardStatus(status) {
  if (status === 2) connectionIsBack();
  if (status < 3 || retry) return;
  notice('The connection is gone. Trying again…');
  retry = setTimeout(() => { retry = undefined; connect(); }, 3000);
}

// A connection that comes back takes away what was said about it, and nothing else.
let isAboutConnection = false;
function notice(text, { aboutConnection = true } = {}) {
  const line = find('notice');
  line.textContent = text;
  line.hidden = text === '';
  isAboutConnection = aboutConnection;
}

const connectionIsBack = () => { if (isAboutConnection) notice(''); };

// What a message is called before it is sent. Sent again it keeps the name, so the server knows it, and its bubble: Web Chat by itself would draw a second one.
const nameOf = activity => activity.channelData?.messageName;
const named = action => ({ ...action, payload: { ...action.payload, activity: { ...action.payload.activity, channelData: { ...action.payload.activity.channelData, messageName: crypto.randomUUID() } } } });

// The client answers “retry” where it does not know whether a message arrived. Said at once, nobody waits until Web Chat loses patience.
function tellAtOnce(client) {
  const post = client.postActivity.bind(client);
  client.postActivity = activity => ({
    subscribe: ({ next, error, complete }) => post(activity).subscribe({ next: id => id === 'retry' ? error(new Error('perhaps not sent')) : next(id), error, complete }),
  });
}

// What Web Chat notes on a message for itself stays here.
const isOwnNote = name => name === 'state' || name === 'webChat' || name.startsWith('webchat:');

function resend({ channelData, ...activity }) {
  const bare = { ...activity, channelData: Object.fromEntries(Object.entries(channelData).filter(([name]) => !isOwnNote(name))) };
  directLine.postActivity(bare).subscribe({ next: () => {}, error: () => {}, complete: () => {} });
}

// A message that seemed lost, and came back with an id, has arrived after all.
function settle(clientActivityID, { dispatch, getState }) {
  const back = getState().activities.find(({ id, channelData }) => id && channelData?.clientActivityID === clientActivityID && channelData['webchat:send-status'] === 'send failed');
  if (back) dispatch({ type: 'DIRECT_LINE/POST_ACTIVITY_FULFILLED', meta: { clientActivityID }, payload: { activity: back } });
}

// Things the coach does to the page. Only what happens now counts, not what is replayed.
function heardEvent(activity) {
  if (activity.type !== 'event' || !(Date.parse(activity.timestamp) > session.now)) return;
  if (activity.name === 'coach.quick-exit') leave();
  if (activity.name === 'coach.erased') { remember.drop(isDiscreet); remember.set(justErased); location.reload(); }
}

// Who asked for discretion has a page whose name, which shows in tabs and in the history, says nothing. Each message of the coach says whether that is so.
const title = document.title;
function showTitle() {
  document.title = remember.has(isDiscreet) ? 'Notes' : title;
}

function heardFromCoach(activity) {
  if (activity.type === 'message') {
    (activity.channelData?.discreet ? remember.set : remember.drop)(isDiscreet);
    showTitle();
  }
  heardEvent(activity);
  queueMine();
}

// What somebody writes and sends before the connection stands is sent when it does; Web Chat by itself lets the key pass unheard.
function connected(is, dispatch) {
  isConnected = is;
  page.toggleAttribute('data-connected', is);
  setTimeout(() => {
    render();
    if (!isConnected || !isEarly) return;
    isEarly = false;
    dispatch({ type: 'WEB_CHAT/SUBMIT_SEND_BOX', payload: { method: 'keyboard' } });
  });
}

// Web Chat makes no link of an address without its site.
const withSite = activity => ({
  ...activity,
  attachments: activity.attachments?.map(attachment => attachment.contentUrl?.startsWith('/') ? { ...attachment, contentUrl: location.origin + attachment.contentUrl } : attachment),
});

const makeStore = () => WebChat.createStore({}, talk => next => action => {
  const activity = action.payload?.activity;
  if (action.type === 'DIRECT_LINE/POST_ACTIVITY') {
    if (!nameOf(activity)) return next(named(action));
    resend(activity);
    return action;
  }
  const isIncoming = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY';
  if (isIncoming && activity.from.role === 'bot') heardFromCoach(activity);
  const done = next(isIncoming ? { ...action, payload: { ...action.payload, activity: withSite(activity) } } : action);
  if (isIncoming && activity.from.role === 'user') settle(activity.channelData?.clientActivityID, talk);
  if (action.type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED') settle(action.meta.clientActivityID, talk);
  if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') connected(true, talk.dispatch);
  if (action.type === 'DIRECT_LINE/DISCONNECT_PENDING') connected(false, talk.dispatch);
  return done;
});

function render() {
  WebChat.renderWebChat({
    directLine,
    store,
    nonce: page.dataset.nonce,
    locale: 'en-US',
    userID: session.userId,
    styleOptions: look,
    adaptiveCardsHostConfig: cardLook,
    overrideLocalizedStrings: isConnected ? words : wordsWhileConnecting,
    activityStatusMiddleware: () => next => args => args.sendState === 'sent' && !showTimes ? null : next(args),
    activityMiddleware: () => next => ({ activity, ...others }) => activity.type === 'event' ? () => false : next({ activity, ...others }),
  }, find('chat'));
}

function leave() {
  remember.set(leftQuickly);
  page.hidden = true;
  document.body.replaceChildren();
  document.title = ' ';
  if (isWidget) parent.postMessage('coach:leave ' + page.dataset.exit, parentSite || '*');
  else location.replace(page.dataset.exit);
}

function closeWidget() {
  parent.postMessage('coach:close', parentSite || '*');
}

// --- My things ---

const side = find('side');
const isWide = () => !isWidget && matchMedia('(min-width: 62rem)').matches;

function element(tag, options = {}, ...children) {
  const made = Object.assign(document.createElement(tag), options);
  made.append(...children);
  return made;
}

async function showMine() {
  const answer = await ask('/chat/mine');
  if (!answer.ok) return;
  const mine = await answer.json();
  const parts = [];
  if (mine.map)
    parts.push(element('section', {}, element('h3', { textContent: 'My map' }), element('img', { src: mine.map.picture, alt: mine.map.alternative, width: mine.map.width, height: mine.map.height })));
  if (mine.phrases.length > 0)
    parts.push(element('section', {}, element('h3', { textContent: 'Saved phrases' }), element('ul', { className: 'phrases' },
      ...mine.phrases.map(phrase => element('li', {},
        element('blockquote', { textContent: phrase.text }), element('span', { className: 'from', textContent: `It began as “${phrase.before}”` }))))));
  find('mine').replaceChildren(...parts);
}

let mineSoon;
function queueMine() {
  clearTimeout(mineSoon);
  if (isWide() || side.open) mineSoon = setTimeout(showMine, 400);
}

// Its own copy and its end are the coach's to give, in the conversation: it asks back, and gives a receipt.
function sayFor(words) {
  side.close();
  store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'imBack', text: words } });
}

for (const door of document.querySelectorAll('[data-says]')) door.addEventListener('click', () => sayFor(door.dataset.says));
find('open-side').addEventListener('click', () => { showMine(); side.showModal(); });
find('close-side').addEventListener('click', () => side.close());
side.addEventListener('click', event => { if (event.target === side) side.close(); });
find('times').addEventListener('change', event => { showTimes = event.target.checked; render(); });
find('chat').addEventListener('keydown', event => {
  if (!isConnected && event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.matches('textarea')) isEarly = true;
}, true);
find('chat').addEventListener('submit', () => { isEarly ||= !isConnected; }, true);
find('exit').addEventListener('click', leave);
find('again').addEventListener('click', connect);
find('close-chat').addEventListener('click', closeWidget);
if (isWidget) {
  find('close-chat').hidden = false;
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && !side.open) closeWidget(); });
  parent.postMessage('coach:ready', parentSite || '*');
}

addEventListener('offline', () => notice('You are offline. Nothing is lost; send again when you are back.'));
addEventListener('online', connectionIsBack);
// A page that the browser kept alive behind another one must not come back with its words after a quick exit.
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

showTitle();
store = makeStore();
if (remember.has(leftQuickly)) {
  find('cover').hidden = false;
  find('uncover').addEventListener('click', () => { remember.drop(leftQuickly); find('cover').hidden = true; start(); });
} else {
  start();
}

async function start() {
  await connect();
  if (remember.has(justErased)) {
    remember.drop(justErased);
    notice(`Deleted on ${new Date().toLocaleString()}. Nothing of what you wrote is kept here any more.`, { aboutConnection: false });
  }
  if (isWide()) showMine();
}
