import { expect, test } from 'vitest'
import { blockNames } from './blocks/blocks.ts'
import { spellingsOf } from './frontmatter/keys.ts'
import { suggest } from './suggest.ts'

test.each([
  ['nte', 'note'],
  ['tpi', 'tip'],
  ['faqs', 'faq'],
  ['tipp', 'tip'],
  ['definitions', 'definition'],
  ['defintion', 'definition'],
  ['comparsion', 'comparison'],
  ['zip', undefined],
  ['widget', undefined],
])('the block %s is nearest to %s', (word, meant) => {
  expect(suggest(word, blockNames)).toBe(meant)
})

test.each([
  ['autor', 'author'],
  ['auther', 'author'],
  ['authr', 'author'],
  ['athors', 'authors'],
  ['lastmdo', 'lastmod'],
  ['publishedd', 'published'],
  ['seotitel', undefined],
  ['weight', undefined],
  ['url', undefined],
  ['toc', undefined],
])('the key %s is nearest to %s', (word, meant) => {
  expect(suggest(word, [...spellingsOf().keys()])).toBe(meant)
})
