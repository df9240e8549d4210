import type { Principle } from '../../model/pack';
import type { Scenario } from '../../model/scenario';
import type { ContentFault } from './check-content';

/** Principles that the scenario asks for and its pack does not have. */
export function checkPrinciples(scenario: Scenario, principles: Principle[]): ContentFault[] {
  const known = new Set(principles.map(({ id }) => id));
  const unknown = (path: ContentFault['path'], id: string) =>
    known.has(id) ? [] : [{ path, message: `the pack has no principle "${id}"` }];
  return [
    ...unknown(['principle'], scenario.principle),
    ...scenario.lenses.flatMap((lens, index) => unknown(['lenses', index, 'principle'], lens.principle)),
  ];
}
