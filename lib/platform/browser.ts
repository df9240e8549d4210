/** The only import of the polyfill, so that one line decides which `browser` the extension runs on. */
export { default as browser } from 'webextension-polyfill';
