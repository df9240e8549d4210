import { at } from './places';
import type { Screen } from './screen';

/** The panel, read. */
export const WALKTHROUGH_SCREENS: Screen[] = [
  { name: 'panel-pick', page: 'sidepanel.html', prepare: (panel) => panel.waitFor('searchbox', 'Search scenarios') },
  { name: 'panel-walkthrough', page: 'sidepanel.html', prepare: at({}) },
  { name: 'panel-walkthrough-lens', page: 'sidepanel.html', prepare: at({ lens: 'ownership' }) },
  {
    name: 'panel-probe-open',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await at({})(panel);
      await panel.evaluate("document.querySelectorAll('.probes details').forEach((one) => { one.open = true })");
    },
  },
];
