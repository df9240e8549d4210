import { useLayoutEffect, useState } from 'preact/hooks';
import { Neutral } from '@/components/interview/Neutral';
import { Rehearse } from '@/components/rehearsal/Rehearse';
import { useLazy } from '@/components/ui/use-lazy';
import type { CardStore } from '@/lib/app/card';
import type { CardLook } from '@/lib/model/card';

/** What the card shows, drawn anew at every change. */
export function useLook(card: CardStore): CardLook {
  const [look, setLook] = useState(card.look);
  useLayoutEffect(() => {
    const show = () => setLook(card.look());
    const stop = card.watch(show);
    // What changed between the drawing and this: it would not be told of again.
    show();
    return stop;
  }, [card]);
  return look;
}

/** The question at hand, unless nothing may be seen of it. */
export const questionOf = ({ run, plan }: CardLook): string | undefined => (run ?? plan)?.script?.question;

/** The rehearsal at hand, for a small window. */
export function CardView({ card, look: { gate, run, plan } }: { card: CardStore; look: CardLook }) {
  const Interview = useLazy(loadInterview, gate === 'real');
  const Choices = useLazy(loadChoices, gate === 'open' && !plan);
  if (gate === 'hidden') return <Neutral onShow={() => card.order({ do: 'privacy' })} />;
  if (gate === 'real') return Interview ? <Interview /> : null;
  const script = (run ?? plan)?.script;
  if (!plan || !script) return Choices ? <Choices /> : null;
  return (
    <Rehearse
      {...{ run, plan, script }}
      now={card.now}
      onStart={() => card.start(plan)}
      onCommand={card.order}
      onClose={() => card.order({ do: 'put-away' })}
    />
  );
}

const loadInterview = () => import('./CardInterview').then(({ loadCardInterview }) => loadCardInterview());
const loadChoices = () => import('./CardChoices').then(({ loadCardChoices }) => loadCardChoices());
