import { i18n } from '#i18n';
import { type Card, isChoice } from '@/lib/domain/quiz/cards';
import { MARKS, type Mark } from '@/lib/domain/quiz/grade';

const NAMES = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;
/** Stands until the user says otherwise. */
const USUAL: Mark = 3;

/** How it went: worked out from the answer, and the user's to change. Decides when the card comes back. */
export function Marks({
  card,
  mark = USUAL,
  onMark,
}: {
  card: Card;
  mark?: Mark | undefined;
  onMark(mark: Mark): void;
}) {
  return (
    <div class="marks" role="radiogroup" aria-label={isChoice(card) ? i18n.t('quiz.howWasIt') : card.question}>
      {MARKS.map((value) => (
        <label key={value}>
          <input type="radio" name="mark" checked={value === mark} onChange={() => onMark(value)} />
          <span class="key" aria-hidden="true">
            {value}
          </span>
          {i18n.t(`quiz.mark.${NAMES[value]}`)}
        </label>
      ))}
    </div>
  );
}
