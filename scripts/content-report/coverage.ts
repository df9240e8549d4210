import type { Pack } from '../../lib/domain/scenario/pack-files';
import { countsOf, table } from './table';

/** Who tells what, for which principle, from which angle and at which level. */
export function coverage({ manifest, scenarios }: Pack): string {
  const rows = manifest.principles.flatMap(({ id, name }) => {
    const own = scenarios.filter(({ principle }) => principle === id);
    if (own.length === 0) return [[name, '(none)', '', '', '', '']];
    return own.map(({ id: scenario, angle, level, narrator, domain }, index) => [
      index === 0 ? name : '',
      scenario,
      angle,
      level,
      narrator,
      domain,
    ]);
  });
  return [
    table(['principle', 'scenario', 'angle', 'level', 'narrator', 'domain'], rows),
    '',
    `${scenarios.length} scenarios for ${manifest.principles.length} principles`,
    `angles: ${countsOf(scenarios.map(({ angle }) => angle))}`,
    `levels: ${countsOf(scenarios.map(({ level }) => level))}`,
    `quiz questions: ${countsOf(scenarios.flatMap(({ quiz }) => quiz.map(({ kind }) => kind)))}`,
    `flaws in teardowns: ${countsOf(scenarios.flatMap(({ teardown }) => teardown.flaws.map(({ rule }) => rule)))}`,
    `${scenarios.flatMap(({ probes }) => probes).length} probes, ${scenarios.flatMap(({ lenses }) => lenses).length} lenses`,
  ].join('\n');
}
