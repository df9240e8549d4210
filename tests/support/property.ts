import fc from 'fast-check';

const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_261_102);

/** Runs a property on the same examples each time; `PROPERTY_SEED=…` tries others, and a failure names its seed. */
export function holds<T>(property: fc.IProperty<T>, numRuns = 200): void {
  fc.assert(property, { seed: SEED, numRuns });
}

/** The same for a property that must be awaited. */
export function holdsAsync<T>(property: fc.IAsyncProperty<T>, numRuns = 100): Promise<void> {
  return fc.assert(property, { seed: SEED, numRuns });
}
