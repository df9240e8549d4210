import { judgeScenario, sayFindings } from '../../lib/build/library/judgement';
import type { Pack } from '../../lib/domain/scenario/pack-files';
import { countsOf, table } from './table';

/** What our own coach says of each strong answer and of each teardown. */
export function verdicts({ scenarios }: Pack): string {
  const judged = scenarios.map((scenario) => ({ id: scenario.id, ...judgeScenario(scenario) }));
  const rows = judged.map(({ id, inSteps, inOnePiece, teardown, found, missed }) => [
    id,
    inSteps.verdict,
    inOnePiece.verdict,
    teardown.verdict,
    `${found.length} of ${found.length + missed.length}`,
    missed.join(', '),
  ]);
  const found = judged.reduce((sum, one) => sum + one.found.length, 0);
  const missed = judged.reduce((sum, one) => sum + one.missed.length, 0);
  return [
    table(['scenario', 'in steps', 'in one piece', 'teardown', 'flaws found', 'flaws missed'], rows),
    '',
    `strong answers in steps: ${countsOf(judged.map(({ inSteps }) => inSteps.verdict))}`,
    `strong answers in one piece: ${countsOf(judged.map(({ inOnePiece }) => inOnePiece.verdict))}`,
    `teardowns: ${countsOf(judged.map(({ teardown }) => teardown.verdict))}`,
    `flaws that authors named: ${found} found, ${missed} missed`,
    ...judged
      .filter(({ inSteps }) => inSteps.verdict !== 'strong')
      .map(({ id, inSteps }) => `not strong, ${id}: ${sayFindings(inSteps)}`),
  ].join('\n');
}
