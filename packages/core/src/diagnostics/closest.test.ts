import { expect, test } from 'vitest'
import { closest, soleClosest } from './closest.ts'

const blocks = ['definition', 'comparison', 'story', 'key-points', 'steps', 'faq', 'summary', 'note', 'tip']
const keys = ['title', 'slug', 'lang', 'author', 'authors', 'lastmod', 'published', 'seo', 'subtitle', 'tags']
const formats = ['markdown', 'html', 'slides', 'jsonld']
const terms = ['actor', 'author', 'headline', 'BlogPosting', 'InStock', 'datePublished']

test.each([
  ['nte', blocks, 'note'],
  ['tpi', blocks, 'tip'],
  ['faqs', blocks, 'faq'],
  ['tipp', blocks, 'tip'],
  ['definitions', blocks, 'definition'],
  ['defintion', blocks, 'definition'],
  ['comparsion', blocks, 'comparison'],
  ['autor', keys, 'author'],
  ['auther', keys, 'author'],
  ['authr', keys, 'author'],
  ['athors', keys, 'authors'],
  ['lastmdo', keys, 'lastmod'],
  ['publishedd', keys, 'published'],
  ['slide', formats, 'slides'],
  ['json-ld', formats, 'jsonld'],
  ['markdwon', formats, 'markdown'],
  ['headLine', terms, 'headline'],
  ['Blog Posting', terms, 'BlogPosting'],
  ['InStok', terms, 'InStock'],
  ['date_published', terms, 'datePublished'],
  ['autor', terms, 'author'],
])('%s is closest to one of %o: %s', (word, candidates, meant) => {
  expect(closest(word, candidates)).toBe(meant)
})

test.each([
  ['zip', blocks],
  ['widget', blocks],
  ['seotitel', keys],
  ['weight', keys],
  ['url', keys],
  ['toc', keys],
  ['pdf', formats],
  ['', formats],
  ['title', []],
])('%s is a word of its own beside %o', (word, candidates) => {
  expect(closest(word, candidates)).toBeUndefined()
})

test.each([
  ['tpi', 'tip'],
  ['nte', undefined],
  ['not', undefined],
  ['nope', undefined],
  ['step', 'steps'],
  ['setps', 'steps'],
  ['wurning', 'warning'],
  ['comprisons', undefined],
])('of all blocks %s is surely meant as %s', (word, meant) => {
  expect(soleClosest(word, ['tip', 'note', 'notes', 'steps', 'warning', 'comparison'])).toBe(meant)
})

test('the first of several that are as near is meant', () => {
  expect(closest('cart', ['care', 'cars', 'card'])).toBe('care')
})

test('what nobody types is not compared', () => {
  expect(closest('x'.repeat(201), ['x'.repeat(200)])).toBeUndefined()
})
