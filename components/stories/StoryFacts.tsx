import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choices } from '@/components/ui/Choices';
import { Dial } from '@/components/ui/Dial';
import { closeIcon } from '@/components/ui/icons';
import { levelName } from '@/components/ui/names';
import { LEVELS } from '@/lib/model/steps';
import { STORY_LIMITS, STRENGTHS } from '@/lib/model/story';
import type { StoryText } from '@/lib/model/story-draft';

export interface PrincipleName {
  id: string;
  name: string;
}

interface StoryFactsProps {
  text: StoryText;
  principles: PrincipleName[];
  onChange(change: Partial<StoryText>): void;
}

const MIDDLING = 3;

/** What a story is for: its level, its tags, the principles it serves. */
export function StoryFacts({ text, principles, onChange }: StoryFactsProps) {
  return (
    <div class="story-facts">
      <Dial
        label={i18n.t('story.level')}
        options={LEVELS.map((id) => ({ id, label: levelName(id) }))}
        selected={text.level}
        onSelect={(level) => onChange({ level })}
      />
      <Principles {...{ text, principles, onChange }} />
      <Tags tags={text.tags} onTags={(tags) => onChange({ tags })} />
    </div>
  );
}

function Principles({ text, principles, onChange }: StoryFactsProps) {
  const served = text.principles;
  const nameOf = (id: string) => principles.find((one) => one.id === id)?.name ?? id;
  const left = principles.filter(({ id }) => !served.some(({ principle }) => principle === id));
  const put = (next: StoryText['principles']) => onChange({ principles: next });
  return (
    <fieldset class="story-principles">
      <legend>{i18n.t('story.principles')}</legend>
      <ul>
        {served.map(({ principle, strength }) => (
          <li key={principle}>
            <span>{nameOf(principle)}</span>
            <Choices
              label={i18n.t('story.strength', [nameOf(principle)])}
              options={STRENGTHS.map((value) => ({ id: String(value), label: String(value) }))}
              selected={String(strength)}
              onSelect={(value) =>
                put(served.map((one) => (one.principle === principle ? { principle, strength: Number(value) } : one)))
              }
            />
            <Button
              kind="quiet"
              icon={closeIcon}
              aria-label={i18n.t('story.dropPrinciple', [nameOf(principle)])}
              onClick={() => put(served.filter((one) => one.principle !== principle))}
            />
          </li>
        ))}
      </ul>
      {left.length > 0 && served.length < STORY_LIMITS.principles && (
        <AddPrinciple left={left} onAdd={(principle) => put([...served, { principle, strength: MIDDLING }])} />
      )}
    </fieldset>
  );
}

/** A list and a button, so that going through the list by keyboard adds nothing. */
function AddPrinciple({ left, onAdd }: { left: PrincipleName[]; onAdd(principle: string): void }) {
  const [chosen, setChosen] = useState('');
  const shown = left.some(({ id }) => id === chosen) ? chosen : (left[0]?.id ?? '');
  return (
    <div class="story-add">
      <Dial
        label={i18n.t('story.addPrinciple')}
        options={left.map(({ id, name }) => ({ id, label: name }))}
        selected={shown}
        onSelect={setChosen}
      />
      <Button onClick={() => onAdd(shown)}>{i18n.t('story.add')}</Button>
    </div>
  );
}

const parted = (typed: string) => typed.split(',').map((tag) => tag.trim());

function Tags({ tags, onTags }: { tags: string[]; onTags(tags: string[]): void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const isSame = parted(typed).filter(Boolean).join() === tags.filter(Boolean).join();
  return (
    <div class="story-field">
      <label for={id}>{i18n.t('story.tags')}</label>
      <input
        id={id}
        type="text"
        placeholder={i18n.t('story.tagsHint')}
        value={isSame ? typed : tags.filter(Boolean).join(', ')}
        maxLength={STORY_LIMITS.tag * STORY_LIMITS.tags}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onTags(parted(value).filter(Boolean));
        }}
      />
    </div>
  );
}
