import type { IndexEntry } from '../../model/pack';
import { STEPS } from '../../model/steps';

/** Kinds of card, in the order in which a scenario is learned. */
export const CARD_KINDS = ['quiz', 'principle', 'flaw', 'probe', 'phrases', 'numbers'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** `<scenario>#<kind>/<id in the content>`, never a position: ids survive reordering and rewording. */
export function cardId(scenario: string, kind: CardKind, name?: string): string {
  return name === undefined ? `${scenario}#${kind}` : `${scenario}#${kind}/${name}`;
}

export const scenarioOf = (card: string): string => card.slice(0, card.indexOf('#'));

/** All cards that a scenario gives, in the order in which they are learned. */
export function cardIdsOf({ id, quiz, flaws = [], probes = [], cards }: IndexEntry): string[] {
  if (cards) return cards.map((name) => `${id}#${name}`);
  return [
    ...quiz.map((name) => cardId(id, 'quiz', name)),
    cardId(id, 'principle'),
    ...flaws.map((name) => cardId(id, 'flaw', name)),
    ...probes.map((name) => cardId(id, 'probe', name)),
    ...STEPS.map((name) => cardId(id, 'phrases', name)),
  ];
}
