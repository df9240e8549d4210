import type { Level, Probe, QuizQuestion, Scenario } from '@/lib/model/scenario';
import type { ScenarioFile } from '@/lib/model/scenario-file';

/** Words without a figure, to fill a text to a length. */
const FILLER = 'so then we looked at the labels by hand and asked around until somebody knew'.split(' ');

/** The given words followed by filler, `count` words in all: 40 take 17 seconds to say. */
export function speech(opening: string, count = 40): string {
  const words = opening.split(' ');
  while (words.length < count) words.push(FILLER[words.length % FILLER.length] ?? '');
  return words.join(' ');
}

const step = (opening: string, phrases: string[]) => ({
  targetSeconds: 20,
  example: speech(opening),
  phrases,
  coaching: 'Say who waited.',
  mistake: 'Starting with the printer.',
});

const level = (opening: string, phrases: string[]): Level => ({
  totalSeconds: 100,
  guidance: 'Tell what you did.',
  bar: 'Finds the cause.',
  reflection: { example: speech(opening), phrases },
});

const probe = (id: string): Probe => ({
  id,
  question: `What about ${id}?`,
  tests: 'Depth.',
  weak: 'It went well.',
  fails: 'It says nothing.',
  strong: 'I counted thirty labels a day.',
  remember: 'I counted them.',
  pushBack: 'Why not simply wait?',
});

const question = (id: string, kind: QuizQuestion['kind']): QuizQuestion => ({
  id,
  kind,
  question: `Which line is best for ${id}?`,
  answer: 'I laid the labels out by hour.',
  explanation: 'It can be checked.',
  wrong: ['We laid it all out together.', 'The labels were looked into.', 'I worked very hard at it all.'].map(
    (text) => ({ text, why: 'Nobody can check it.' }),
  ),
});

const lens = (principle: string, stress: string, leaveOut: string) => ({
  principle,
  opening: 'Thirty people went home without medicine.',
  leadWith: 'The people.',
  emphasise: 'The count.',
  downplay: 'The printer.',
  stress: [stress],
  leaveOut: [leaveOut],
});

/** The smallest scenario without a fault, changed as a test needs it. */
export function aScenario(change: (scenario: Scenario) => void = () => {}): Scenario {
  const scenario: Scenario = {
    id: 'smudged-labels',
    question: 'When did you repair what was not yours?',
    title: 'The labels nobody could read',
    principle: 'ownership',
    angle: 'success',
    narrator: 'SDE II at a pharmacy chain',
    domain: 'Pharmacies',
    level: 'sde-ii',
    overview: 'Labels smudged, and people went home without medicine.',
    takeaways: ['Say who waited.', 'Count it.'],
    steps: {
      situation: step('Every day thirty people went home because the dosage label smudged', [
        'thirty people',
        'went home',
        'label smudged',
      ]),
      task: step('The printers belong to facilities and I was there to replace the till', [
        'belong to facilities',
        'I was there',
        'replace the till',
      ]),
      action: step('I laid the bad labels out by hour and found the worn roller', [
        'laid the bad labels',
        'by hour',
        'worn roller',
      ]),
      result: step('People sent home went from thirty to none and I kept the tally', [
        'from thirty to none',
        'sent home',
        'kept the tally',
      ]),
      reflection: { targetSeconds: 20, coaching: 'Say what changed.', mistake: 'Thanking the team.' },
    },
    levels: {
      'sde-i': level('I now print one label and read it', ['print one label', 'read it', 'I now']),
      'sde-ii': level('Our list now asks who reads the label', ['Our list', 'now asks', 'who reads']),
      senior: level('The tally counted labels and not readers', ['The tally', 'counted labels', 'not readers']),
    },
    probes: ['your-part', 'the-numbers', 'the-other-side', 'a-year-later'].map(probe),
    teardown: {
      answer: 'We looked into the labels together. It was fixed. Everyone was happy.',
      flaws: [
        { rule: 'we-in-action', quote: 'We looked into the labels together.', why: 'Who did?' },
        { rule: 'passive-action', quote: 'It was fixed.', why: 'By whom?' },
        { rule: 'no-quantified-result', why: 'No figure.' },
      ],
      thinks: 'Nothing to write down.',
    },
    quiz: [question('the-action', 'spot-strength'), question('the-gap', 'spot-gap'), question('why', 'why-it-works')],
    lenses: [
      lens('dive-deep', 'found the worn roller', 'belong to facilities'),
      lens('earn-trust', 'I kept the tally', 'by hour'),
      lens('frugality', 'from thirty to none', 'replace the till'),
    ],
    sums: [{ quote: 'from thirty to none', formula: '60 / 2', gives: 30 }],
  };
  change(scenario);
  return scenario;
}

/** As the build emits it. */
export function aScenarioFile(change?: (scenario: Scenario) => void): ScenarioFile {
  return {
    id: 'pharmacy/smudged-labels',
    scenario: aScenario(change),
    pack: { id: 'pharmacy', name: 'Pharmacy' },
    principles: {
      ownership: 'Ownership',
      'dive-deep': 'Dive Deep',
      'earn-trust': 'Earn Trust',
      frugality: 'Frugality',
    },
  };
}
