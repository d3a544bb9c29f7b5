import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether packages of the distribution can be installed: by root, on Debian. */
export const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version')

export const installPackages = (...packages: string[]): void => {
  process.stderr.write(`Installing with apt-get: ${packages.join(', ')}.\n`)
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
}

const apt = (...words: string[]): void => {
  // Another run of the tests may be installing the same.
  execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
