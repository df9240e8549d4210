// node scripts/setup.mjs [chromium] [firefox] [servers]: brings what tests and `npm start` need, and nothing that is there already.
// Runs before node_modules exist: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process, { argv, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { BROWSER_NAMES, debianPackage, findBrowser, installHint, onPath } from './browsers.mjs';

/** What sync is tried against, by the Debian package that brings it (apache2 itself would start a service). */
const SERVERS = { apache2: 'apache2-bin', htpasswd: 'apache2-utils', rclone: 'rclone', age: 'age' };

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  if (!hasPackages()) run('npm', ['ci', '--no-audit', '--no-fund']);
  if (!existsSync(`${root}.wxt/tsconfig.json`)) run('npm', ['run', '--silent', 'postinstall']);
  for (const name of argv.slice(2)) name === 'servers' ? bringServers() : bringBrowser(name);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
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

function bringBrowser(name) {
  if (!BROWSER_NAMES.includes(name))
    throw new Error(`Unknown browser: ${name}. Known are ${BROWSER_NAMES.join(' and ')}.`);
  if (findBrowser(name)) return;
  if (!mayInstall()) throw new Error(`No ${name} here. ${installHint(name)}`);
  install([debianPackage(name)]);
  if (!findBrowser(name)) throw new Error(`apt-get brought no ${name} that can be started. ${installHint(name)}`);
}

/** Without them their tests are skipped, and say so. */
function bringServers() {
  const wanted = Object.entries(SERVERS).filter(([program]) => !onPath(program));
  if (wanted.length === 0) return;
  const packages = wanted.map(([, name]) => name);
  if (mayInstall()) install(packages);
  else console.log(`Not here, so their tests are skipped: ${packages.join(', ')}.`);
}

function mayInstall() {
  return onPath('apt-get') && getuid?.() === 0;
}

function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], env);
  run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], env);
}

function run(command, args, env = process.env) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: platform === 'win32' });
  if (status !== 0) throw new Error(`${command} failed${error ? `: ${error.message}` : ''}.`);
}
