import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Place, Remark } from '@/lib/domain/stories/remark';
import { STORY_LIMITS } from '@/lib/model/story';
import { mendOf, placeName, ruleName, whyOf } from './coach-texts';

export interface RemarkActions {
  /** Shows the words in the text. */
  onShow(place: Place): void;
  onDismiss(remark: Remark, reason: string): void;
  onBringBack(remark: Remark): void;
}

interface RemarkCardProps extends RemarkActions {
  remark: Remark;
  /** Whether the caret stands in its words. */
  isHere: boolean;
}

/** One remark: the rule, the words it is about, why it matters, how to mend it. */
export function RemarkCard({ remark, isHere, onShow, onDismiss, onBringBack }: RemarkCardProps) {
  const { rule, step, weight, places, dismissed } = remark;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isHere) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  return (
    <li class="remark" ref={card} data-weight={weight} data-here={isHere || undefined}>
      <h3>{ruleName(rule)}</h3>
      <p class="eyebrow">{placeName(step)}</p>
      {places.length > 0 && <Quotes places={places} onShow={onShow} />}
      {dismissed === undefined ? (
        <>
          <p>{whyOf(rule)}</p>
          <p>
            <b>{i18n.t('coach.mendIt')}</b> {mendOf(rule)}
          </p>
          <Dismiss name={ruleName(rule)} onDismiss={(reason) => onDismiss(remark, reason)} />
        </>
      ) : (
        <>
          {dismissed !== '' && <p>{dismissed}</p>}
          <Button kind="quiet" onClick={() => onBringBack(remark)}>
            {i18n.t('coach.bringBack')}
          </Button>
        </>
      )}
    </li>
  );
}

function Quotes({ places, onShow }: { places: Place[]; onShow(place: Place): void }) {
  return (
    <ul class="quotes">
      {places.map((place) => (
        <li key={place.start}>
          <button type="button" aria-label={i18n.t('coach.showWords', [place.words])} onClick={() => onShow(place)}>
            <q>{place.words}</q>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Asks for a reason, which may stay empty: what is remembered is worth more with one. */
function Dismiss({ name, onDismiss }: { name: string; onDismiss(reason: string): void }) {
  const [reason, setReason] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const isOpen = reason !== undefined;
  useLayoutEffect(() => {
    if (isOpen) box.current?.focus();
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button type="button" class="button" data-kind="quiet" onClick={() => setReason('')}>
        {i18n.t('coach.dismiss')} <span class="visually-hidden">{name}</span>
      </button>
    );
  }
  return (
    <form
      class="dismiss"
      onSubmit={(event) => {
        event.preventDefault();
        onDismiss(reason);
      }}
    >
      <input
        ref={box}
        type="text"
        aria-label={i18n.t('coach.reason')}
        placeholder={i18n.t('coach.reason')}
        maxLength={STORY_LIMITS.reason}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {i18n.t('coach.confirm')}
      </button>
      <Button kind="quiet" onClick={() => setReason(undefined)}>
        {i18n.t('coach.cancel')}
      </Button>
    </form>
  );
}
