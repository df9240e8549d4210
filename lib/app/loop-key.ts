/** Where the loop is stored. By itself, so that a page can look whether there is one without loading the rest. */
export const LOOP_KEY = 'loop';
