import { i18n } from '#i18n';
import { levelName, stepName } from '@/components/ui/names';
import { clockTime } from '@/components/ui/time';
import { runBeside } from '@/lib/domain/rehearsal/beside';
import { sentencesOf } from '@/lib/domain/rehearsal/signs';
import { phraseKey } from '@/lib/domain/scenario/phrase-key';
import type { Lap, PartnerScore } from '@/lib/model/deed';
import type { PastRun } from '@/lib/model/progress';
import type { ScenarioFile } from '@/lib/model/scenario-file';

interface ScoreCardProps {
  score: PartnerScore;
  file: ScenarioFile;
  /** Own runs of the scenario, for the figures beside the partner's. */
  recent: PastRun[];
  /** The verdict stands above already. */
  titled?: boolean;
}

/** What a partner wrote, and the user's own figures beside it. */
export function ScoreCard({ score, file, recent, titled = false }: ScoreCardProps) {
  const own = runBeside(score, recent);
  return (
    <div class="score">
      {!titled && (
        <p class="score-verdict" data-verdict={score.verdict}>
          {i18n.t(`partner.${score.verdict}`)}
        </p>
      )}
      <p class="eyebrow">{i18n.t('partner.givenAt', [dayOf(score.givenAt), levelName(score.level)])}</p>
      <blockquote class="spoken" dir="auto">
        {score.reason}
      </blockquote>
      <Laps {...{ score, own }} />
      <Marks {...{ score, own, file }} />
      <HeardSigns {...{ score, file }} />
    </div>
  );
}

export const dayOf = (seconds: number): string => new Date(seconds * 1000).toLocaleDateString();

interface Compared {
  score: PartnerScore;
  own: PastRun | undefined;
}

function Laps({ score, own }: Compared) {
  return (
    <table class="score-laps">
      <caption class="visually-hidden">{i18n.t('partner.lapsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('partner.step')}</th>
          <th scope="col">{i18n.t('partner.partner')}</th>
          {own && <th scope="col">{i18n.t('partner.you', [dayOf(own.at)])}</th>}
        </tr>
      </thead>
      <tbody>
        {score.laps.map((lap) => (
          <tr key={lap.step}>
            <th scope="row">{stepName(lap.step)}</th>
            <td>{figures(lap)}</td>
            {own && <td>{figures(own.laps.find(({ step }) => step === lap.step))}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function figures(lap: Lap | undefined): string {
  if (!lap) return i18n.t('partner.nothing');
  return i18n.t('partner.figures', [clockTime(Math.round(lap.seconds)), lap.said.length, lap.phrases]);
}

const MARK_TEXT = ['probe.failed', 'probe.shaky', 'probe.held'] as const;
const markText = (rating: number) => i18n.t(MARK_TEXT[Math.min(rating, MARK_TEXT.length) - 1] ?? 'probe.shaky');

function Marks({ score, own, file }: Compared & { file: ScenarioFile }) {
  const probes = file.scenario.probes.flatMap(({ id, question }) => {
    const mark = score.marks.find(({ probe }) => probe === id);
    return mark ? [{ id, question, rating: mark.rating, mine: own?.probes?.find(({ probe }) => probe === id) }] : [];
  });
  if (probes.length === 0) return null;
  return (
    <ul class="score-list" aria-label={i18n.t('report.probes')}>
      {probes.map(({ id, question, rating, mine }) => (
        <li key={id}>
          {question} <b>{markText(rating)}</b>
          {mine && ` · ${i18n.t('partner.yours', [markText(mine.rating)])}`}
        </li>
      ))}
    </ul>
  );
}

/** The sentences that the partner ticked, as this browser's pack has them. */
function HeardSigns({ score, file }: { score: PartnerScore; file: ScenarioFile }) {
  const heard = (text = '') => sentencesOf(text).filter((sentence) => score.signs.includes(phraseKey(sentence)));
  return (
    <>
      <SignList label={i18n.t('partner.heardFor')} signs={heard(file.signs?.looksFor)} />
      <SignList label={i18n.t('partner.heardAgainst')} signs={heard(file.signs?.sinksIt)} />
    </>
  );
}

function SignList({ label, signs }: { label: string; signs: string[] }) {
  if (signs.length === 0) return null;
  return (
    <div>
      <b>{label}</b>
      <ul class="score-list" aria-label={label}>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </div>
  );
}
