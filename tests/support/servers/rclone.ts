import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DavServer, freePort, makeFolder, PASSWORD, startProgram, stopProgram, USER } from './start';

/** `rclone serve webdav` on loopback. It ignores every precondition. */
export async function startRclone(): Promise<DavServer> {
  const { path, remove } = makeFolder();
  const files = join(path, 'files');
  mkdirSync(files);
  const address = `http://127.0.0.1:${await freePort()}/`;
  const child = await startProgram(
    'rclone',
    [
      'serve',
      'webdav',
      files,
      '--addr',
      new URL(address).host,
      '--user',
      USER,
      '--pass',
      PASSWORD,
      '--config',
      join(path, 'none'),
    ],
    address,
  );
  return {
    address,
    files,
    async stop() {
      await stopProgram(child);
      remove();
    },
  };
}
