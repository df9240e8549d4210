import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';

interface DropSeatProps {
  text: string;
  /** Takes the place of `text` once pressed: only the second press throws away. */
  sure: string;
  onDrop(): void;
  onLeave(): void;
}

/** The two ways out: come back later, or throw away. */
export function DropSeat({ text, sure, onDrop, onLeave }: DropSeatProps) {
  const [asked, setAsked] = useState(false);
  return (
    <div class="seat-exit">
      <Button kind="quiet" onClick={onLeave}>
        {i18n.t('partner.back')}
      </Button>
      <Button kind="quiet" onBlur={() => setAsked(false)} onClick={() => (asked ? onDrop() : setAsked(true))}>
        {asked ? sure : text}
      </Button>
    </div>
  );
}
