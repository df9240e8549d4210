import { browser } from './browser';

/** Every port of the host: Firefox takes no port in a pattern. */
const patternOf = (address: URL) => `${address.protocol}//${address.hostname}/*`;

/** Asks the user for access to this host only. Must be called in the click itself, before anything is awaited. */
export function askForHost(address: URL): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(address)] });
}

export function mayReachHost(address: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(address)] });
}

export function giveUpHost(address: URL): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(address)] });
}
