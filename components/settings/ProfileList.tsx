import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { AskFirst } from '@/components/ui/AskFirst';
import { Button } from '@/components/ui/Button';
import type { Profile } from '@/lib/model/profiles';

interface ProfileListProps {
  /** Those beside the first. */
  profiles: Profile[];
  /** Empty for the first. */
  inUse: string;
  onEnter(id: string): void;
  onAdd(name: string): Promise<unknown>;
  onRemove(id: string): Promise<void>;
}

/** Who practises in this browser. */
export function ProfileList({ profiles, inUse, onEnter, onAdd, onRemove }: ProfileListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (id: string) => {
    await onRemove(id);
    heading.current?.focus();
  };
  return (
    <section class="settings-part" aria-labelledby="profiles">
      <h2 id="profiles" tabIndex={-1} ref={heading}>
        {i18n.t('profiles.title')}
      </h2>
      <p>{i18n.t('profiles.hint')}</p>
      <ul class="profiles">
        {[{ id: '', name: i18n.t('profiles.first') }, ...profiles].map(({ id, name }) => (
          <li key={id}>
            <b>{name}</b>
            {id === inUse ? (
              <small>{i18n.t('profiles.inUse')}</small>
            ) : (
              <Button aria-label={i18n.t('profiles.enterNamed', [name])} onClick={() => onEnter(id)}>
                {i18n.t('profiles.enter')}
              </Button>
            )}
            {id !== '' && id !== inUse && (
              <AskFirst
                label={i18n.t('profiles.remove')}
                name={i18n.t('profiles.removeNamed', [name])}
                hint={i18n.t('profiles.removeHint')}
                sure={i18n.t('profiles.removeAll')}
                keep={i18n.t('profiles.keep')}
                onSure={() => remove(id)}
              />
            )}
          </li>
        ))}
      </ul>
      <AddProfile onAdd={onAdd} />
    </section>
  );
}

function AddProfile({ onAdd }: Pick<ProfileListProps, 'onAdd'>) {
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name')).trim();
    if (name !== '') void onAdd(name).then(() => form.current?.reset());
  };
  return (
    <form class="profile-add" onSubmit={submit} ref={form}>
      <label class="field">
        <span>{i18n.t('profiles.name')}</span>
        <input type="text" name="name" required maxLength={60} autocomplete="off" />
      </label>
      <Button type="submit">{i18n.t('profiles.add')}</Button>
    </form>
  );
}
