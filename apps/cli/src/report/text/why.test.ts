import { causes, type Reason } from '@trifold/engine'
import pc from 'picocolors'
import { expect, it } from 'vitest'
import { why } from './why.ts'

const style = { colours: pc.createColors(false), version: '1.2.3', milliseconds: 840, prefix: '' }
const article = (file: string, reasons?: readonly Reason[]) => ({
  file,
  slug: 'x',
  outputs: [],
  omitted: {},
  ...(reasons && { why: reasons }),
})
const setting: Reason = { cause: 'setting', subject: 'name' }

it('says nothing where nobody asked', () => {
  expect(why({ articles: [article('a.md')] }, style)).toEqual([])
})

it('says that nothing has changed where no article was made', () => {
  expect(why({ articles: [article('a.md', [])] }, style)[0]).toMatch('nothing that any of them depends on')
})

it('names an article by itself, and counts those with the same reasons', () => {
  const articles = [
    article('a.md', [setting]),
    article('long/name.md', [{ cause: 'source' }, setting]),
    article('b.md', []),
    article('c.md', [setting]),
  ]
  expect(why({ articles }, style)).toEqual([
    'Made, and why:',
    '  2 articles    the setting name changed',
    '  long/name.md  its text changed; the setting name changed',
    '',
  ])
})

it.each(causes)('has words for %s', (cause) => {
  const [, line = ''] = why({ articles: [article('a.md', [{ cause, subject: 'S\u001B' }])] }, style)
  expect(line).toMatch(/^ {2}a\.md {2}\S/)
  expect(line).not.toContain('\u001B')
})

it('lists no more than people read', () => {
  const articles = Array.from({ length: 5_000 }, (_, index) =>
    article(`${index}.md`, [{ cause: 'output-missing', subject: `${index}/slides.html` }]),
  )
  const lines = why({ articles }, style)
  expect(lines).toHaveLength(23)
  expect(lines.at(-2)).toBe('  … and 4980 more (--format json has them all)')
})
