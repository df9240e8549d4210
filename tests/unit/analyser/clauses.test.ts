import { describe, expect, test } from 'vitest';
import { splitClauses } from '../../../lib/domain/analyser/clauses';
import { splitSentences } from '../../../lib/domain/analyser/text';

/** Each clause as "who verb", with what is special about it. */
function clausesIn(text: string): string[] {
  return splitSentences(text)
    .flatMap(splitClauses)
    .map(({ actor, form, passive, agent, negated, modal }) =>
      [actor, negated && 'not', modal, passive && 'passive', agent && `by ${agent}`, form].filter(Boolean).join(' '),
    );
}

describe('splitClauses', () => {
  test.each([
    ['I spotted a gap, drafted the change, and tested it.', ['i spotted', 'i drafted', 'i tested']],
    ['We found the leak and I patched it.', ['we found', 'i patched']],
    ['Ana and I rebuilt the pump.', ['we rebuilt']],
    ['The report was rebuilt.', ['other passive rebuilt']],
    ['It was reviewed by the auditor.', ['other passive by other reviewed']],
    ['It was done by Friday.', ['other passive done']],
    ["I didn't check the meter.", ['i not check']],
    ['Nobody had asked me.', ['other not asked']],
    ['I forgot to check.', ['i not forgot']],
    ['The council will decide in May.', ['other will decide']],
    ['The test I wrote got copied.', ['i wrote', 'other passive copied']],
    ['Lost orders sank from nine to one.', ['other sank']],
    ['The desk labels new photos every Friday.', ['other labels']],
    ["The job's a quarter faster.", ["other 's"]],
    ["That lock is the manager's.", ['other is']],
    ['I was tired.', ['i was']],
    ['I think I fixed it.', ['i fixed']],
  ])('%s', (text, clauses) => {
    expect(clausesIn(text)).toEqual(clauses);
  });
});
