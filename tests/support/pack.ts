import type { Pack } from '../../lib/domain/scenario/pack-files';
import { writePack } from '../../lib/domain/scenario/write-pack';
import type { PackManifest } from '../../lib/model/pack';
import { aScenario } from './scenario';

const NAMES = { 'dive-deep': 'Dive Deep', ownership: 'Ownership', 'earn-trust': 'Earn Trust', frugality: 'Frugality' };

export const aManifest = (change: Partial<PackManifest> = {}): PackManifest => ({
  id: 'pharmacy',
  name: 'Pharmacy',
  about: 'Stories about labels.',
  version: 1,
  principles: Object.entries(NAMES).map(([id, name]) => ({ id, name, looksFor: 'Work.', sinksIt: 'Words.' })),
  ...change,
});

/** A pack without a fault. */
export const aPack = (change: Partial<Pack> = {}): Pack => ({
  manifest: aManifest(),
  scenarios: [aScenario()],
  ...change,
});

export const packText = (change: Partial<Pack> = {}): string => writePack(aPack(change), []);

/** The same as JSON. */
export function packJson(change: Partial<Pack> = {}): string {
  const { manifest, scenarios } = aPack(change);
  return JSON.stringify({ pack: manifest, scenarios }, null, 2);
}
