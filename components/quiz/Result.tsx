import { i18n } from '#i18n';
import { type Card, type ChoiceCard, isChoice } from '@/lib/domain/quiz/cards';
import { Passages } from './Passages';

/** What came out: right or wrong with the reason, or what to compare one's own words with. */
export function Result({ card, choice }: { card: Card; choice: number | undefined }) {
  if (isChoice(card)) return choice === undefined ? null : <Verdict card={card} choice={choice} />;
  return (
    <>
      <p class="quiz-hint">{i18n.t('quiz.compare')}</p>
      <Passages passages={card.reveals} />
    </>
  );
}

function Verdict({ card, choice }: { card: ChoiceCard; choice: number }) {
  const right = choice === 0;
  return (
    <>
      <p class="quiz-verdict" data-right={right}>
        {i18n.t(right ? 'quiz.correct' : 'quiz.notQuite')}
      </p>
      {!right && <p>{card.options[choice]?.why}</p>}
      {!right && <p class="quiz-answer">{i18n.t('quiz.answerWas', [card.options[0]?.text ?? ''])}</p>}
      <p>{card.options[0]?.why}</p>
    </>
  );
}
