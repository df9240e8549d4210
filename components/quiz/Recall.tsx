import { i18n } from '#i18n';
import { blankOut } from '@/lib/domain/quiz/blanks';
import type { RecallCard } from '@/lib/domain/quiz/cards';

/** What to say out loud; the blanks are filled once it is compared. */
export function Recall({ card, isOpen }: { card: RecallCard; isOpen: boolean }) {
  return (
    <>
      <p class="quiz-hint">{card.hint}</p>
      {card.blanked && (
        <p class="passage blanked">
          {blankOut(card.blanked.text, card.blanked.phrases).map(({ text, phrase }, index) =>
            phrase ? <Blank key={index} text={text} isOpen={isOpen} /> : <span key={index}>{text}</span>,
          )}
        </p>
      )}
    </>
  );
}

/** As wide as its phrase, so that the length helps as it does on a page. */
function Blank({ text, isOpen }: { text: string; isOpen: boolean }) {
  if (isOpen) return <mark>{text}</mark>;
  return (
    <span class="blank" style={{ '--letters': `${text.length}` }}>
      <span class="visually-hidden">{i18n.t('quiz.blank')}</span>
    </span>
  );
}
