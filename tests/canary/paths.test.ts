import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPlace, formats, type Place } from './place.ts'
import { canariesIn, canary, holdsCanary } from './search-canary.ts'
import { png } from './secret-files.ts'
import { waysOut } from './ways-out.ts'

const reports = ['text', 'lines', 'json', 'github', 'sarif']

/** Every way to a file outside, as a text of front matter. */
const ways = (place: Place, name: string): [string, string][] =>
  Object.entries(waysOut({ path: `${place.outside}/${name}`, relative: `../../outside/${name}` }))

const numbered = (list: readonly string[], fileOf: (way: string) => string, name: string) =>
  Object.fromEntries(list.map((way, index) => [`site/posts/${name}-${index}.md`, fileOf(way)]))

const quoted = (way: string): string => JSON.stringify(way)
const destination = (way: string): string => `<${way.replace(/[\\<>]/g, '\\$&')}>`
const attribute = (way: string): string => way.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const matter = (...lines: string[]): string =>
  `---\ntitle: A post\n${lines.join('\n')}\n---\n\nText.\n\n## More\n\nText.\n`

/** What names a file, each written for one way out. */
const articles: Readonly<Record<string, (way: string) => string>> = {
  cover: (way) => matter(`image: ${quoted(way)}`),
  'cover-with-words': (way) => matter(`image: { src: ${quoted(way)}, alt: x }`),
  others: (way) =>
    matter(
      `authors: [{ name: x, image: ${quoted(way)}, url: ${quoted(way)} }]`,
      `sources: [{ title: x, url: ${quoted(way)} }]`,
    ),
  slug: (way) => matter(`slug: ${quoted(way)}`),
}

/** Those that name a file of settings. */
const settings: Readonly<Record<string, (way: string) => string>> = {
  theme: (way) => matter(`slides: { theme: ${quoted(way)} }`),
}

/** What the command says and writes holds no word of what stands outside, and what stands there is as it was. */
const expectNothingOut = (place: Place, ...runs: readonly (readonly string[])[]): void => {
  const before = place.stateOutside()
  for (const run of runs) {
    const { signal, said, status } = place.trifold(...run)
    expect({ run, signal, said: holdsCanary(Buffer.from(said)) ? said : '' }).toEqual({
      run,
      signal: null,
      said: '',
    })
    expect([0, 1, 2, 3]).toContain(status)
  }
  expect(canariesIn(place.site)).toEqual([])
  expect(place.stateOutside()).toEqual(before)
}

describe('a file outside of the collection is in no output and in no report', () => {
  it.each(['secret.png', 'secret.svg'])('shown as a picture by any name: %s', (name) => {
    const place = createPlace({ 'site/trifold.config.json': '{}', 'site/posts/images/own.png': png('own') })
    const list = ways(place, name).map(([, way]) => way)
    place.write({
      'site/posts/images.md': `# Images\n\n${list.map((way) => `![x](${destination(way)})`).join('\n\n')}\n`,
      'site/posts/html.md': `# HTML\n\n${list.map((way) => `<img src="${attribute(way)}" alt="x">`).join('\n\n')}\n`,
      'site/posts/links.md': `# Links\n\n${list.map((way) => `[x](${destination(way)})`).join('\n\n')}\n`,
      'site/posts/referred.md': `# Referred\n\n${list.map((_, index) => `![x][${index}]`).join('\n\n')}\n\n${list.map((way, index) => `[${index}]: ${destination(way)}`).join('\n')}\n`,
      'site/posts/own.md': '# Own\n\n![x](images/own.png)\n',
    })
    expectNothingOut(
      place,
      ['build', '--to', formats],
      ...reports.map((report) => ['check', '--format', report]),
    )
    // The judge sees what an article shows that lies inside.
    place.write({ 'site/posts/images/own.png': png(canary) })
    place.trifold('build', 'posts/own.md', '--to', formats)
    expect(canariesIn(place.site).length).toBeGreaterThan(5)
  })

  it('named in front matter', () => {
    const place = createPlace({ 'site/trifold.config.json': '{}' })
    const list = ways(place, 'secret.png').map(([, way]) => way)
    for (const [name, fileOf] of Object.entries(articles)) place.write(numbered(list, fileOf, name))
    expectNothingOut(place, ['build', '--to', formats, '--format', 'json'], ['check', '--format', 'sarif'])
  })

  it('named as a theme, or by a theme as its font', () => {
    const place = createPlace({ 'site/trifold.config.json': '{}' })
    const list = ways(place, 'broken.json').map(([, way]) => way)
    for (const [name, fileOf] of Object.entries(settings)) place.write(numbered(list, fileOf, name))
    list.forEach((file, index) => {
      const theme = { fonts: { text: { stack: 'x', files: [{ file, weight: 400 }] } } }
      place.write({
        [`site/themes/${index}.json`]: JSON.stringify(theme),
        [`site/posts/font-${index}.md`]: matter(`slides: { theme: themes/${index}.json }`),
      })
    })
    expectNothingOut(
      place,
      ['build', '--to', 'slides,pptx', '--format', 'text'],
      ['check', '--format', 'sarif'],
    )
  })

  it('named in the configuration', () => {
    const place = createPlace({ 'site/posts/post.md': '# Post\n\n![x](/secret.png)\n\n![x](secret.png)\n' })
    const chosen = ['plain', 'all encoded', 'absolute', 'a file address', 'backslashes', 'the home folder']
    const of = (name: string): string[] =>
      ways(place, name).flatMap(([key, way]) => (chosen.includes(key) ? [way] : []))
    const configurations = [
      ...of('secret.potx').map((template) => ({ template })),
      ...of('broken.json').map((theme) => ({ theme })),
      ...of('').flatMap((folder) => [{ assetRoots: [folder] }, { content: [folder] }]),
      ...of('secret.png').map((logo) => ({ publisher: { name: 'x', logo, image: logo } })),
    ]
    for (const configuration of configurations) {
      place.write({ 'site/trifold.config.json': JSON.stringify(configuration) })
      expectNothingOut(place, ['build', '--to', 'html,pptx,jsonld', '--format', 'text'])
    }
  })

  it('of a model as JSON', () => {
    const place = createPlace({ 'site/trifold.config.json': '{}' })
    for (const [index, [, url]] of ways(place, 'secret.png').entries()) {
      const children = [{ type: 'paragraph', children: [{ type: 'image', url, alt: 'x' }] }]
      const article = { version: 1, meta: { title: 'x', slug: url, image: { src: url, alt: '' } }, children }
      place.write({ [`site/posts/${index}.article.json`]: JSON.stringify(article) })
    }
    expectNothingOut(place, ['build', '--to', formats, '--format', 'json'])
  })
})

it('a program that follows paths as they are written is seen to do so', () => {
  const place = createPlace()
  const followed = ways(place, 'secret.png').filter(([, way]) => {
    try {
      const path = decodeURIComponent(way.replace(/[?#].*$/, '').replace(/^file:\/\/(?:localhost)?/, ''))
      return holdsCanary(Buffer.from(readFileSync(resolve(place.site, 'posts', path)).toString('base64')))
    } catch {
      return false
    }
  })
  expect(followed.length).toBeGreaterThan(15)
})
