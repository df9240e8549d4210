// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { BackupPart } from '@/components/sync/BackupPart';
import { PlaceState } from '@/components/sync/PlaceState';
import { ReplicaList } from '@/components/sync/ReplicaList';
import { ServerPlace } from '@/components/sync/ServerPlace';
import { reportOf } from '@/components/sync/SyncLogTable';
import { SYNC_FAULTS, type SyncLogEntry, type SyncResult } from '@/lib/model/sync';
import { TransportError } from '@/lib/model/transport';
import { expectAccessible, focused, heard, show } from '../../support/view';

const NOW = 1_800_000_000;
const DONE: SyncResult = {
  saved: true,
  received: 0,
  sent: 0,
  left: 0,
  damaged: 0,
  newer: 0,
  removed: 0,
  renewed: false,
};
const entry = (result: Partial<SyncResult> = {}): SyncLogEntry => ({
  place: 'webdav',
  at: NOW - 240,
  took: 87,
  result: { ...DONE, ...result },
});
const SERVER = { address: 'https://dav.example/ana/', user: 'ana', password: 'parsley' };

describe('the last sync with a place', () => {
  const state = (last: SyncLogEntry | undefined) => {
    show(<PlaceState {...{ last }} busy={false} now={NOW} label="Sync now" onSync={() => {}} />);
    return heard(screen.getByRole('status'));
  };

  it.each([
    ['nothing yet', undefined, 'Not synced yet.'],
    ['nothing new', entry(), 'Everything is there. 4 min ago'],
    ['news both ways', entry({ received: 12, sent: 3 }), 'New from elsewhere: 12. Sent and read back: 3. 4 min ago'],
    ['too little room', entry({ sent: 1, left: 40 }), 'Left out for lack of room: 40, the oldest.'],
  ])('is told in words: %s', (_what, last, words) => {
    expect(state(last)).toContain(words);
  });

  it.each(SYNC_FAULTS)('has a sentence of its own for %s', (fault) => {
    const said = state(entry({ saved: false, fault }));
    expect(said).not.toContain('Everything is there');
    expect(said.length).toBeGreaterThan(25);
  });
});

describe('a server', () => {
  const place = (overrides: object = {}) => {
    const props = {
      server: undefined,
      last: undefined,
      busy: false,
      now: NOW,
      onTest: vi.fn(async () => undefined as TransportError | undefined),
      onSave: vi.fn(async () => {}),
      onLeave: vi.fn(async () => {}),
      onSeal: vi.fn(async () => undefined),
      onPassphrase: vi.fn(async () => undefined),
      onSync: vi.fn(),
      ...overrides,
    };
    return { ...props, ...show(<ServerPlace {...props} />) };
  };

  it('is saved once it was tried and works', async () => {
    const { user, onTest, onSave } = place();
    await user.type(screen.getByLabelText('Address of the folder'), SERVER.address);
    await user.type(screen.getByLabelText('User name'), SERVER.user);
    await user.type(screen.getByLabelText('Password'), `${SERVER.password}{Enter}`);
    expect(onTest).toHaveBeenCalledWith(SERVER);
    expect(onSave).toHaveBeenCalledWith(SERVER);
    await expectAccessible();
  });

  it('is not saved when it does not work, and the reason is told', async () => {
    const onTest = async () => new TransportError('denied', '401');
    const { user, onSave } = place({ onTest });
    await user.type(screen.getByLabelText('Address of the folder'), SERVER.address);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(heard(screen.getByRole('status'))).toBe('The server refuses the user name or the password. (401)');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('keeps its password, which is never shown, when only the address is changed', async () => {
    const { user, onSave, container } = place({ server: SERVER });
    expect(container.innerHTML).not.toContain(SERVER.password);
    await user.click(screen.getByRole('button', { name: 'Change' }));
    expect(container.innerHTML).not.toContain(SERVER.password);
    await user.type(screen.getByLabelText('Address of the folder'), 'more/');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledWith({ ...SERVER, address: `${SERVER.address}more/` });
  });
});

describe('a browser', () => {
  it('is forgotten only when asked twice, and never this one', async () => {
    const onForget = vi.fn(async () => {});
    const seen = (replica: string) => ({ replica, events: 3, newestAt: NOW - 60, segments: 1 });
    const { user } = show(
      <ReplicaList replicas={[seen('aaaaaaaa'), seen('bbbbbbbb')]} self="aaaaaaaa" now={NOW} onForget={onForget} />,
    );
    await user.click(screen.getByRole('button', { name: /^Forget/ }));
    expect(onForget).not.toHaveBeenCalled();
    await user.click(within(screen.getByRole('group')).getByRole('button', { name: 'Forget' }));
    expect(onForget).toHaveBeenCalledWith('bbbbbbbb');
  });
});

describe('a file', () => {
  const part = (found: Parameters<typeof BackupPart>[0]['onRead']) => {
    const onImport = vi.fn(async () => 5);
    const onApart = vi.fn(async () => {});
    const onEnter = vi.fn();
    const shown = show(<BackupPart onExport={async () => {}} onRead={found} {...{ onImport, onApart, onEnter }} />);
    const choose = () => shown.user.upload(screen.getByLabelText('Import a file'), new File(['x'], 'a.jsonl'));
    return { ...shown, onImport, onApart, onEnter, choose };
  };

  it('of one of the own browsers is taken in at once', async () => {
    const { choose, onImport } = part(async () => ({ events: 9, lost: 0, owner: 'ours' }));
    await choose();
    expect(onImport).toHaveBeenCalledOnce();
    expect(heard(screen.getByRole('status'))).toBe('Added from the file: 5 events.');
  });

  it("of somebody else's is taken in only when the user says so", async () => {
    const { choose, onImport, user } = part(async () => ({ events: 9, lost: 0, owner: "another's" }));
    await choose();
    expect(onImport).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Merge into mine' }));
    expect(onImport).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByLabelText('Import a file'));
  });

  it("of somebody else's can be kept apart, under a name, and is then one click away", async () => {
    const { choose, onImport, onApart, onEnter, user } = part(async () => ({
      ...{ events: 9, lost: 0, owner: "another's" as const },
    }));
    await choose();
    await user.type(screen.getByLabelText('Name of the profile'), ' Mira {Enter}');
    expect(onApart).toHaveBeenCalledWith('Mira');
    expect(onImport).not.toHaveBeenCalled();
    expect(heard(screen.getByRole('status'))).toContain('kept apart as “Mira”');
    expect(focused()).toBe('Switch to that profile');
    await user.keyboard('{Enter}');
    expect(onEnter).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  it('that is encrypted asks for its passphrase, again when that was wrong', async () => {
    const onRead = vi.fn(async (_file: File, secret?: string) => {
      if (secret === undefined) return 'encrypted' as const;
      return secret === 'right' ? { events: 1, lost: 0, owner: 'ours' as const } : ('wrong-passphrase' as const);
    });
    const { choose, onImport, user } = part(onRead);
    await choose();
    await user.type(screen.getAllByLabelText('Passphrase').at(-1) as HTMLElement, 'wrong{Enter}');
    expect(heard(screen.getByRole('status'))).toBe('That passphrase does not open the file.');
    await user.type(screen.getAllByLabelText('Passphrase').at(-1) as HTMLElement, 'right{Enter}');
    expect(onImport).toHaveBeenCalledOnce();
  });
});

describe('the log for a bug report', () => {
  it('has figures and faults, and no address', () => {
    const report = reportOf([entry({ saved: false, fault: 'denied', detail: '401' })]);
    expect(report.split('\n')[1]).toBe('2027-01-15 07:56\twebdav\tdenied 401\t0\t0\t0\t0\t87 ms');
  });
});
