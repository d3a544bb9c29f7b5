import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { everyBlock } from '../articles/every-block.ts'
import { createFolder } from './command.ts'

const picture = readFileSync(join(import.meta.dirname, '../../content/handbook/images/themes.webp'))

const files = {
  'themes.webp': picture,
  'picture.md': '# A picture\n\n![Three decks](themes.webp)\n\n$$\n\\frac{a}{b}\n$$\n',
  'every-block.md': everyBlock,
  'dates.md': '---\ntitle: Dates\npublished: 2026-03-01T00:30:00+01:00\nlang: de\n---\n\nI i İ ı ä z\n',
}

/** What a build makes in one environment: the hash of every file's bytes, but for nothing. */
const build = (env: Record<string, string>) => {
  const folder = createFolder(files)
  const { status, stdout } = folder.trifold(['build', '--format', 'json'], env)
  expect(status, stdout).toBe(0)
  return Object.fromEntries(folder.files().map((file) => [file, hashOf(join(folder.path, file))]))
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

it('makes the same bytes in every time zone and locale', () => {
  const here = build({ TZ: 'UTC', LANG: 'C' })
  expect(Object.keys(here).length).toBeGreaterThan(12)
  expect(build({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(here)
  expect(build({ TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LANGUAGE: 'de' })).toEqual(here)
})
