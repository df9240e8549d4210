import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  /** One written down earlier, to be changed. The form begins anew for another one: give it a key. */
  earlier?: Debrief | undefined;
  /** Resolves once it is stored. */
  onSave(debrief: Omit<Debrief, 'id'>): Promise<void>;
  /** Leaves the earlier one as it was. */
  onCancel?: () => void;
}

type Draft = Omit<DebriefRound, 'probes'> & { probes: string };
const BLANK: Draft = { principles: [], probes: '', stories: [], went: 3 };
const MARKS = [1, 2, 3, 4, 5];

/** Writes down a real interview: what came in which round, what was told, and how it went. */
export function DebriefForm({ earlier, principles, stories, today, onSave, onCancel }: DebriefFormProps) {
  const [rounds, setRounds] = useState<Draft[]>(() => earlier?.rounds.map(toDraft) ?? [BLANK]);
  const [told, say] = useState('');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (earlier) heading.current?.focus();
  }, [earlier]);
  const put = (index: number, change: Partial<Draft>) =>
    setRounds(rounds.map((one, at) => (at === index ? { ...one, ...change } : one)));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void onSave({ ...headOf(new FormData(form)), rounds: rounds.map(toRound) }).then(
      () => {
        setRounds([BLANK]);
        form.reset();
        say(i18n.t('storyPlan.debriefSaved'));
      },
      () => say(i18n.t('storyPlan.notStored')),
    );
  };
  return (
    <form class="story-plan" aria-labelledby={id} onSubmit={submit}>
      <h2 {...{ id }} tabIndex={-1} ref={heading}>
        {i18n.t(earlier ? 'storyPlan.debriefChange' : 'storyPlan.debrief')}
      </h2>
      <p class="lead">{i18n.t('storyPlan.debriefHint')}</p>
      <HeadFields {...{ earlier, today }} />
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
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {i18n.t('storyPlan.debriefCancel')}
          </Button>
        )}
      </div>
      <p role="status">{told}</p>
    </form>
  );
}

function HeadFields({ earlier, today }: Pick<DebriefFormProps, 'earlier' | 'today'>) {
  return (
    <div class="debrief-head">
      <label class="story-field">
        <span>{i18n.t('storyPlan.company')}</span>
        <input
          type="text"
          name="company"
          maxLength={DEBRIEF_LIMITS.company}
          autocomplete="off"
          defaultValue={earlier?.company}
        />
      </label>
      <label class="story-field">
        <span>{i18n.t('storyPlan.date')}</span>
        <input type="date" name="date" required max={today} defaultValue={earlier?.date} />
      </label>
    </div>
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

function headOf(fields: FormData): Pick<Debrief, 'company' | 'date'> {
  return { company: String(fields.get('company')).trim(), date: String(fields.get('date')) };
}

const toDraft = ({ probes, ...round }: DebriefRound): Draft => ({ ...round, probes: probes.join('\n') });

function toRound({ probes, ...round }: Draft): DebriefRound {
  const lines = probes.split('\n').flatMap((line) => line.trim().slice(0, DEBRIEF_LIMITS.probe) || []);
  return { ...round, probes: lines.slice(0, DEBRIEF_LIMITS.probes) };
}
