import type { ComponentType } from 'preact';
import type { DashboardApp } from '@/lib/app/dashboard';
import { PacksSection } from './PacksSection';
import { ProgressSection } from './ProgressSection';
import { SettingsSection } from './SettingsSection';
import { StoriesSection } from './StoriesSection';
import { SyncSection } from './SyncSection';

export interface Section {
  /** In the address, after the hash. */
  id: string;
  label: 'dashboard.progress' | 'dashboard.stories' | 'dashboard.packs' | 'dashboard.sync' | 'dashboard.settings';
  View: ComponentType<{ app: DashboardApp }>;
}

/** The dashboard's sections in the order of its navigation; the first is the one it opens at. */
export const SECTIONS: [Section, ...Section[]] = [
  { id: 'progress', label: 'dashboard.progress', View: ProgressSection },
  { id: 'stories', label: 'dashboard.stories', View: StoriesSection },
  { id: 'packs', label: 'dashboard.packs', View: PacksSection },
  { id: 'sync', label: 'dashboard.sync', View: SyncSection },
  { id: 'settings', label: 'dashboard.settings', View: SettingsSection },
];
