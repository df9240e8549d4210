import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Mark } from '@/components/ui/Icon';
import type { DashboardApp as App } from '@/lib/app/dashboard';
import { ProfileNote } from './ProfileNote';
import { SECTIONS, type Section } from './sections';
import './dashboard.css';

/** The full page: sections, each at an address of its own. */
export function DashboardApp({ app }: { app: App }) {
  const { id, label, View } = useSection();
  const heading = useRef<HTMLHeadingElement>(null);
  const [openedAt] = useState(id);
  const moved = useRef(false);
  if (id !== openedAt) moved.current = true;
  useEffect(() => {
    document.title = i18n.t('dashboard.title', [i18n.t(label)]);
    // On opening the reader starts at the top, as on any page.
    if (moved.current) heading.current?.focus();
  }, [id, label]);
  return (
    <div class="dashboard">
      <header>
        <Mark />
        <nav aria-label={i18n.t('dashboard.sections')}>
          {SECTIONS.map((section) => (
            <a key={section.id} href={`#${section.id}`} aria-current={section.id === id ? 'page' : undefined}>
              {i18n.t(section.label)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <ProfileNote outside={app.outside} />
        <h1 tabIndex={-1} ref={heading}>
          {i18n.t(label)}
        </h1>
        <View app={app} />
      </main>
    </div>
  );
}

/** The section that the address names, or the first. */
function useSection(): Section {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const end = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: end.signal });
    return () => end.abort();
  }, []);
  return SECTIONS.find(({ id }) => hash.split('/')[0] === `#${id}`) ?? SECTIONS[0];
}
