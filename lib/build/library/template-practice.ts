import { TO_DO } from '../../domain/scenario/to-do';

const PROBES = ['your-part', 'the-numbers', 'the-alternative', 'what-went-wrong'];

/** One fault of the Action and one of the Result, or the coach will not call the answer weak. */
const FLAWS = ['vague-action', 'no-quantified-result', 'generic-reflection'];

const QUIZ = [
  { id: 'first-question', kind: 'why-it-works' },
  { id: 'second-question', kind: 'spot-gap' },
  { id: 'third-question', kind: 'next-move' },
  { id: 'fourth-question', kind: 'level-check' },
];

export function probesAndTeardown(): string {
  return `# Four to ten, each from another family. Rename the ids by what is asked, before anybody practises them.
probes:
${PROBES.map(probe).join('\n')}

teardown:
  # A whole weak answer by somebody likeable.
  answer: >-
    ${TO_DO}
  # Three to eight rules of the coach; leave the quote out when something is missing.
  flaws:
${FLAWS.map(flaw).join('\n')}
  # What a bar raiser writes down.
  thinks: >-
    ${TO_DO}
`;
}

function probe(id: string): string {
  return `  - id: ${id}
    question: ${TO_DO}
    tests: ${TO_DO} what the interviewer wants to learn by asking
    # Fluent, polite, what most people would say.
    weak: >-
      ${TO_DO}
    fails: >-
      ${TO_DO} the sentence that loses the point
    # Adds something; no figure that the examples lack.
    strong: >-
      ${TO_DO}
    remember: ${TO_DO} a line that can be said
    pushBack: ${TO_DO} the second question, asked because the first answer was good`;
}

function flaw(rule: string): string {
  return `    - rule: ${rule}
      why: ${TO_DO}`;
}

export function quizAndLenses(principles: string[]): string {
  return `# Three to eight. Answers are stored by position: reword options, never reorder them. One length, one tone.
quiz:
${QUIZ.map(question).join('\n')}

# Three to six other principles. Stress and leaveOut are exact words of the examples.
lenses:
${principles.map(lens).join('\n')}

# Every figure that follows from others:
# sums:
#   - quote: exact words of an example
#     formula: 200 * 40
#     gives: 8000
`;
}

function question({ id, kind }: (typeof QUIZ)[number]): string {
  return `  - id: ${id}
    # spot-strength, spot-gap, why-it-works, next-move, level-check or number-sense
    kind: ${kind}
    question: ${TO_DO}
    answer: ${TO_DO}
    explanation: >-
      ${TO_DO}
    wrong:
${[1, 2, 3].map(() => `      - text: ${TO_DO}\n        why: ${TO_DO} what it gets wrong, and what it would be right for`).join('\n')}`;
}

function lens(principle: string): string {
  return `  - principle: ${principle}
    # The first sentence, spoken; no two lenses could swap theirs.
    opening: >-
      ${TO_DO}
    leadWith: >-
      ${TO_DO}
    emphasise: >-
      ${TO_DO}
    downplay: >-
      ${TO_DO}
    stress:
      - ${TO_DO}
    leaveOut:
      - ${TO_DO}`;
}
