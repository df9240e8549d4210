/** Kept apart from the dashboard itself, so that popup and panel carry nothing of it. */
export { openDashboard } from '../platform/dashboard';
