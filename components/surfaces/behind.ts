/**
 * What the panel loads behind its first paint, as one file: as two, the modules that they share with the page would be
 * cut into many small ones, which the page would have to load all the same.
 */
export { loadLoop } from './LoopDesk';
export { loadDesk } from './PartnerDesk';
