import { ensureBuild } from '../../../scripts/ensure-build';

/** Builds for both browsers before the first spec, where sources are newer. */
export default function buildExtensions(): void {
  ensureBuild('chromium');
  ensureBuild('firefox');
}
