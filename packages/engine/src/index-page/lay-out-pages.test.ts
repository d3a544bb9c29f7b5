import { expect, it } from 'vitest'
import type { ArticleRecord } from '../state/manifest.ts'
import { layOutPages, pagesThatStay } from './lay-out-pages.ts'

const record = (number: number, changes: Partial<ArticleRecord> = {}): ArticleRecord => {
  const name = String(number).padStart(3, '0')
  return {
    source: `../${name}.md`,
    location: `${name}.md`,
    key: '',
    state: 'built',
    isDraft: false,
    title: name,
    slug: name,
    lang: 'en',
    folder: name,
    assets: [],
    files: [],
    links: [],
    diagnostics: [],
    formats: [],
    ...changes,
  }
}

const before = Array.from({ length: 250 }, (_, number) => record(number))

/** The pages that stay where the 151st article has another record. */
const staying = (changes: Partial<ArticleRecord>): string[] => {
  const now = before.map((one, number) => (number === 150 ? record(number, changes) : one))
  return [...pagesThatStay(layOutPages(now), before)]
}

it.each<[string, Partial<ArticleRecord>, string[]]>([
  ['other text', { key: 'other' }, ['index.html', 'index-3.html']],
  ['another description', { description: 'Other.' }, ['index.html', 'index-3.html']],
  ['another title', { title: 'Other' }, ['index.html']],
  ['a title for the same place', { title: '150 B' }, ['index.html', 'index-3.html']],
  ['another date', { published: '2026-11-22' }, ['index-3.html']],
  ['another slug', { slug: 'other' }, ['index.html', 'index-3.html']],
  ['an error', { state: 'failed' }, []],
  ['become a draft', { state: 'draft' }, []],
])('lets pages stay where one article has %s', (_name, changes, expected) => {
  expect(staying(changes)).toEqual(expected)
})

it('lets no page stay where an article came or went', () => {
  expect([...pagesThatStay(layOutPages(before), before.slice(1))]).toEqual([])
  expect([...pagesThatStay(layOutPages(before.slice(1)), before)]).toEqual([])
  expect(pagesThatStay(layOutPages(before), before).size).toBe(3)
})
