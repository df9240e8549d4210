/** What the help sheet shows: the platform knows it, views may not ask the platform. */
export { commandKeys, openShortcutPage } from '../platform/commands';
