import { expect, it } from 'vitest'
import { everyBlock } from '../articles/every-block.ts'
import { createFolder } from './command.ts'

const files = {
  'every-block.md': everyBlock,
  'dates.md': '---\ntitle: Dates\npublished: 2026-03-01T00:30:00+01:00\nlang: de\n---\n\nI i İ ı ä z\n',
}

/** What a build makes in one environment: every file's bytes, but for nothing. */
const build = (env: Record<string, string>) => {
  const folder = createFolder(files)
  const { status, stdout } = folder.trifold(['build', '--format', 'json'], env)
  expect(status, stdout).toBe(0)
  return Object.fromEntries(folder.files().map((file) => [file, folder.read(file)]))
}

it('makes the same bytes in every time zone and locale', () => {
  const here = build({ TZ: 'UTC', LANG: 'C' })
  expect(Object.keys(here).length).toBeGreaterThan(12)
  expect(build({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(here)
  expect(build({ TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LANGUAGE: 'de' })).toEqual(here)
})
