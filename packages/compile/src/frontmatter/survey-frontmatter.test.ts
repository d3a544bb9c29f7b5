import { expect, test } from 'vitest'
import { surveyFrontmatter } from './survey-frontmatter.ts'

const survey = (text: string, aliases = {}) => surveyFrontmatter(new TextEncoder().encode(text), aliases)

test('a survey tells which of an author’s keys mean what', () => {
  const { form, keys } = survey(
    '---\ntitle: A\npubDate: 2026-11-22\nlayout: post\nhero: a.png\ntags:\n---\nB\n',
    {
      hero: 'image',
    },
  )
  expect(form).toBe('yaml')
  expect(keys.map(({ key, means, empty }) => [key, means, empty])).toEqual([
    ['title', 'title', false],
    ['pubDate', 'published', false],
    ['layout', undefined, false],
    ['hero', 'image', false],
    ['tags', 'tags', true],
  ])
})

test('a survey counts values that are not what their key means', () => {
  const text = '---\nwhen: soon\n---\n'
  expect(survey(text).misread).toBe(0)
  expect(survey(text, { when: 'published' }).misread).toBe(1)
})

test.each([
  ['a heading', '# A heading\n', 'none'],
  ['nothing', '', 'none'],
  ['TOML', '+++\ntitle = "A"\n+++\n', 'toml'],
  ['JSON', '{\n"title": "A"\n}\n', 'json'],
  ['a program', '---js\n{ title: "A" }\n---\n', 'unread'],
  ['TOML that cannot be read', '+++\ntitle = A\n+++\n', 'unread'],
  ['keys that are never closed', '---\ntitle: A\n', 'unread'],
  ['a list that is nested too deep', `---\na: ${'['.repeat(5_000)}\n---\n`, 'unread'],
])('a survey of %s says which form it has', (_, text, form) => {
  expect(survey(text).form).toBe(form)
})
