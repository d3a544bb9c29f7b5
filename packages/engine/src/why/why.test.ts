import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildIn } from '../../test/build-in.ts'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { coverRenderer, textRenderer } from '../../test/renderers.ts'
import type { BuildRequest } from '../request.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

const config = (settings: object) => ({
  'trifold.config.json': JSON.stringify({ name: 'Site', lang: 'en', ...settings }),
})

const site = {
  ...config({}),
  'a.md': '# A\n\n[B](b.md) ![p](p.svg)\n',
  'b.md': '# B\n',
  'p.svg': '<svg/>',
  'templates/plain/page.hbs': 'one',
  'design.potx': 'one',
}

type Told = Record<string, (readonly string[])[]>

/** Builds, and tells of each article that is made why. */
const why = async (request: Partial<BuildRequest> = {}): Promise<Told> => {
  const { articles } = await buildIn(folder, { templates: 'templates', why: true, ...request })
  const made = articles.filter(({ why: reasons }) => (reasons ?? []).length > 0)
  return Object.fromEntries(
    made.map(({ file, why: reasons = [] }) => [
      file,
      reasons.map(({ cause, subject }) => (subject === undefined ? [cause] : [cause, subject])),
    ]),
  )
}

const both = (...reasons: (readonly string[])[]): Told => ({ 'a.md': reasons, 'b.md': reasons })
const setting = (subject: string): Told => both(['setting', subject])

it('tells of new articles, and of nothing once they are made', async () => {
  await folder.write(site)
  expect(await why()).toEqual(both(['new']))
  expect(await why()).toEqual({})
  const { articles } = await buildIn(folder, { templates: 'templates' })
  expect(articles.map((article) => 'why' in article)).toEqual([false, false])
})

it.each<[string, Record<string, string>, Told]>([
  ['the text', { 'b.md': '# B2\n' }, { 'b.md': [['source']] }],
  ['a new article', { 'c.md': '# C\n' }, { 'c.md': [['new']] }],
  ['an image', { 'p.svg': '<svg />' }, { 'a.md': [['image', 'p.svg']] }],
  ['an image that was missing', { 'picture.svg': '<svg/>' }, both(['image', 'picture.svg'])],
  [
    'the place of what is linked to',
    { 'b.md': '---\nslug: z\n---\n# B\n' },
    { 'a.md': [['link', 'b.md']], 'b.md': [['source']] },
  ],
  ['a template', { 'templates/plain/page.hbs': 'two' }, both(['template', 'plain/page.hbs'])],
  ['a template more', { 'templates/plain/part.hbs': 'one' }, both(['template', 'plain/part.hbs'])],
  ['the site', config({ name: 'Other' }), setting('name')],
  ['the time zone', config({ timeZone: '+01:00' }), setting('timeZone')],
  ['a rule', config({ rules: { 'image-found': 'off' } }), setting('rules.image-found')],
  ['an alias', config({ aliases: { headline: 'title' } }), setting('aliases.headline')],
  ['strictness', config({ strict: true }), setting('strict')],
  ['an option', config({ formats: { plain: { shout: true } } }), setting('formats.plain.shout')],
  ['a theme', config({ theme: 'dark' }), setting('formats.cover.theme')],
  ['a presentation', config({ template: 'design.potx' }), both(['presentation'])],
  [
    'a setting and the text of one',
    { ...config({ lang: 'fr' }), 'b.md': '# B2\n' },
    { 'a.md': [['setting', 'lang']], 'b.md': [['source'], ['setting', 'lang']] },
  ],
  [
    'the order of settings',
    { 'trifold.config.json': '{ "lang": "en", "name": "Site" }' },
    both(['configuration']),
  ],
])('says what it was that changed: %s', async (_name, files, expected) => {
  await folder.write(site)
  await why()
  await folder.write(files)
  expect(await why()).toEqual(expected)
  expect(await why()).toEqual({})
})

const calls = { rendered: [] }
const [plain, cover] = [textRenderer(calls), coverRenderer(calls)]

it.each<[string, Partial<BuildRequest>, Told]>([
  ['another Trifold', { toolVersion: '2' }, both(['trifold'])],
  ['another parser', { parser: 'remark' }, both(['parser'])],
  ['another renderer', { renderers: [{ ...plain, version: '2' }, cover] }, both(['trifold'])],
  ['strictness', { strict: true }, setting('strict')],
  ['no cache', { cache: false }, both(['cache-off'])],
  ['an option', { formatOptions: { plain: { shout: true } } }, setting('formats.plain.shout')],
])('says what it was that the run was told: %s', async (_name, request, expected) => {
  await folder.write(site)
  await why()
  expect(await why(request)).toEqual(expected)
})

it('tells of a format that was not made before, or of an earlier text', async () => {
  await folder.write(site)
  await why({ to: ['plain'] })
  expect(await why()).toEqual(both(['format', 'cover']))
  await folder.write({ 'b.md': '# B2\n' })
  expect(await why({ to: ['plain'] })).toEqual({ 'b.md': [['source']] })
  expect(await why()).toEqual({ 'b.md': [['outdated', 'cover']] })
})

it('tells of outputs that are not as they were, but for those that an author edited', async () => {
  await folder.write(site)
  await why()
  await folder.remove('out/a/article.txt')
  await folder.write({ 'out/b/article.txt': 'edited' })
  expect(await why()).toEqual({ 'a.md': [['output-missing', 'a/article.txt']] })
  expect(await why({ force: true })).toEqual({ 'b.md': [['output-changed', 'b/article.txt']] })
})

it('tells of drafts, of articles that failed and of those that have another folder', async () => {
  await folder.write({ ...site, 'b.md': '---\ndraft: true\n---\n# B\n', 'x/2020-01-01-c.md': '# C\n' })
  await why()
  expect(await why({ drafts: true })).toMatchObject({ 'b.md': [['draft']] })
  await folder.write({ 'x/2020-01-02-c.md': '# C\n' })
  expect(await why({ drafts: true })).toEqual({
    'x/2020-01-01-c.md': [['folder', 'x/2020-01-01-c']],
    'x/2020-01-02-c.md': [['new']],
  })
  await folder.write({ 'b.md': ':::nonsense\n' })
  await why({ strict: true })
  expect(await why({ strict: true })).toMatchObject({ 'b.md': [['failed']] })
})

it('says so where it cannot know', async () => {
  await folder.write(site)
  await why()
  const path = 'out/.trifold/manifest.json'
  await folder.write({ [path]: (await folder.read(path)).replace(/"ways":\{.*\}/s, '"ways":{}}') })
  await folder.write(config({ name: 'Other' }))
  expect(await why()).toEqual(both(['unrecorded']))
})
