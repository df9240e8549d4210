import { i18n } from '#i18n';
import { openCardChoices } from '@/lib/app/card-choices';

/** What there is to choose from, with what it takes to choose. */
export async function loadCardChoices() {
  const { scenarios, choose } = await openCardChoices();
  return () => (
    <div class="card-choices">
      <h2>{i18n.t('overlay.pick')}</h2>
      <ul>
        {scenarios.map(({ id, question }) => (
          <li key={id}>
            <button type="button" onClick={() => void choose(id)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
