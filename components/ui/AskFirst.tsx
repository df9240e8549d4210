import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';

interface AskFirstProps {
  label: string;
  /** What the button and the question are called where the label alone does not say what it is about. */
  name: string;
  hint: string;
  sure: string;
  keep: string;
  /** Where the button itself goes with what it did, its owner has to find the focus another place. */
  onSure(): Promise<void>;
}

/** A button that asks once more before it acts. The focus goes to the question, and back when nothing is done. */
export function AskFirst({ label, name, hint, sure, keep, onSure }: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(asking);
  useLayoutEffect(() => {
    if (before.current !== asking) place.current?.querySelector<HTMLElement>('[tabindex], button')?.focus();
    before.current = asking;
  }, [asking]);
  return (
    <div class="ask-first" data-asking={asking || undefined} ref={place}>
      {asking ? (
        <fieldset aria-label={name}>
          <p tabIndex={-1}>{hint}</p>
          <Button kind="primary" onClick={() => void onSure().then(() => setAsking(false))}>
            {sure}
          </Button>
          <Button onClick={() => setAsking(false)}>{keep}</Button>
        </fieldset>
      ) : (
        <Button kind="quiet" aria-label={name} onClick={() => setAsking(true)}>
          {label}
        </Button>
      )}
    </div>
  );
}
