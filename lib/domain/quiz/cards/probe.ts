import type { Probe } from '../../../model/scenario';
import type { ScenarioFile } from '../../../model/scenario-file';
import { cardId } from '../card-ids';
import type { Card, ChoiceCard, Making, RecallCard } from '../cards';
import { numberOf } from '../seed';

/** One card a follow-up question: the first time its answers are judged, from then on it is said and compared. */
export function probeCards(
  { id, scenario }: ScenarioFile,
  { words, wasSeen }: Pick<Making, 'words' | 'wasSeen'>,
): Card[] {
  const { probes } = scenario;
  return probes.map((probe, index) => {
    const card = cardId(id, 'probe', probe.id);
    if (wasSeen(card)) return sayIt(card, probe, words);
    const others = [1, 2].map((step) => probes[(index + step) % probes.length] ?? probe);
    return judgeIt(card, probe, others, words);
  });
}

function judgeIt(card: string, probe: Probe, others: Probe[], words: Making['words']): ChoiceCard {
  const strongAt = 1 + (numberOf(card) % 2);
  const weakAt = 3 - strongAt;
  const texts = strongAt === 1 ? [probe.strong, probe.weak] : [probe.weak, probe.strong];
  const [near = probe, far = probe] = others;
  return {
    id: card,
    question: words.strongerQuestion(probe.question),
    passages: texts.map((text, index) => ({ label: words.answer(index + 1), text })),
    options: [
      { text: words.stronger(strongAt, firstSentence(probe.fails)), why: probe.remember },
      { text: words.stronger(strongAt, firstSentence(near.fails)), why: words.otherReason(probe.fails) },
      { text: words.stronger(weakAt, firstSentence(probe.fails)), why: probe.fails },
      { text: words.stronger(weakAt, firstSentence(far.fails)), why: probe.fails },
    ],
  };
}

function sayIt(id: string, probe: Probe, words: Making['words']): RecallCard {
  return {
    id,
    question: probe.question,
    hint: words.sayIt,
    reveals: [
      { label: words.weak, text: probe.weak, tone: 'weak' },
      { text: probe.fails },
      { label: words.strong, text: probe.strong, tone: 'strong' },
      { text: probe.remember, tone: 'remember' },
    ],
  };
}

/** Up to the first full stop, question or exclamation mark that ends a sentence; a quote that it closes stays with it. */
export function firstSentence(text: string): string {
  return /^.*?[.?!]["”’]?(?=\s|$)/s.exec(text)?.[0] ?? text;
}
