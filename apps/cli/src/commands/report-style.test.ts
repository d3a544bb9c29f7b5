import { expect, it } from 'vitest'
import { reportStyle } from './report-style.ts'

const io = (cwd: string, env: Record<string, string>) => {
  const terminal = { write: () => {}, isTTY: true }
  return { cwd, env, stdout: terminal, stderr: terminal, today: () => '2026-11-22', now: () => 1_500 }
}

it.each([
  ['outside GitHub', '/work/site', {}, ''],
  ['at the checkout’s root', '/work/site', { GITHUB_WORKSPACE: '/work/site' }, ''],
  [
    'in a folder of the checkout',
    '/work/site/content/blog',
    { GITHUB_WORKSPACE: '/work/site' },
    'content/blog/',
  ],
  ['beside the checkout', '/work/other', { GITHUB_WORKSPACE: '/work/site' }, ''],
  [
    'in a folder whose name begins with dots',
    '/work/site/..blog',
    { GITHUB_WORKSPACE: '/work/site' },
    '..blog/',
  ],
])('counts paths of annotations from the checkout’s root: %s', (_, cwd, env, prefix) => {
  expect(reportStyle(io(cwd, env), 'github', 0).prefix).toBe(prefix)
})

it.each([
  ['text', {}, true],
  ['text', { NO_COLOR: '1' }, false],
  ['text', { TERM: 'dumb' }, false],
  ['json', {}, false],
  ['github', { FORCE_COLOR: '1' }, false],
] as const)('colours a report on a terminal: %s with %o: %s', (format, env, isColoured) => {
  expect(reportStyle(io('/', env), format, 0).colours.isColorSupported).toBe(isColoured)
})

it('tells how long the run took', () => {
  expect(reportStyle(io('/', {}), 'text', 500).milliseconds).toBe(1_000)
})
