import type { Surface, TestBrowser } from '../tests/e2e/support/surface';

/** What the steps share; each may use what the ones before it opened. */
export interface Tour {
  readonly browser: TestBrowser;
  readonly sampleUrl: string;
  page?: Surface;
  popup?: Surface;
  panel?: Surface;
}

/** One thing to look at. It returns what to take a picture of. */
export interface TourStep {
  readonly name: string;
  run(tour: Tour): Promise<Surface>;
}

const samplePage: TourStep = {
  name: 'Notes for a call, a page like any other',
  run: async (tour) => {
    tour.page = await tour.browser.openTab(tour.sampleUrl);
    return tour.page;
  },
};

/** The view has taken over from what the page shows before any script has run. */
const ready = (page: Surface) => page.waitForValue("document.querySelector('.shell') === null");

const popup: TourStep = {
  name: 'The popup of the toolbar button',
  run: async (tour) => {
    tour.popup = await tour.browser.openPopup(tour.page);
    await ready(tour.popup);
    return tour.popup;
  },
};

const panel: TourStep = {
  name: 'The panel beside the page',
  run: async (tour) => {
    tour.panel = await tour.browser.openPanel();
    await ready(tour.panel);
    return tour.panel;
  },
};

/** What `npm start` shows in a window that somebody then uses. */
export const OPENING: readonly TourStep[] = [samplePage, panel];

/** What it goes through, and pictures, where there is no screen. */
export const FULL_TOUR: readonly TourStep[] = [samplePage, popup, panel];
