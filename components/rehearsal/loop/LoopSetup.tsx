import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choices } from '@/components/ui/Choices';
import { spokenTime } from '@/components/ui/time';
import { type Candidate, proposeQuestions, replaceQuestion } from '@/lib/domain/rehearsal/loop-picks';
import { LOOP_BREAKS, LOOP_COUNTS } from '@/lib/model/loop';
import type { IndexEntry } from '@/lib/model/pack';
import { ViewHeading } from '../ViewHeading';

interface LoopSetupProps {
  index: IndexEntry[];
  candidates: Candidate[];
  random(): number;
  onStart(scenarios: string[], breakSeconds: number): void;
  onLeave(): void;
}

/** Proposes the questions of a loop; each can be replaced. */
export function LoopSetup({ index, candidates, random, onStart, onLeave }: LoopSetupProps) {
  const [picked, setPicked] = useState(() => proposeQuestions(candidates, LOOP_COUNTS[1], random));
  const [pause, setPause] = useState<number>(LOOP_BREAKS[1]);
  const [told, setTold] = useState('');
  const entryOf = (scenario: string) => index.find(({ id }) => id === scenario);
  const replace = (at: number) => {
    const next = replaceQuestion(picked, at, candidates, random);
    setPicked(next);
    setTold(i18n.t('loop.replaced', [at + 1, entryOf(next[at] ?? '')?.question ?? '']));
  };
  if (candidates.length < LOOP_COUNTS[0]) return <TooFew onLeave={onLeave} />;
  return (
    <div class="loop">
      <ViewHeading level={1}>{i18n.t('loop.title')}</ViewHeading>
      <p>{i18n.t('loop.about')}</p>
      <p class="loop-label">{i18n.t('loop.count')}</p>
      <Choices
        label={i18n.t('loop.count')}
        options={LOOP_COUNTS.filter((count) => count <= candidates.length).map((count) => ({
          id: String(count),
          label: String(count),
        }))}
        selected={String(picked.length)}
        onSelect={(count) => setPicked(proposeQuestions(candidates, Number(count), random))}
      />
      <p class="loop-label">{i18n.t('loop.break')}</p>
      <Choices
        label={i18n.t('loop.break')}
        options={LOOP_BREAKS.map((seconds) => ({ id: String(seconds), label: spokenTime(seconds) }))}
        selected={String(pause)}
        onSelect={(seconds) => setPause(Number(seconds))}
      />
      <ol class="loop-picks" aria-label={i18n.t('loop.questions')}>
        {picked.map((scenario, at) => (
          <li key={at}>
            <b>{entryOf(scenario)?.question ?? scenario}</b>
            <div>
              <span class="eyebrow">{entryOf(scenario)?.principleName}</span>
              <Button kind="quiet" aria-label={i18n.t('loop.replaceNumber', [at + 1])} onClick={() => replace(at)}>
                {i18n.t('loop.replace')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <p class="eyebrow">{i18n.t('loop.pickRule')}</p>
      <p class="visually-hidden" role="status">
        {told}
      </p>
      <div class="loop-actions">
        <Button kind="primary" onClick={() => onStart(picked, pause)}>
          {i18n.t('loop.start')}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {i18n.t('loop.leave')}
        </Button>
      </div>
    </div>
  );
}

function TooFew({ onLeave }: Pick<LoopSetupProps, 'onLeave'>) {
  return (
    <div class="loop">
      <ViewHeading level={1}>{i18n.t('loop.title')}</ViewHeading>
      <p>{i18n.t('loop.tooFew', [LOOP_COUNTS[0]])}</p>
      <div class="loop-actions">
        <Button onClick={onLeave}>{i18n.t('loop.leave')}</Button>
      </div>
    </div>
  );
}
