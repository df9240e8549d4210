import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choices } from '@/components/ui/Choices';
import { DEBRIEF_LIMITS, type Debrief, type DebriefRound } from '@/lib/model/debrief';
import { Checks } from './Checks';
import type { PrincipleName } from './StoryFacts';

interface DebriefFormProps {
  principles: PrincipleName[];
  stories: { id: string; name: string }[];
  /** `2026-12-01`: no interview is written down before it was. */
  today: string;
  onSave(debrief: Omit<Debrief, 'id'>): Promise<void>;
}

type Draft = Omit<DebriefRound, 'probes'> & { probes: string };
const BLANK: Draft = { principles: [], probes: '', stories: [], went: 3 };
const MARKS = [1, 2, 3, 4, 5];

/** Writes down a real interview: what came in which round, what was told, and how it went. */
export function DebriefForm({ principles, stories, today, onSave }: DebriefFormProps) {
  const [rounds, setRounds] = useState<Draft[]>([BLANK]);
  const [told, say] = useState('');
  const put = (index: number, change: Partial<Draft>) =>
    setRounds(rounds.map((one, at) => (at === index ? { ...one, ...change } : one)));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const debrief = { company: String(fields.get('company')).trim(), date: String(fields.get('date')) };
    void onSave({ ...debrief, rounds: rounds.map(toRound) }).then(
      () => {
        setRounds([BLANK]);
        form.reset();
        say(i18n.t('storyPlan.debriefSaved'));
      },
      () => say(i18n.t('storyPlan.notStored')),
    );
  };
  return (
    <form class="story-plan" aria-labelledby="debrief" onSubmit={submit}>
      <h2 id="debrief">{i18n.t('storyPlan.debrief')}</h2>
      <p class="lead">{i18n.t('storyPlan.debriefHint')}</p>
      <div class="debrief-head">
        <label class="story-field">
          <span>{i18n.t('storyPlan.company')}</span>
          <input type="text" name="company" maxLength={DEBRIEF_LIMITS.company} autocomplete="off" />
        </label>
        <label class="story-field">
          <span>{i18n.t('storyPlan.date')}</span>
          <input type="date" name="date" required max={today} />
        </label>
      </div>
      {rounds.map((round, index) => (
        <RoundFields key={index} {...{ round, index, principles, stories }} onChange={(change) => put(index, change)} />
      ))}
      <div class="story-actions">
        {rounds.length < DEBRIEF_LIMITS.rounds && (
          <Button onClick={() => setRounds([...rounds, BLANK])}>{i18n.t('storyPlan.addRound')}</Button>
        )}
        <Button kind="primary" type="submit">
          {i18n.t('storyPlan.debriefSave')}
        </Button>
      </div>
      <p role="status">{told}</p>
    </form>
  );
}

interface RoundFieldsProps extends Pick<DebriefFormProps, 'principles' | 'stories'> {
  round: Draft;
  index: number;
  onChange(change: Partial<Draft>): void;
}

function RoundFields({ round, index, principles, stories, onChange }: RoundFieldsProps) {
  return (
    <fieldset class="plan-round">
      <legend>{i18n.t('storyPlan.round', [index + 1])}</legend>
      <Checks
        label={i18n.t('storyPlan.came', [round.principles.length])}
        options={principles}
        chosen={round.principles}
        most={DEBRIEF_LIMITS.principles}
        onChoose={(chosen) => onChange({ principles: chosen })}
      />
      <Checks
        label={i18n.t('storyPlan.toldThere', [round.stories.length])}
        options={stories}
        chosen={round.stories}
        most={DEBRIEF_LIMITS.stories}
        onChoose={(chosen) => onChange({ stories: chosen })}
      />
      <label class="story-field">
        <span>{i18n.t('storyPlan.probes')}</span>
        <textarea rows={3} value={round.probes} onInput={(event) => onChange({ probes: event.currentTarget.value })} />
      </label>
      <p>{i18n.t('storyPlan.went')}</p>
      <Choices
        label={i18n.t('storyPlan.wentIn', [index + 1])}
        options={MARKS.map((mark) => ({ id: String(mark), label: String(mark) }))}
        selected={String(round.went)}
        onSelect={(mark) => onChange({ went: Number(mark) })}
      />
    </fieldset>
  );
}

function toRound({ probes, ...round }: Draft): DebriefRound {
  const lines = probes.split('\n').flatMap((line) => line.trim().slice(0, DEBRIEF_LIMITS.probe) || []);
  return { ...round, probes: lines.slice(0, DEBRIEF_LIMITS.probes) };
}
