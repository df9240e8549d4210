import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toggleOverlay } from '@/lib/platform/overlay-host';

/** A global name, of the world of extensions only, is how its answer gets out. */
export default defineUnlistedScript({ globalName: true, main: toggleOverlay });
