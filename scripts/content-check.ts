import { readPacks } from '../lib/build/packs';

/** Lists every fault of the content, one a line, or says how much is there. */
try {
  for (const { manifest, scenarios } of readPacks('content/packs')) {
    console.log(`${manifest.name}: ${scenarios.length} scenario(s), no faults`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
