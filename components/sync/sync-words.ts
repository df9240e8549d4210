import { i18n } from '#i18n';
import type { BackupFault } from '@/lib/model/backup';
import type { SyncFault, SyncResult } from '@/lib/model/sync';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** What went wrong, and what helps. */
export const faultText = (fault: SyncFault): string => i18n.t(`sync.fault_${FAULT_KEYS[fault]}`);

export const FAULT_KEYS = {
  unreachable: 'unreachable',
  'no-permission': 'noPermission',
  denied: 'denied',
  'no-folder': 'noFolder',
  'not-webdav': 'notWebdav',
  moved: 'moved',
  encrypted: 'encrypted',
  'not-encrypted': 'notEncrypted',
  'wrong-passphrase': 'wrongPassphrase',
  full: 'full',
  rate: 'rate',
  refused: 'refused',
  unsaved: 'unsaved',
  storage: 'storage',
} as const satisfies Record<SyncFault, string>;

const BACKUP_KEYS = {
  'not-a-backup': 'notABackup',
  newer: 'newer',
  encrypted: 'encrypted',
  'wrong-passphrase': 'wrongPassphrase',
  damaged: 'damaged',
} as const satisfies Record<BackupFault, string>;

export const backupFaultText = (fault: BackupFault): string => i18n.t(`sync.file_${BACKUP_KEYS[fault]}`);

/** One sentence a thing worth knowing, the most important first. */
export function resultText(result: SyncResult): string {
  const { fault, saved, received, sent, left, damaged, renewed } = result;
  if (fault) return faultText(fault);
  const parts = [
    saved && received + sent === 0 && i18n.t('sync.allThere'),
    received > 0 && i18n.t('sync.received', [received]),
    sent > 0 && i18n.t('sync.sent', [sent]),
    left > 0 && i18n.t('sync.left', [left]),
    damaged > 0 && i18n.t('sync.damaged', [damaged]),
    renewed && i18n.t('sync.renewed'),
  ];
  return parts.filter((part) => part !== false).join(' ');
}

/** "4 minutes ago". Both in seconds since 1970. */
export function agoText(at: number, now: number): string {
  const seconds = Math.max(0, now - at);
  if (seconds < MINUTE) return i18n.t('sync.justNow');
  if (seconds < HOUR) return i18n.t('sync.minutesAgo', [Math.floor(seconds / MINUTE)]);
  if (seconds < DAY) return i18n.t('sync.hoursAgo', [Math.floor(seconds / HOUR)]);
  return i18n.t('sync.daysAgo', [Math.floor(seconds / DAY)]);
}
