import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/app/background';

export default defineBackground(startBackground);
