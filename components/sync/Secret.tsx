import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';

interface SecretProps {
  label: string;
  action: string;
  /** The field is emptied when it resolves. */
  onDone(secret: string): Promise<void>;
}

/** A field for something secret, and the button that uses it. */
export function Secret({ label, action, onDone }: SecretProps) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (typed === '' || busy) return;
    setBusy(true);
    await onDone(typed).finally(() => setBusy(false));
    setTyped('');
  };
  return (
    <form class="sync-secret" onSubmit={(event) => void submit(event)}>
      <label class="field">
        <span>{label}</span>
        <input
          type="password"
          autocomplete="new-password"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <Button type="submit" disabled={typed === '' || busy}>
        {action}
      </Button>
    </form>
  );
}
