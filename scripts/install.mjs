// Runs on whatever Node the machine has, before anything is installed: brings node_modules in line with the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const LEAST_NODE = 20;
const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

if (Number(process.versions.node.split('.')[0]) < LEAST_NODE) {
  console.error(
    `Node ${process.versions.node} is too old: install Node ${LEAST_NODE} or later and run this again.`,
  );
  process.exit(1);
}
if (!existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync(LOCK).mtimeMs) {
  console.log('Installing packages (the first time takes about a minute) …');
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional package, and registries may lag.
  const { status } = spawnSync('npm', ['install', '--no-save', '--loglevel=error'], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(
      'The packages could not be installed: check that the npm registry is reachable and run this again.',
    );
    process.exit(status ?? 1);
  }
}
