import { pageUnstored } from '../platform/unstored';
import type { App } from './app';
import { openStories, type StoryStore } from './stories';

/** The user's stories in a page, whose end loses none of what was typed. */
export const openPageStories = (app: Pick<App, 'outside' | 'progress'>): Promise<StoryStore> =>
  openStories(app, pageUnstored);
