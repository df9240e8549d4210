import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { saveText } from '@/components/ui/save-text';
import type { AnkiChoice } from '@/lib/domain/quiz/anki-choice';
import { type NamedPrinciple, PrincipleChoice } from './PrincipleChoice';

const WHOLE = ['due', 'here', 'pack'] as const;

interface AnkiExportProps {
  principles: NamedPrinciple[];
  /** The text to save, and how many cards are in it. */
  onExport(choice: 'due' | AnkiChoice): Promise<{ text: string; count: number }>;
}

/** Saves cards as a text file that Anki imports; importing again updates and does not double. */
export function AnkiExport({ principles, onExport }: AnkiExportProps) {
  const [told, setTold] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const save = async (choice: 'due' | AnkiChoice) => {
    const { text, count } = await onExport(choice);
    if (count > 0) saveText(text, i18n.t('anki.file'));
    setTold(count > 0 ? i18n.t('anki.saved', [count]) : i18n.t('anki.nothing'));
  };
  return (
    <section class="plan-part" aria-labelledby="anki-export">
      <h2 id="anki-export">{i18n.t('anki.title')}</h2>
      <p class="quiz-hint">{i18n.t('anki.hint')}</p>
      <div class="quiz-actions">
        {WHOLE.map((choice) => (
          <Button key={choice} onClick={() => void save(choice)}>
            {i18n.t(`anki.${choice}`)}
          </Button>
        ))}
      </div>
      <PrincipleChoice title={i18n.t('anki.some', [chosen.length])} {...{ principles, chosen, onChosen: setChosen }}>
        <Button disabled={chosen.length === 0} onClick={() => void save(chosen)}>
          {i18n.t('anki.chosen')}
        </Button>
      </PrincipleChoice>
      <p role="status">{told}</p>
    </section>
  );
}
