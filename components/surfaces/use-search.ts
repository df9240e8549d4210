import { useEffect, useMemo, useState } from 'preact/hooks';
import type { App } from '@/lib/app/app';
import type { Search } from '@/lib/domain/scenario/search';
import type { IndexEntry } from '@/lib/model/pack';

/** The list as searched. The index is built on the first keystroke: opening needs none. */
export function useSearch(app: App, typed = ''): { query: string; found: IndexEntry[]; setQuery(query: string): void } {
  const [query, setQuery] = useState(typed);
  const [search, setSearch] = useState<Search>();
  useEffect(() => {
    if (query !== '' && !search) void loadSearch(app).then((loaded) => setSearch(() => loaded));
  }, [app, query, search]);
  const found = useMemo(() => (search && query !== '' ? search(query) : app.index), [app, query, search]);
  return { query, found, setQuery };
}

async function loadSearch(app: App): Promise<Search> {
  const [{ createSearch }, text] = await Promise.all([
    import('@/lib/domain/scenario/search'),
    app.library.searchText(),
  ]);
  return createSearch(app.index, text.scenarios);
}
