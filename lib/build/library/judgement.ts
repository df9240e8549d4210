import { type Analysis, analyse } from '../../domain/analyser/analyse';
import { targetsAt } from '../../domain/scenario/targets';
import { tellingOf } from '../../domain/scenario/telling';
import type { FLAW_RULES, Scenario } from '../../model/scenario';
import { type LevelId, STEPS, type StepId } from '../../model/steps';

type RuleId = (typeof FLAW_RULES)[number];

/** What our own coach says of a scenario's answers. */
export interface Judgement {
  /** The strong answer step by step, as a rehearsal has it, and in one piece, as it is pasted. */
  inSteps: Analysis;
  inOnePiece: Analysis;
  teardown: Analysis;
  /** Flaws that the author named and the coach found, and those that it missed. */
  found: RuleId[];
  missed: RuleId[];
}

/** Judges both answers of the scenario, the strong one with the targets of that level. */
export function judgeScenario(scenario: Scenario, level: LevelId = scenario.level): Judgement {
  const told = STEPS.map((step) => [step, tellingOf(scenario, step, level).example] as const);
  const teardown = analyse({ text: scenario.teardown.answer });
  const seen = new Set(teardown.findings.map(({ rule }) => rule));
  const named = [...new Set(scenario.teardown.flaws.map(({ rule }) => rule))];
  return {
    inSteps: analyse({
      steps: Object.fromEntries(told) as Record<StepId, string>,
      targets: targetsAt(scenario, level),
    }),
    inOnePiece: analyse({
      text: told.map(([, example]) => example).join(' '),
      targets: { total: scenario.levels[level].totalSeconds },
    }),
    teardown,
    found: named.filter((rule) => seen.has(rule)),
    missed: named.filter((rule) => !seen.has(rule)),
  };
}

/** The rules that an analysis names, each once, with the first words that it points at. */
export function sayFindings({ findings }: Analysis): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules
    .map((rule) => {
      const words = findings.find((finding) => finding.rule === rule)?.evidence[0]?.words;
      return words ? `${rule} "${words.slice(0, 50)}"` : rule;
    })
    .join('; ');
}
