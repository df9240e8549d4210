import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DavServer, freePort, makeFolder, PASSWORD, startProgram, stopProgram, USER } from './start';

const MODULES = '/usr/lib/apache2/modules';
const NEEDED = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'alias',
  'dav',
  'dav_fs',
];

/** Apache with mod_dav on loopback: `/dav/` is the user's, `/moved/` sends on to it, `/plain/` is no WebDAV. */
export async function startApache(): Promise<DavServer> {
  const { path, remove } = makeFolder();
  const files = join(path, 'files');
  mkdirSync(files);
  mkdirSync(join(path, 'plain'));
  mkdirSync(join(path, 'run'));
  writeFileSync(join(path, 'plain/index.html'), '<!doctype html><title>Welcome</title>');
  writeFileSync(join(path, 'users'), execFileSync('htpasswd', ['-nbB', USER, PASSWORD], { encoding: 'utf8' }));
  const port = await freePort();
  writeFileSync(join(path, 'apache.conf'), configure(path, port));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) spawnSync('chown', ['-R', 'www-data:www-data', path]);
  const child = await startProgram(
    'apache2',
    ['-d', path, '-f', join(path, 'apache.conf'), '-DFOREGROUND'],
    `http://127.0.0.1:${port}/plain/`,
  );
  return {
    address: `http://127.0.0.1:${port}/dav/`,
    files,
    async stop() {
      await stopProgram(child);
      remove();
    },
  };
}

function configure(path: string, port: number): string {
  const modules = NEEDED.filter((name) => existsSync(`${MODULES}/mod_${name}.so`)).map(
    (name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`,
  );
  return `
${modules.join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${path}/run/pid
DefaultRuntimeDir ${path}/run
ErrorLog ${path}/error.log
DocumentRoot ${path}/plain
DavLockDB ${path}/run/locks
Redirect 302 /moved/ http://127.0.0.1:${port}/dav/
Alias /plain ${path}/plain
Alias /dav ${path}/files
<Directory ${path}/plain>
  Require all granted
</Directory>
<Directory ${path}/files>
  Dav On
  AuthType Basic
  AuthName files
  AuthBasicProvider file
  AuthUserFile ${path}/users
  Require valid-user
</Directory>
`;
}
