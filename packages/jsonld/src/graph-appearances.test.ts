import { expect, it } from 'vitest'
import { articleOf, render, richArticle, site } from '../test/render.ts'

const told = async (...given: Parameters<typeof render>) =>
  ((await render(...given)).appearances ?? []).map(
    ({ feature, status, shown, missing }) =>
      `${feature}: ${status}, ${shown}${missing.recommended.length > 0 ? `, lacks ${missing.recommended.join(' ')}` : ''}`,
  )

it('a plain post may be shown as an article, and lacks what search results would like', async () => {
  expect(await told(articleOf())).toEqual([
    'Article: live, true, lacks author datePublished dateModified image',
  ])
})

it('each part of an article is told with what it earns', async () => {
  expect(await told(richArticle(), { site, options: { faq: true, steps: true } })).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Breadcrumb: live, true/),
      'FAQ: retired, false',
      'How-to: retired, false',
      'Defined term: vocabulary, false',
      'Table: vocabulary, false',
    ]),
  )
})

it('what earns something stands at the author’s block', async () => {
  const position = { start: { line: 7, column: 1 }, end: { line: 9, column: 4 } }
  const children = [{ type: 'paragraph', id: 'p', children: [{ type: 'text', value: 'Reach is far.' }] }]
  const block = { type: 'termDefinition', id: 'reach', term: 'Reach', position, children }
  const { appearances } = await render(articleOf({}, [block]))
  expect(appearances?.find(({ feature }) => feature === 'Defined term')).toMatchObject({
    file: 'post.md',
    position,
  })
})
