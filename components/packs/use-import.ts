import { useEffect, useRef, useState } from 'preact/hooks';
import type { AddablePack, CheckedPack } from '@/lib/domain/scenario/pack-shelf';

export interface PackImportProps {
  /** `into`: the pack that a single scenario goes into. */
  check(text: string, into?: string): Promise<CheckedPack>;
  /** Rejects when it could not be stored. */
  onAdd(found: AddablePack): Promise<void>;
}

/** How far the import has come. */
export type Outcome = CheckedPack | { kind: 'too-large' | 'reading' | 'failed' } | { kind: 'done'; name: string };

/** More is no pack that could be taken. Letters of some languages have four bytes. */
const MOST_BYTES = 16_000_000;
/** A longer text would make the page slow; it is read from its file without being shown. */
const MOST_SHOWN = 400_000;

/** The text that is looked through, in the box or, where it is too long for that, held aside; and what came of it. */
export function useImport({ check, onAdd }: PackImportProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const looked = useRef('');
  const said = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<{ name: string; text: string }>();
  const [outcome, setOutcome] = useState<Outcome>();
  const put = (text: string, name: string) => {
    const isShown = text.length <= MOST_SHOWN;
    if (box.current) box.current.value = isShown ? text : '';
    setHeld(isShown ? undefined : { name, text });
  };
  const look = async (text: string, into?: string) => {
    looked.current = text;
    setOutcome({ kind: 'reading' });
    setOutcome(await check(text, into));
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return setOutcome({ kind: 'too-large' });
    const text = await file.text();
    put(text, file.name);
    await look(text);
  };
  const add = async (found: AddablePack) => {
    const isStored = await onAdd(found).then(
      () => true,
      () => false,
    );
    if (!isStored) return setOutcome({ kind: 'failed' });
    // What was put in its place while it was being stored is the next one.
    if (box.current?.value === (held ? '' : looked.current)) put('', '');
    setOutcome({ kind: 'done', name: found.pack.manifest.name });
  };
  // The button that was pressed is gone.
  useEffect(() => void (outcome?.kind === 'done' && said.current?.focus()), [outcome]);
  return {
    ...{ box, said, held, outcome },
    open: (file: File | undefined) => void open(file),
    look: (into?: string) => void look(held?.text ?? box.current?.value ?? '', into),
    add: (found: AddablePack) => void add(found),
    typed: () => setHeld(undefined),
    leave: () => {
      setOutcome(undefined);
      box.current?.focus();
    },
  };
}
