import { useEffect, useState } from 'preact/hooks';

interface Stoppable {
  stop(): void;
}

/** A store that is opened with the view and let go with it; nothing until it is open. `open` must stay the same function. */
export function useStore<From, Store extends Stoppable>(
  open: (from: From) => Promise<Store>,
  from: From,
): Store | undefined {
  const [store, setStore] = useState<Store>();
  useEffect(() => {
    const opening = open(from);
    void opening.then(setStore);
    return () => void opening.then(({ stop }) => stop());
  }, [open, from]);
  return store;
}
