import { browser } from './browser';

const PERMISSION = { permissions: ['notifications' as const] };
const ID = 'reminder';
const ICON = 'reminder.png';

/** Asks the user. Must be called in the click itself, before anything is awaited. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Tells how many cards are due, if the user has allowed it. */
export async function notifyDue(count: number): Promise<void> {
  if (!(await browser.permissions.contains(PERMISSION))) return;
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON),
    title: browser.i18n.getMessage('reminder_title'),
    message: browser.i18n.getMessage('reminder_message', [String(count)]),
  });
}
