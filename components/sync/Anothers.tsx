import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';

interface AnothersProps {
  onMerge(): void;
  onApart(name: string): Promise<void>;
  onCancel(): void;
}

/** No browser of the user's made that file: what becomes of it is the user's to say. */
export function Anothers({ onMerge, onApart, onCancel }: AnothersProps) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name')).trim();
    void onApart(name || i18n.t('profiles.unnamed'));
  };
  return (
    <fieldset class="anothers" aria-label={i18n.t('sync.anothers')}>
      <p>{i18n.t('sync.anothersHint')}</p>
      <form class="profile-add" onSubmit={submit}>
        <label class="field">
          <span>{i18n.t('profiles.name')}</span>
          <input type="text" name="name" maxLength={60} autocomplete="off" placeholder={i18n.t('profiles.unnamed')} />
        </label>
        <Button kind="primary" type="submit">
          {i18n.t('sync.keepApart')}
        </Button>
      </form>
      <div class="quiz-actions">
        <Button onClick={onMerge}>{i18n.t('sync.merge')}</Button>
        <Button onClick={onCancel}>{i18n.t('sync.cancel')}</Button>
      </div>
    </fieldset>
  );
}
