import type { FLAW_RULES } from '../../model/scenario';
import type { StepId } from '../../model/steps';
import type { Clause } from './clauses';
import type { Answer, Span } from './parse';

export type RuleId = (typeof FLAW_RULES)[number];

/** One place where a rule holds. No spans when the flaw is that something is absent. */
export interface Hit {
  step: StepId | 'total';
  spans: Span[];
}

export interface Rule {
  id: RuleId;
  /** What one hit does to the verdict, see `verdict.ts`; `missing-step` is major for Action and Result. */
  weight: 'minor' | 'major';
  find(answer: Answer): Hit[];
}

export const absent = (step: Hit['step']): Hit[] => [{ step, spans: [] }];

/** One hit that shows these clauses, or no hit without any. */
export function shown(step: Hit['step'], spans: Span[]): Hit[] {
  return spans.length > 0 ? [{ step, spans: spans.map(({ start, end }) => ({ start, end })) }] : [];
}

export function isSameClause(a: Clause, b: Clause): boolean {
  return a.start === b.start;
}
