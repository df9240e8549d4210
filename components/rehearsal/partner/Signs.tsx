import { i18n } from '#i18n';
import { sentencesOf } from '@/lib/domain/rehearsal/signs';
import { phraseKey } from '@/lib/domain/scenario/phrase-key';
import type { ScenarioFile } from '@/lib/model/scenario-file';

interface SignsProps {
  file: ScenarioFile;
  /** Keys of those heard. */
  heard: string[];
  onTick(sign: string): void;
}

/** What the principle looks for and what sinks an answer, a sentence a tick. Nothing where the pack does not say. */
export function Signs({ file, heard, onTick }: SignsProps) {
  if (!file.signs) return null;
  const { looksFor, sinksIt } = file.signs;
  const name = file.principles[file.scenario.principle] ?? '';
  return (
    <>
      <Ticks {...{ heard, onTick }} legend={i18n.t('partner.looksFor', [name])} signs={sentencesOf(looksFor)} />
      <Ticks {...{ heard, onTick }} legend={i18n.t('partner.sinksIt')} signs={sentencesOf(sinksIt)} against />
    </>
  );
}

interface TicksProps extends Pick<SignsProps, 'heard' | 'onTick'> {
  legend: string;
  signs: string[];
  against?: boolean;
}

function Ticks({ legend, signs, against, heard, onTick }: TicksProps) {
  return (
    <fieldset class="signs" data-against={against}>
      <legend>{legend}</legend>
      {signs.map((sign) => {
        const key = phraseKey(sign);
        return (
          <label key={key}>
            <input type="checkbox" checked={heard.includes(key)} onChange={() => onTick(key)} />
            <span>{sign}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
