import type { Bidi } from './bidi';
import type { FirefoxWindow } from './firefox-window';

const CHANNEL = 'starboard-problems';

/** What `script.message` carries from that channel. */
interface ChannelMessage {
  channel?: string;
  data?: { value?: string };
}

/** Runs in every process of Firefox: `console.error` is heard only in the one that calls it. Says which add-on called. */
const HEAR_CONSOLE = `(() => {
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const principal = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
  storage.addLogEventListener((event) => {
    if (event.level !== 'error' || !event.addonId) return;
    const text = event.filename + ': ' + [...event.arguments].map(String).join(' ');
    sendAsyncMessage('${CHANNEL}', { addon: event.addonId, text });
  }, principal);
})()`;

/** Runs in Firefox's window: uncaught errors of the extension's own files arrive there, whichever process threw. */
const REPORT = `(report, id, origin) => {
  Services.console.registerListener({
    observe: (message) => {
      const error = message instanceof Ci.nsIScriptError ? message : null;
      // Of a call that was under way when its page was closed: nobody waits for the answer.
      const isLeft = error && /after context unloaded/.test(error.errorMessage);
      if (error && !isLeft && !(error.flags & error.warningFlag) && error.sourceName.startsWith(origin))
        report(error.sourceName + ':' + error.lineNumber + ': ' + error.errorMessage);
    },
  });
  Services.ppmm.addMessageListener('${CHANNEL}', ({ data }) => {
    if (data.addon === id) report(data.text);
  });
  Services.ppmm.loadProcessScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(HEAR_CONSOLE)}), true);
}`;

/** Collects what the extension's code throws or logs as an error. */
export async function watchFirefoxProblems(
  bidi: Bidi,
  window: FirefoxWindow,
  extension: { id: string; origin: string },
): Promise<string[]> {
  const problems: string[] = [];
  bidi.on('script.message', (params) => {
    const { channel, data } = params as ChannelMessage;
    if (channel === CHANNEL && data?.value) problems.push(data.value);
  });
  await bidi.send('session.subscribe', { events: ['script.message'] });
  await bidi.send('script.callFunction', {
    functionDeclaration: REPORT,
    arguments: [
      { type: 'channel', value: { channel: CHANNEL } },
      { type: 'string', value: extension.id },
      { type: 'string', value: extension.origin },
    ],
    target: { context: window.context },
    awaitPromise: false,
  });
  return problems;
}
