import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { noteEnter, startEarly, startLate } from '@/lib/platform/early';

export default defineUnlistedScript(() => {
  startEarly();
  startLate();
  noteEnter();
});
