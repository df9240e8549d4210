/**
 * What the build puts in place of `webextension-polyfill`: in Manifest V3 both browsers answer with promises
 * themselves, and the polyfill would be a third of the background's bytes. Its types and its fake for tests stay.
 */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

export default browser ?? chrome;
