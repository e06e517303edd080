// The real directlinejs as a client. It is told what to do by lines of JSON and answers each with a line: the tests of the server start it and talk with it.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = require('ws');
const { DirectLine } = require('botframework-directlinejs');

// Its token is refreshed every quarter of an hour, which a test does not wait for.
const quarterOfAnHour = 15 * 60 * 1000;
const setIntervalAsItIs = globalThis.setInterval;
const hurry = () => { globalThis.setInterval = (work, pause, ...others) => setIntervalAsItIs(work, pause === quarterOfAnHour ? 1000 : pause, ...others); };

const tell = line => process.stdout.write(JSON.stringify(line) + '\n');
let client;

function start(options) {
  client = new DirectLine({ timeout: 20000, ...options });
  client.connectionStatus$.subscribe(status => tell({ status }));
  let token;
  setIntervalAsItIs(() => { if (client.token !== token) tell({ token: token = client.token }); }, 200);
  client.activity$.subscribe(activity => tell({ activity }), error => tell({ error: String(error) }));
}

createInterface({ input: process.stdin }).on('line', line => {
  const { start: options, hurry: hurries, send, end } = JSON.parse(line);
  if (hurries) hurry();
  if (options) start(options);
  if (send) client.postActivity(send).subscribe(id => tell({ posted: id }), error => tell({ failed: String(error.status ?? error) }));
  if (end) { client.end(); process.exit(0); }
});
