import { stems } from '../stem';

/**
 * Things somebody has to make before they can be handed over. What only shows the problem (logs, screenshots, a list of
 * cases) is not among them: sending it is part of telling.
 */
export const ARTEFACT = stems(`
  change patch fix script draft prototype template test plan proposal design diff code query model map table spreadsheet
  chart graph checklist recipe guide manual sketch mock mock-up mockup demo analysis diagram calculation estimate form
  page tool rule schedule setting config configuration dashboard`);
