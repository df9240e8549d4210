import { i18n } from '#i18n';
import { stepName } from '@/components/ui/names';
import type { CardWords, FlawRule } from '@/lib/domain/quiz/cards';

type Snake<S extends string> = S extends `${infer Head}-${infer Rest}` ? `${Head}_${Snake<Rest>}` : S;

/** Names of messages may not hold a hyphen. */
const keyOf = (rule: FlawRule) => rule.replaceAll('-', '_') as Snake<FlawRule>;

/** The words around the content of the cards. */
export const cardWords: CardWords = {
  principleQuestion: (question) => i18n.t('quiz.principleQuestion', [question]),
  strongerQuestion: (probe) => i18n.t('quiz.strongerQuestion', [probe]),
  answer: (number) => i18n.t('quiz.answer', [number]),
  stronger: (number, reason) => i18n.t('quiz.stronger', [number, 3 - number, reason]),
  otherReason: (fails) => i18n.t('quiz.otherReason', [fails]),
  weak: i18n.t('walkthrough.weak'),
  strong: i18n.t('walkthrough.strong'),
  sayIt: i18n.t('quiz.sayIt'),
  phrasesQuestion: (step, title) => i18n.t('quiz.phrasesQuestion', [stepName(step), title]),
  sayPhrases: i18n.t('quiz.sayPhrases'),
  numbersQuestion: (step, title) => i18n.t('quiz.numbersQuestion', [stepName(step), title]),
  sayNumbers: i18n.t('quiz.sayNumbers'),
  flawQuestion: (isQuoted) => i18n.t(isQuoted ? 'quiz.flawInLine' : 'quiz.flawMissing'),
  flawName: (rule) => i18n.t(`quiz.flaw.${keyOf(rule)}`),
  flawMeans: (rule) => i18n.t(`quiz.means.${keyOf(rule)}`),
  whyOtherPrinciple: (leadWith) => i18n.t('quiz.whyOtherPrinciple', [leadWith]),
};
