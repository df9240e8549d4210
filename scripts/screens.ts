import { DASHBOARD_SCREENS } from './screens/dashboard';
import { FLOAT_SCREENS } from './screens/float';
import { LOOP_SCREENS } from './screens/loop';
import { MODE_SCREENS } from './screens/modes';
import { PACK_SCREENS } from './screens/packs';
import { PARTNER_SCREENS } from './screens/partner';
import { POPUP_SCREENS } from './screens/popup';
import { PROFILE_SCREENS } from './screens/profiles';
import { QUIZ_SCREENS } from './screens/quiz';
import { REHEARSAL_SCREENS } from './screens/rehearsal';
import type { Screen } from './screens/screen';
import { STORY_SCREENS } from './screens/stories';
import { STORY_PLAN_SCREENS } from './screens/story-plan';
import { SYNC_SCREENS } from './screens/sync';
import { WALKTHROUGH_SCREENS } from './screens/walkthrough';

/** Whether the view has taken over what the page's HTML showed at first. */
export const TAKEN_OVER = "document.querySelector('.shell') === null";

/** Every screen of the product, in the order in which a new user meets them. */
export const SCREENS: Screen[] = [
  ...POPUP_SCREENS,
  ...WALKTHROUGH_SCREENS,
  ...REHEARSAL_SCREENS,
  ...MODE_SCREENS,
  ...FLOAT_SCREENS,
  ...QUIZ_SCREENS,
  ...PARTNER_SCREENS,
  ...LOOP_SCREENS,
  ...DASHBOARD_SCREENS,
  ...PACK_SCREENS,
  ...STORY_SCREENS,
  ...STORY_PLAN_SCREENS,
  ...SYNC_SCREENS,
  ...PROFILE_SCREENS,
];
