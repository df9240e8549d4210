import { i18n } from '#i18n';
import { Rehearse } from '@/components/rehearsal/Rehearse';
import type { CardStore } from '@/lib/app/card';
import { Gate } from './Gate';

/** The rehearsal at hand, for a small window. */
export function CardView({ card }: { card: CardStore }) {
  return (
    <Gate app={card.gate} host={undefined} onShow={() => void card.order({ do: 'privacy' })}>
      <Card card={card} />
    </Gate>
  );
}

function Card({ card }: { card: CardStore }) {
  const shown = card.shown.value;
  if (!shown) return <Choices card={card} />;
  return (
    <Rehearse
      {...shown}
      now={card.now}
      onStart={() => void card.start(shown)}
      onCommand={(command) => void card.order(command)}
      onClose={() => void card.order({ do: 'put-away' })}
    />
  );
}

function Choices({ card }: { card: CardStore }) {
  return (
    <div class="card-choices">
      <h2>{i18n.t('overlay.pick')}</h2>
      <ul>
        {card.choices.value.map(({ id, question }) => (
          <li key={id}>
            <button type="button" onClick={() => void card.choose(id)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
