import { i18n } from '#i18n';
import type { PackContent } from '@/lib/domain/scenario/pack-shelf';
import { LinkedText } from './LinkedText';

/** What a pack says of itself, and what is in it. */
export function PackContents({ content }: { content: PackContent }) {
  const { about, principles, questions, cards } = content;
  return (
    <>
      <p class="eyebrow">{i18n.t('packs.holds', [questions.length, principles.length, cards])}</p>
      <p class="pack-about">
        <LinkedText text={about} />
      </p>
      <details>
        <summary>{i18n.t('packs.inIt')}</summary>
        <h4>{i18n.t('packs.principles')}</h4>
        <p>{principles.join(' · ')}</p>
        <h4>{i18n.t('packs.questions')}</h4>
        <ol>
          {questions.map((question, index) => (
            <li key={index}>{question}</li>
          ))}
        </ol>
      </details>
    </>
  );
}
