import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../lib/domain/analyser/analyse';
import type { RuleId } from '../../../lib/domain/analyser/rule';
import { judge } from '../../../lib/domain/analyser/verdict';

const MAJOR = new Set<RuleId>(['we-in-action', 'vague-action', 'no-quantified-result', 'ends-without-result', 'blame']);

function found(name: string): Finding {
  const [rule, step = 'action'] = name.split(' ') as [RuleId, Finding['step']?];
  const isMajor = MAJOR.has(rule) || (rule === 'missing-step' && step === 'result');
  return { rule, step, weight: isMajor ? 'major' : 'minor', evidence: [], whyKey: '', mendKey: '' };
}

describe('judge', () => {
  test.each([
    ['strong', []],
    ['strong', ['over-time']],
    ['mixed', ['over-time', 'generic-reflection']],
    ['mixed', ['opportunistic-motive']],
    ['mixed', ['hedging']],
    ['mixed', ['blame']],
    ['mixed', ['we-in-action']],
    ['mixed', ['missing-step result', 'ends-without-result']],
    ['mixed', ['vague-action', 'blame']],
    ['weak', ['vague-action', 'blame', 'over-time', 'generic-reflection']],
    ['weak', ['we-in-action', 'no-quantified-result']],
    ['weak', ['hedging', 'no-quantified-result']],
  ])('%s: %s', (verdict, names) => {
    expect(judge(names.map(found)).verdict).toBe(verdict);
  });

  test('the reasons are the findings the verdict rests on', () => {
    const findings = ['over-time', 'we-in-action', 'no-quantified-result'].map(found);
    expect(judge(findings).reasons.map(({ rule }) => rule)).toEqual(['we-in-action', 'no-quantified-result']);
  });
});
