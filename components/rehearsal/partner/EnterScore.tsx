import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { PartnerScore } from '@/lib/model/deed';
import type { PastRun } from '@/lib/model/progress';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { ViewHeading } from '../ViewHeading';
import { ScoreCard } from './ScoreCard';

/** What a text turned out to be. */
export type EnteredScore =
  | { kind: 'score'; score: PartnerScore }
  | { kind: 'no-code' | 'damaged' | 'newer' | 'known' }
  | { kind: 'elsewhere'; scenario: string };

interface EnterScoreProps {
  file: ScenarioFile;
  recent: PastRun[];
  read(text: string): Promise<EnteredScore>;
  /** The question of a scenario, if this browser has it. */
  questionOf(scenario: string): string | undefined;
  onKeep(score: PartnerScore): Promise<void>;
  onGoTo(scenario: string): void;
  onDone(): void;
}

/** More is no code of ours, and need not be read. */
const MOST_FILE_BYTES = 100_000;

/** Takes a partner's score in: pasted or from a file, shown first, kept when the user says so. */
export function EnterScore(props: EnterScoreProps) {
  const { file, recent, read, onKeep, onDone } = props;
  const [text, setText] = useState('');
  const [kept, setKept] = useState<PartnerScore>();
  const [tooLarge, setTooLarge] = useState(false);
  const entered = useEntered(text, file.id, read);
  if (kept) {
    return (
      <div class="seat" key="kept">
        <ViewHeading>{i18n.t('partner.kept')}</ViewHeading>
        <p>{i18n.t('partner.keptHint')}</p>
        <ScoreCard score={kept} {...{ file, recent }} />
        <div class="seat-actions">
          <Button kind="primary" onClick={onDone}>
            {i18n.t('partner.done')}
          </Button>
        </div>
      </div>
    );
  }
  const open = async (chosen: File | undefined) => {
    const fits = chosen !== undefined && chosen.size <= MOST_FILE_BYTES;
    setTooLarge(chosen !== undefined && !fits);
    if (fits) setText(await chosen.text());
  };
  return (
    <div class="seat" key="enter">
      <ViewHeading>{i18n.t('partner.enter')}</ViewHeading>
      <p>{i18n.t('partner.enterHint')}</p>
      <label class="seat-field">
        <span>{i18n.t('partner.code')}</span>
        <textarea
          class="code"
          rows={4}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label class="seat-field">
        <span>{i18n.t('partner.orFile')}</span>
        <input type="file" accept=".txt,text/plain" onChange={(event) => void open(event.currentTarget.files?.[0])} />
      </label>
      <div role="status">
        {tooLarge && <p class="seat-missing">{i18n.t('partner.tooLarge')}</p>}
        {entered && <Message entered={entered} {...props} />}
      </div>
      {entered?.kind === 'score' && <ScoreCard score={entered.score} {...{ file, recent }} />}
      <div class="seat-actions">
        {entered?.kind === 'score' && (
          <Button kind="primary" onClick={() => void onKeep(entered.score).then(() => setKept(entered.score))}>
            {i18n.t('partner.keep')}
          </Button>
        )}
        <Button kind="quiet" onClick={onDone}>
          {i18n.t('partner.back')}
        </Button>
      </div>
    </div>
  );
}

/** What the text is; of two readings under way, the later one counts. */
function useEntered(text: string, scenario: string, read: EnterScoreProps['read']): EnteredScore | undefined {
  const [entered, setEntered] = useState<EnteredScore>();
  useEffect(() => {
    let wanted = true;
    if (text.trim() === '') setEntered(undefined);
    else void read(text).then((found) => wanted && setEntered(found));
    return () => {
      wanted = false;
    };
  }, [text, scenario]);
  return entered;
}

function Message({ entered, questionOf, onGoTo }: EnterScoreProps & { entered: EnteredScore }) {
  if (entered.kind === 'score') return <p>{i18n.t('partner.found')}</p>;
  if (entered.kind !== 'elsewhere')
    return <p class="seat-missing">{i18n.t(`partner.refused_${KEYS[entered.kind]}`)}</p>;
  const question = questionOf(entered.scenario);
  if (question === undefined) return <p class="seat-missing">{i18n.t('partner.refused_nowhere')}</p>;
  return (
    <>
      <p class="seat-missing">{i18n.t('partner.refused_elsewhere', [question])}</p>
      <Button onClick={() => onGoTo(entered.scenario)}>{i18n.t('panel.goThere')}</Button>
    </>
  );
}

const KEYS = { 'no-code': 'noCode', damaged: 'damaged', newer: 'newer', known: 'known' } as const;
