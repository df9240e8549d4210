// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useLook } from '@/components/surfaces/CardView';
import type { CardStore } from '@/lib/app/card';
import type { CardLook } from '@/lib/model/card';

/** A card whose look changes in the very moment in which it is drawn for the first time, and never again. */
function changingWhileDrawn(): CardStore {
  let look: CardLook = { gate: 'open' };
  return {
    look: () => {
      const now = look;
      look = { gate: 'hidden' };
      return now;
    },
    watch: () => () => {},
  } as Partial<CardStore> as CardStore;
}

test('what changed between the drawing of the card and its watching is drawn', async () => {
  const card = changingWhileDrawn();
  const Gate = () => <p>{useLook(card).gate}</p>;
  render(<Gate />);
  await waitFor(() => expect(screen.getByText('hidden')).toBeTruthy());
});
