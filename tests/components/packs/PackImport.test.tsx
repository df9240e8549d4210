import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PackImport } from '@/components/packs/PackImport';
import { cardIdsOf } from '@/lib/domain/quiz/card-ids';
import { indexEntry } from '@/lib/domain/scenario/pack-files';
import type { AddablePack, CheckedPack } from '@/lib/domain/scenario/pack-shelf';
import { readPack } from '@/lib/domain/scenario/read-pack';
import { aManifest, aPack, packText } from '../../support/pack';
import { HOSTILE } from '../../support/pack-mutants';
import { aScenario } from '../../support/scenario';
import { expectAccessible, focused, heard, show } from '../../support/view';

function addable(change: Partial<AddablePack> = {}): AddablePack {
  const pack = change.pack ?? aPack();
  const entries = pack.scenarios.map((scenario) => indexEntry({ key: 'my:x', ...pack }, scenario));
  const content = {
    about: pack.manifest.about,
    principles: pack.manifest.principles.map(({ name }) => name),
    questions: entries.map(({ question }) => question),
    cards: entries.flatMap(cardIdsOf).length,
  };
  return { kind: 'addable', pack, advice: [], content, ...change };
}

/** As the page does, without what is stored. */
async function check(text: string): Promise<CheckedPack> {
  const reading = readPack(text);
  if (reading.kind === 'pack') return addable({ pack: reading.pack, advice: reading.advice });
  if (reading.kind === 'faults') return reading;
  return { kind: 'scenario', title: reading.scenario.title, packs: [{ id: 'pharmacy', name: 'Pharmacy' }] };
}

function open(props: Partial<Parameters<typeof PackImport>[0]> = {}) {
  const onAdd = vi.fn(async () => {});
  const shown = show(<PackImport check={check} onAdd={onAdd} {...props} />);
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Or paste it here' });
  const paste = async (text: string) => {
    box.value = text;
    await shown.user.click(screen.getByRole('button', { name: 'Check it' }));
  };
  return { ...shown, onAdd, box, paste };
}

const status = () => heard(screen.getByRole('status'));

describe('a text with a fault', () => {
  it('is refused, with the line of each, and a click leads to the line', async () => {
    const text = packText().replace('angle: success', 'angle: triumph');
    const line = text.split('\n').findIndex((one) => one.includes('triumph')) + 1;
    const { paste, user, box } = open();
    await paste(text);
    await screen.findByText('scenarios.0.angle');
    expect(status()).toBe('One fault. Nothing was added. Mend it, then check again.');
    expect(screen.queryByRole('button', { name: 'Add this pack' })).toBeNull();
    await user.click(screen.getByRole('button', { name: `Line ${line}` }));
    expect(document.activeElement).toBe(box);
    expect(box.value.slice(box.selectionStart, box.selectionEnd).trim()).toBe('angle: triumph');
    await expectAccessible();
  });

  it('shows no more faults than anybody mends in one go', async () => {
    const faults = Array.from({ length: 70 }, (_, index) => ({ line: index + 1, field: 'x', message: 'is missing' }));
    const { paste } = open({ check: async () => ({ kind: 'faults', faults }) });
    await paste('x');
    expect(await screen.findAllByRole('button', { name: /^Line / })).toHaveLength(50);
    screen.getByText('And 20 more. They are shown once these are mended.');
  });
});

describe('a pack without one', () => {
  it('is shown first, and added when the user says so', async () => {
    const { paste, user, onAdd } = open();
    await paste(packText());
    const preview = within(await screen.findByRole('article'));
    preview.getByRole('heading', { name: 'Pharmacy, version 1' });
    preview.getByText('Scenarios: 1 · Principles: 4 · Cards: 16');
    preview.getByText('When did you repair what was not yours?');
    await expectAccessible();
    expect(onAdd).not.toHaveBeenCalled();
    await user.click(preview.getByRole('button', { name: 'Add this pack' }));
    expect(onAdd).toHaveBeenCalledWith(addable());
    expect(status()).toMatch(/^“Pharmacy” is added/);
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('status'));
  });

  it('leaves alone what was pasted while it was being stored', async () => {
    let stored = () => {};
    const onAdd = () =>
      new Promise<void>((resolve) => {
        stored = resolve;
      });
    const { paste, user, box } = open({ onAdd });
    await paste(packText());
    await user.click(await screen.findByRole('button', { name: 'Add this pack' }));
    box.value = 'the next one';
    stored();
    await vi.waitFor(() => expect(status()).toContain('Pharmacy'));
    expect(box.value).toBe('the next one');
  });

  it('comes from a file too', async () => {
    const { user, box } = open();
    await user.upload(screen.getByLabelText('Open a file'), new File([packText()], 'pharmacy.yaml'));
    await screen.findByRole('button', { name: 'Add this pack' });
    expect(box.value).toBe(packText());
  });

  it('stays where it was when it could not be stored', async () => {
    const { paste, user, box } = open({ onAdd: () => Promise.reject(new Error('full')) });
    await paste(packText());
    await user.click(await screen.findByRole('button', { name: 'Add this pack' }));
    expect(status()).toMatch(/^It could not be stored/);
    expect(box.value).toBe(packText());
  });

  it('is left alone with one button, and the keyboard is in the box again', async () => {
    const { paste, user } = open();
    await paste(packText());
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('article')).toBeNull();
    expect(focused()).toBe('');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('says what it would change in the version that is here', async () => {
    const changes = { added: ['A new one'], changed: ['A better one'], removed: ['An old one'], isPackChanged: true };
    const { paste } = open({ check: async () => addable({ update: { from: 1, changes } }) });
    await paste('x');
    const region = (await screen.findByText('What changes from version 1')).parentElement as HTMLElement;
    expect(heard(region)).toBe(
      'What changes from version 1 New A new one Changed A better one Left out An old one The description of the pack or its principles change too.',
    );
    screen.getByRole('button', { name: 'Update to version 1' });
  });

  it('tells its author what could be better, and can be added all the same', async () => {
    const { paste } = open();
    const bad = aScenario(({ probes }) => {
      for (const probe of probes.slice(0, 1)) probe.strong = 'I counted 41 of them.';
    });
    await paste(packText({ scenarios: [bad] }));
    await screen.findByText('One hint for its author');
    screen.getByText('scenarios.0.probes.0.strong');
    screen.getByRole('button', { name: 'Add this pack' });
  });
});

it('a single scenario asks for the pack that it goes into', async () => {
  const looked = vi.fn(check);
  const { paste, user } = open({ check: looked });
  await paste(JSON.stringify(aScenario()));
  await user.click(await screen.findByRole('button', { name: 'Check it for that pack' }));
  expect(looked).toHaveBeenLastCalledWith(JSON.stringify(aScenario()), 'pharmacy');
});

describe('what somebody wrote into a pack', () => {
  const MARKUP = HOSTILE.filter((text) => /[<:]/.test(text));

  it.each(MARKUP)('is text and nothing else: %j', async (hostile) => {
    const manifest = aManifest({
      name: `Name ${hostile}`.trim(),
      about: `About ${hostile} https://x.example/a`.trim(),
    });
    const scenario = aScenario((one) => {
      Object.assign(one, { title: `Title ${hostile}`.trim(), question: `Why ${hostile}?` });
    });
    const { paste, container } = open();
    await paste(packText({ manifest, scenarios: [scenario] }));
    const article = await screen.findByRole('article');
    expect(container.querySelectorAll('script, img, svg, iframe, [onload], [onerror], [onclick]')).toHaveLength(0);
    const links = [...article.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual(['https://x.example/a']);
    expect(links[0]?.rel).toBe('noopener noreferrer');
    expect(article.textContent).toContain(hostile.trim());
  });

  it.each(MARKUP)('is text in the faults too: %j', async (hostile) => {
    const { paste, container } = open();
    await paste(JSON.stringify({ pack: aManifest(), scenarios: [{ ...aScenario(), [hostile]: 1, angle: hostile }] }));
    await screen.findAllByRole('button', { name: /^Line / });
    expect(container.querySelectorAll('script, img, svg, iframe, a')).toHaveLength(0);
  });
});
