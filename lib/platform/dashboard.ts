import { browser } from './browser';

/** Opens the dashboard in a tab of its own, at a section if one is named. */
export async function openDashboard(section = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html${section && `#${section}`}`) });
}
