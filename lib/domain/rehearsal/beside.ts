import type { PartnerScore } from '../../model/deed';
import type { PastRun } from '../../model/progress';

/** The user's own run that a partner's score is set beside: the one nearest in time, as both clocks say it. */
export function runBeside({ givenAt }: PartnerScore, recent: PastRun[]): PastRun | undefined {
  const away = ({ at }: PastRun) => Math.abs(at - givenAt);
  return [...recent].sort((a, b) => away(a) - away(b))[0];
}
