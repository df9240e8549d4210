// node scripts/setup.mjs [chromium] [firefox]: brings what tests and `npm start` need, and nothing that is there already.
// Runs before node_modules exist: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { argv, exit, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { BROWSER_NAMES, debianPackage, findBrowser, installHint, onPath } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

if (!hasPackages()) run('npm', ['ci', '--no-audit', '--no-fund']);
if (!existsSync(`${root}.wxt/tsconfig.json`)) run('npm', ['run', '--silent', 'postinstall']);

for (const name of argv.slice(2)) {
  if (!BROWSER_NAMES.includes(name)) stop(`Unknown browser: ${name}. Known are ${BROWSER_NAMES.join(' and ')}.`);
  if (!findBrowser(name)) installBrowser(name);
}

/** True if node_modules has each package that the lock file wants; those for other systems may be missing. */
function hasPackages() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = readPackages('package-lock.json');
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}

function readPackages(file) {
  return existsSync(root + file) ? JSON.parse(readFileSync(root + file, 'utf8')).packages : null;
}

function installBrowser(name) {
  if (!onPath('apt-get') || getuid?.() !== 0) stop(`No ${name} here. ${installHint(name)}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], env);
  run('apt-get', ['install', '--yes', '--no-install-recommends', debianPackage(name)], env);
  if (!findBrowser(name)) stop(`apt-get brought no ${name} that can be started. ${installHint(name)}`);
}

function run(command, args, env = process.env) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: platform === 'win32' });
  if (status !== 0) stop(`${command} failed${error ? `: ${error.message}` : ''}.`);
}

function stop(message) {
  console.error(message);
  exit(1);
}
