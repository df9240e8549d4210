/** Strong answers in which our coach still sees a fault that is none. To be shortened, never lengthened. */
export const NOT_STRONG: readonly string[] = ['which-half-of-the-map'];

/** Teardowns whose faults our coach does not all see yet. To be shortened, never lengthened. */
export const NOT_WEAK: readonly string[] = [
  'dropped-the-dashboard',
  'feature-flag-too-far',
  'odd-wednesday-dip',
  'recommendations-at-bedtime',
  'saving-that-cost',
  'the-three-am-rota',
];
