/** Views may not ask the platform themselves. */
export { askToNotify } from '../platform/notify';
