/** Lets the page draw and answer to keys before long work goes on. */
export const breathe = (): Promise<void> => new Promise((rested) => setTimeout(rested));
