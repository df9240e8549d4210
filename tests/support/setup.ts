import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(await parseMessagesFile(join(import.meta.dirname, '../../locales/en.yml')));

/** The fake browser knows no messages: this answers from the real English ones, as the browser would from the build. */
fakeBrowser.i18n.getMessage = (key: string, substitutions: string | (string | number)[] = []) => {
  const values = [substitutions].flat();
  const message = messages[key]?.message ?? '';
  return message.replace(/\$(\$|[1-9])/g, (_, mark: string) => (mark === '$' ? '$' : String(values[+mark - 1] ?? '')));
};
