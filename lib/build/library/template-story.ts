import { TO_DO } from '../../domain/scenario/to-do';

/** Share of 150 seconds for each step, and words that fit at every level: see "How long" in content/README.md. */
const STEPS = [
  { name: 'situation', seconds: 27, words: '45 to 59', say: 'a problem that somebody has, before any system' },
  { name: 'task', seconds: 15, words: '26 to 32', say: 'whose job it was, and what you had to decide' },
  { name: 'action', seconds: 71, words: '119 to 152', say: 'what you did; each sentence has "I" and a thing' },
  { name: 'result', seconds: 23, words: '40 to 48', say: 'the change, its size, how you know, what outlasts it' },
];

const LEVELS = [
  { id: 'sde-i', seconds: 120, words: '16 to 29', scope: 'a habit of your own' },
  { id: 'sde-ii', seconds: 150, words: '20 to 37', scope: 'how your team works' },
  { id: 'senior', seconds: 180, words: '24 to 45', scope: 'what let it happen, and who now watches for it' },
];

export function head(id: string, principle: string, question: string): string {
  return `
# The id is for ever: what people practise is stored under it.
id: ${id}
question: ${question}
title: ${TO_DO} a few words that name the story in a list
principle: ${principle}
# success, failure, dilemma, conflict or growth
angle: success
narrator: ${TO_DO} who speaks, and where
domain: ${TO_DO} the field of work
# Whose total the step targets add up to: sde-i, sde-ii or senior
level: sde-ii

# Four or five sentences: what happens, who pays, what it comes to, what the answer stands or falls with.
overview: >-
  ${TO_DO}
# Two to five orders that can be followed in the reader's own story.
takeaways:
  - ${TO_DO}
  - ${TO_DO}
`;
}

export function steps(): string {
  return `# Speech: first person, contractions, short sentences. Phrases are exact words of the example, three to six.
steps:
${STEPS.map(step).join('\n')}
  # What is said stands in levels: it is another one at each.
  reflection:
    targetSeconds: 14
    coaching: >-
      ${TO_DO} advice that fits this story and no other
    mistake: >-
      ${TO_DO}
`;
}

function step({ name, seconds, words, say }: (typeof STEPS)[number]): string {
  return `  ${name}:
    targetSeconds: ${seconds}
    # ${words} words: ${say}
    example: >-
      ${TO_DO}
    phrases:
      - ${TO_DO}
      - ${TO_DO}
      - ${TO_DO}
    coaching: >-
      ${TO_DO} advice that fits this story and no other
    mistake: >-
      ${TO_DO} what people get wrong in this very step`;
}

export function levels(): string {
  return `# Levels differ in scope, not in adjectives.
levels:
${LEVELS.map(level).join('\n')}
`;
}

function level({ id, seconds, words, scope }: (typeof LEVELS)[number]): string {
  return `  ${id}:
    totalSeconds: ${seconds}
    guidance: >-
      ${TO_DO} what to dwell on and what to shorten
    bar: >-
      ${TO_DO} what is listened for
    reflection:
      # ${words} words; reaches as far as ${scope}
      example: >-
        ${TO_DO}
      phrases:
        - ${TO_DO}
        - ${TO_DO}
        - ${TO_DO}`;
}
