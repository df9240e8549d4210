import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { saveText } from '@/components/ui/save-text';

export const ANKI_CHOICES = ['due', 'here', 'pack'] as const;
export type AnkiChoice = (typeof ANKI_CHOICES)[number];

interface AnkiExportProps {
  /** Of those, the ones there is something for. */
  choices: AnkiChoice[];
  /** The text to save, and how many cards are in it. */
  onExport(choice: AnkiChoice): Promise<{ text: string; count: number }>;
}

/** Saves cards as a text file that Anki imports; importing again updates and does not double. */
export function AnkiExport({ choices, onExport }: AnkiExportProps) {
  const [told, setTold] = useState('');
  const save = async (choice: AnkiChoice) => {
    const { text, count } = await onExport(choice);
    if (count > 0) saveText(text, i18n.t('anki.file'));
    setTold(i18n.t('anki.saved', [count]));
  };
  return (
    <section class="plan-part" aria-labelledby="anki-export">
      <h2 id="anki-export">{i18n.t('anki.title')}</h2>
      <p class="quiz-hint">{i18n.t('anki.hint')}</p>
      <div class="quiz-actions">
        {choices.map((choice) => (
          <Button key={choice} onClick={() => void save(choice)}>
            {i18n.t(`anki.${choice}`)}
          </Button>
        ))}
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
