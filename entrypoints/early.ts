import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startEarly } from '@/lib/platform/early';

export default defineUnlistedScript(startEarly);
