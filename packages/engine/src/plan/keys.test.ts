import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildIn } from '../../test/build-in.ts'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { type Calls, coverRenderer, textRenderer } from '../../test/renderers.ts'
import type { BuildRequest } from '../request.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

/** A links to B; a picture stands beside A alone, though the covers of all ask for one. */
const site = {
  'blog/trifold.config.json': '{ "name": "Site", "lang": "en" }',
  'blog/b.md': '# B\n',
  'blog/c.md': '# C\n',
  'blog/x/a.md': '# A\n\n[B](../b.md) ![p](picture.svg)\n',
  'blog/x/picture.svg': '<svg/>',
  'templates/plain/page.hbs': 'one',
  'blog/brand/company.potx': 'one',
  'other.pptx': 'other',
}

const a = ['plain blog/x/a.md', 'cover blog/x/a.md']
const b = ['plain blog/b.md', 'cover blog/b.md']
const c = ['plain blog/c.md', 'cover blog/c.md']
const all = [...b, ...c, ...a]
const plain = all.filter((call) => call.startsWith('plain'))
const covers = all.filter((call) => call.startsWith('cover'))

const configured = (config: object) => ({
  'blog/trifold.config.json': JSON.stringify({ name: 'Site', lang: 'en', ...config }),
})

/** What changed, the files of it or the request, and what is rendered anew. */
type Change = readonly [string, Record<string, string>, string[]]

it.each<Change>([
  ['nothing', {}, []],
  ['a file that is as it was', { 'blog/c.md': '# C\n' }, []],
  ['the text of an article', { 'blog/c.md': '# C2\n' }, c],
  ['the text of an article that is linked to', { 'blog/b.md': '# B2\n' }, b],
  ['the place of an article that is linked to', { 'blog/b.md': '---\nslug: z\n---\n# B\n' }, [...b, ...a]],
  ['a linked article that is a draft now', { 'blog/b.md': '---\ndraft: true\n---\n# B\n' }, a],
  ['an image', { 'blog/x/picture.svg': '<svg />' }, a],
  ['an image that was missing', { 'blog/picture.svg': '<svg/>' }, [...b, ...c]],
  ['an image that nobody asks for', { 'blog/other.svg': '<svg/>' }, []],
  ['the options of a format', configured({ formats: { plain: { shout: true } } }), plain],
  ['the options of a format, as they are by default', configured({ formats: { plain: {} } }), []],
  ['the theme of slides', configured({ theme: 'dark' }), covers],
  ['a template of presentations, where none was', configured({ template: 'brand/company.potx' }), covers],
  ['a template of presentations that nobody names', { 'blog/brand/company.potx': 'two' }, []],
  ['a template', { 'templates/plain/page.hbs': 'two' }, all],
  ['a template more', { 'templates/plain/part.hbs': 'one' }, all],
  ['the name of the site', configured({ name: 'Other' }), all],
  ['the address of the site', configured({ baseUrl: 'https://example.org/' }), all],
  ['the publisher', configured({ publisher: { name: 'P', type: 'Organization' } }), all],
  ['the time zone', configured({ timeZone: '+01:00' }), all],
  ['the language', configured({ lang: 'fr' }), all],
  ['other names of keys', configured({ aliases: { headline: 'title' } }), all],
  ['the severity of a finding', configured({ rules: { 'image-found': 'off' } }), all],
  ['what is doubtful is an error', configured({ strict: true }), all],
  ['the order of settings', { 'blog/trifold.config.json': '{ "lang": "en", "name": "Site" }' }, []],
  ['where images with a path from / are', configured({ assetRoots: ['static'] }), []],
])('a result stays fresh until what it depends on changes: %s', async (_name, files, expected) => {
  await folder.write(site)
  const request = { paths: ['blog'], templates: 'templates' }
  await buildIn(folder, request)
  await folder.write(files)
  const calls: Calls = { rendered: [] }
  await buildIn(folder, request, calls)
  expect(calls.rendered).toEqual(expected)
})

/** What the run is told, and what is rendered anew. */
type Run = readonly [string, (calls: Calls) => Partial<BuildRequest>, string[]]

it.each<Run>([
  ['as before', () => ({}), []],
  ['another version of Trifold', () => ({ toolVersion: '2' }), all],
  [
    'another version of a renderer',
    (calls) => ({ renderers: [{ ...textRenderer(calls), version: '2' }, coverRenderer(calls)] }),
    plain,
  ],
  [
    'a renderer more, which articles may name',
    (calls) => ({
      renderers: [textRenderer(calls), coverRenderer(calls), { ...textRenderer(calls), name: 'x' }],
    }),
    all.flatMap((call) => (call.startsWith('cover') ? [call, call.replace('cover', 'plain')] : [call])),
  ],
  ['strict', () => ({ strict: true }), all],
  ['without the cache', () => ({ cache: false }), all],
  ['one format of two', () => ({ to: ['plain'] }), []],
  ['from another folder', () => ({ cwd: folder.at('blog'), paths: [] }), []],
])('a result stays fresh until the run is another: %s', async (_name, run, expected) => {
  await folder.write(site)
  await buildIn(folder, { paths: ['blog'] })
  const calls: Calls = { rendered: [] }
  await buildIn(folder, { paths: ['blog'], ...run(calls) }, calls)
  expect(calls.rendered).toEqual(expected)
})

it('slides stay fresh until the template that is named changes, and text whatever it is', async () => {
  await folder.write({ ...site, ...configured({ template: 'brand/company.potx' }) })
  const rendered = async (request: Partial<BuildRequest> = {}): Promise<string[]> => {
    const calls: Calls = { rendered: [] }
    await buildIn(folder, { paths: ['blog'], ...request }, calls)
    return calls.rendered
  }
  expect(await rendered()).toEqual(all)
  expect(await rendered()).toEqual([])
  await folder.write({ 'blog/brand/company.potx': 'two' })
  expect(await rendered()).toEqual(covers)
  expect(await rendered({ template: 'other.pptx' })).toEqual(covers)
  expect(await folder.read('blog/out/b/slides.html')).toContain('other.pptx')
  await folder.write({ 'blog/brand/company.potx': 'three' })
  expect(await rendered({ template: 'other.pptx' })).toEqual([])
})

it('a template of the configuration that is not there is an error in it', async () => {
  await folder.write({ ...site, ...configured({ template: 'gone.potx' }) })
  const { diagnostics, articles } = await buildIn(folder, { paths: ['blog'] })
  expect(diagnostics).toMatchObject([
    { code: 'config-template-found', severity: 'error', file: 'blog/trifold.config.json', line: 1 },
  ])
  expect(articles).toEqual([])
  const { diagnostics: none } = await buildIn(folder, { paths: ['blog'], to: ['plain'] })
  expect(none).toEqual([])
})

it('an output that is lost is made anew, and no other', async () => {
  await folder.write(site)
  await buildIn(folder, { paths: ['blog'] })
  await folder.remove('blog/out/x/a/article.txt')
  const calls: Calls = { rendered: [] }
  await buildIn(folder, { paths: ['blog'] }, calls)
  expect(calls.rendered).toEqual(['plain blog/x/a.md'])
})
