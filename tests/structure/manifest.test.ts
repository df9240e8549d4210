import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readSource } from '../support/sources';

const names = z.optional(z.array(z.string()));
const ManifestSchema = z.object({
  version: z.string(),
  permissions: names,
  optional_permissions: names,
  host_permissions: names,
  optional_host_permissions: names,
});

/** What a table of the README says of each name in backquotes at the beginning of a row. */
function reasonsIn(markdown: string): Map<string, string> {
  const rows = [...markdown.matchAll(/^\|\s*`([^`]+)`[^|]*\|(.+)\|\s*$/gm)];
  return new Map(rows.map(([, name = '', rest = '']) => [name, rest.replaceAll('|', ' ').trim()]));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the built manifest for %s', (build) => {
  const manifest = () => ManifestSchema.parse(JSON.parse(readSource(`.output/${build}/manifest.json`)));

  it('asks for nothing that the README does not give a reason for', () => {
    const { permissions = [], optional_permissions = [], optional_host_permissions = [] } = manifest();
    const reasons = reasonsIn(readSource('README.md'));
    const silent = [...permissions, ...optional_permissions, ...optional_host_permissions].filter(
      (permission) => (reasons.get(permission)?.split(/\s+/).length ?? 0) < 3,
    );
    expect(silent).toEqual([]);
  });

  it('asks for no host at install', () => {
    expect(manifest().host_permissions ?? []).toEqual([]);
  });

  it('may ask for the address of a server of the user, later', () => {
    expect(manifest().optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest().permissions).not.toContain('webRequest');
  });

  it('has the version of the package', () => {
    expect(manifest().version).toBe((JSON.parse(readSource('package.json')) as { version: string }).version);
  });
});

describe('a reason', () => {
  it('is what stands behind the name in a table', () => {
    const table = '| permission | why |\n| --- | --- |\n| `storage` | keeps what you practised |\n| `tabs` | |\n';
    expect([...reasonsIn(table)]).toEqual([
      ['storage', 'keeps what you practised'],
      ['tabs', ''],
    ]);
  });

  it('is not a mention in the running text', () => {
    expect(reasonsIn('It asks for `storage` because it stores.').size).toBe(0);
  });
});
