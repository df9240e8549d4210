import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { stepName } from '@/components/ui/names';
import { clockTime, spokenTime } from '@/components/ui/time';
import { adviseLoop, type LoopAdvice } from '@/lib/domain/rehearsal/loop-advice';
import type { Answered, LoopReport, Told } from '@/lib/domain/rehearsal/loop-report';
import type { IndexEntry } from '@/lib/model/pack';
import { lapVerdict } from '../LapRow';
import { ViewHeading } from '../ViewHeading';

interface LoopEndProps {
  report: LoopReport;
  index: IndexEntry[];
  onAgain(): void;
  onClose(): void;
}

/** The whole loop: what it took, what to work on, and each question. */
export function LoopEnd({ report, index, onAgain, onClose }: LoopEndProps) {
  const { questions, seconds, targetSeconds, weakest } = report;
  const told = questions.filter((question) => question.told).length;
  const longest = Math.max(...questions.flatMap(({ told }) => [told?.seconds ?? 0, told?.targetSeconds ?? 0]), 1);
  return (
    <div class="loop report">
      <ViewHeading level={1}>{i18n.t('loop.over')}</ViewHeading>
      <p>{i18n.t('loop.total', [told, questions.length, clockTime(Math.round(seconds)), clockTime(targetSeconds)])}</p>
      <Advice advice={adviseLoop(report)} />
      <p>
        <b>{i18n.t('loop.weakest')}</b>{' '}
        {weakest
          ? i18n.t('loop.weakestStep', [stepName(weakest.step), weakest.faults, told])
          : i18n.t('loop.noWeakest')}
      </p>
      <ol class="laps" aria-label={i18n.t('loop.questions')}>
        {questions.map((question) => (
          <QuestionRow
            key={question.scenario}
            {...{ question, longest }}
            entry={index.find(({ id }) => id === question.scenario)}
          />
        ))}
      </ol>
      <div class="loop-actions">
        <Button kind="primary" onClick={onClose}>
          {i18n.t('loop.close')}
        </Button>
        <Button onClick={onAgain}>{i18n.t('loop.again')}</Button>
      </div>
    </div>
  );
}

interface RowProps {
  question: Answered;
  entry: IndexEntry | undefined;
  /** Length of a full bar, in seconds. */
  longest: number;
}

function QuestionRow({ question: { scenario, told }, entry, longest }: RowProps) {
  return (
    <li class="lap loop-question">
      <p class="eyebrow">{entry?.principleName}</p>
      <h2>{entry?.question ?? scenario}</h2>
      {told ? <Figures told={told} longest={longest} /> : <p class="lap-verdict">{i18n.t('loop.passedOver')}</p>}
    </li>
  );
}

function Figures({ told, longest }: { told: Told; longest: number }) {
  const { seconds, targetSeconds, said, phrases, probes, recall, complete } = told;
  const over = seconds > targetSeconds;
  const held = probes.filter((rating) => rating >= 3).length;
  const bar = { '--actual': seconds / longest, '--target': targetSeconds / longest };
  return (
    <>
      <div class="lap-bar" aria-hidden="true" style={bar}>
        <i data-over={over || undefined} />
      </div>
      <p class="lap-verdict" data-over={over || undefined}>
        {i18n.t('report.total', [clockTime(Math.round(seconds)), clockTime(targetSeconds)])} ·{' '}
        {lapVerdict(seconds - targetSeconds)}
      </p>
      <ul class="loop-figures">
        {!complete && <li>{i18n.t('report.incomplete')}</li>}
        <li>{i18n.t('loop.phrases', [said, phrases])}</li>
        {probes.length > 0 && <li>{i18n.t('loop.probes', [held, probes.length])}</li>}
        {recall && <li>{i18n.t('loop.recall', [recall.unaided, recall.of])}</li>}
      </ul>
    </>
  );
}

const RULE_KEYS = {
  'nothing-told': 'nothingTold',
  unfinished: 'unfinished',
  probes: 'probes',
  long: 'long',
  step: 'step',
  tired: 'tired',
  held: 'held',
} as const;

function Advice({ advice }: { advice: LoopAdvice }) {
  return (
    <div class="advice">
      <p>{adviceText(advice)}</p>
      <details>
        <summary>{i18n.t('advice.why')}</summary>
        <p>{i18n.t(`loop.rule_${RULE_KEYS[advice.kind]}`)}</p>
      </details>
    </div>
  );
}

function adviceText(advice: LoopAdvice): string {
  switch (advice.kind) {
    case 'unfinished':
      return i18n.t('loop.advice_unfinished', [advice.count, advice.of]);
    case 'probes':
      return i18n.t('loop.advice_probes', [advice.count, advice.of]);
    case 'long':
      return i18n.t('loop.advice_long', [spokenTime(advice.seconds)]);
    case 'step':
      return i18n.t('loop.advice_step', [stepName(advice.step), advice.count, advice.of]);
    default:
      return i18n.t(`loop.advice_${RULE_KEYS[advice.kind]}`);
  }
}
