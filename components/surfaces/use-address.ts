import { useCallback, useEffect, useState } from 'preact/hooks';

/** The part of the address behind a section's name, and how to go to another: the browser's own keys go back and forth. */
export function useAddress(section: string): [part: string | undefined, go: (part: string | undefined) => void] {
  const read = () => {
    const [name, part] = location.hash.slice(1).split('/');
    return name === section && part ? part : undefined;
  };
  const [part, setPart] = useState(read);
  useEffect(() => {
    const end = new AbortController();
    addEventListener('hashchange', () => setPart(read()), { signal: end.signal });
    return () => end.abort();
  }, [section]);
  const go = useCallback(
    (next: string | undefined) => {
      location.hash = next === undefined ? section : `${section}/${next}`;
      setPart(next);
    },
    [section],
  );
  return [part, go];
}
