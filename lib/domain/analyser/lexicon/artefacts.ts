import { stems } from '../stem';

/** Things somebody has to make before they can be handed over. */
export const ARTEFACT = stems(`
  change patch fix script draft prototype template test plan proposal design diff code query model map table spreadsheet
  chart graph report checklist recipe guide manual sketch mock mock-up mockup demo analysis list notes figures numbers log photos
  diagram film video recording calculation estimate form page tool rule schedule setting config configuration dashboard`);
