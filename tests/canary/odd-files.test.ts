import { spawnSync } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createPlace, formats, type Place } from './place.ts'
import { canariesIn, canary, holdsCanary } from './search-canary.ts'
import { png } from './secret-files.ts'

/** A pipe that nobody ever writes to. */
const makePipe = (path: string): void => {
  expect(spawnSync('mkfifo', [path]).status).toBe(0)
}

const listenAt = (path: string): Promise<void> =>
  new Promise((resolve) => {
    const server = createServer().listen(path, resolve)
    onTestFinished(() => {
      server.close()
    })
  })

/** The command ends by itself, and tells and writes nothing of what stands outside, which is as it was. */
const runs = (place: Place, ...args: string[]): string => {
  const before = place.stateOutside()
  const { signal, said, status } = place.trifold(...args)
  expect({ args, signal, leaked: holdsCanary(Buffer.from(said)) ? said : '' }).toEqual({
    args,
    signal: null,
    leaked: '',
  })
  expect(status === null ? -1 : status).toBeGreaterThanOrEqual(0)
  expect(said).not.toContain('fault of Trifold')
  expect(canariesIn(place.site)).toEqual([])
  expect(place.stateOutside()).toEqual(before)
  return said
}

const post = '# Post\n\n![x](a.png)\n\n## More\n\nText.\n'

describe('links lead out of a collection in vain', () => {
  const links: Readonly<Record<string, (place: Place, name: string, to: string) => void>> = {
    'a link': ({ site, outside }, name, to) => symlinkSync(join(outside, to), join(site, name)),
    'a relative link': ({ site }, name, to) => symlinkSync(`../outside/${to}`, join(site, name)),
    'a chain of links': ({ site, outside }, name, to) => {
      symlinkSync(join(outside, to), join(site, 'one'))
      symlinkSync('one', join(site, 'two'))
      symlinkSync('two', join(site, name))
    },
    'a link in a circle': ({ site }, name) => {
      symlinkSync('two', join(site, name))
      symlinkSync(name, join(site, 'two'))
    },
    'a link to the environment': ({ site }, name) => symlinkSync('/proc/self/environ', join(site, name)),
    'a link by the root of the process': ({ site, outside }, name, to) =>
      symlinkSync(`/proc/self/root${outside}/${to}`, join(site, name)),
    'a link to a device': ({ site }, name) => symlinkSync('/dev/zero', join(site, name)),
  }

  it.each(Object.keys(links))('%s', (kind) => {
    for (const [name, to] of [
      ['a.png', 'secret.png'],
      ['linked.md', 'secret.md'],
      ['model.article.json', 'secret.article.json'],
      ['theme.json', 'broken.json'],
      ['trifold.config.json', 'broken.json'],
      ['deck.potx', 'secret.potx'],
      ['page.html', 'secret.html'],
    ] as const) {
      const place = createPlace({ 'site/post.md': `---\nslides: { theme: theme.json }\n---\n\n${post}` })
      if (name !== 'trifold.config.json')
        place.write({
          'site/trifold.config.json': name === 'deck.potx' ? '{ "template": "deck.potx" }' : '{}',
        })
      links[kind]?.(place, name, to)
      // As a shell names them: all that lie there.
      const named = name.endsWith('.md') || name.endsWith('article.json') ? ['post.md', name] : []
      runs(place, 'build', ...named, '--to', formats, '--format', 'text')
      if (kind === 'a link')
        runs(place, 'check', ...(name === 'page.html' ? ['.'] : named), '--format', 'sarif')
    }
  })

  it('of a folder of pictures, of articles, of templates', () => {
    const place = createPlace({
      'site/trifold.config.json': '{}',
      'site/post.md': '# Post\n\n![x](away/secret.png)\n',
    })
    symlinkSync(place.outside, join(place.site, 'away'))
    runs(place, 'build', '--to', formats)
    runs(place, 'build', 'post.md', 'away', '--to', 'html', '--templates', 'away', '--out', 'elsewhere')
    place.write({ 'site/templates/html/article.hbs': 'x' })
    symlinkSync(join(place.outside, 'secret.hbs'), join(place.site, 'templates/html/page.hbs'))
    runs(place, 'build', '--to', 'html', '--templates', 'templates')
  })
})

describe('nothing is written through links that a collection brings', () => {
  it.each([
    ['the folder of outputs', 'out'],
    ['Trifold’s own records', 'out/.trifold'],
    ['its temporaries', 'out/.trifold/tmp'],
    ['its memory of what it wrote', '.trifold'],
    ['the folder of an article', 'out/post'],
    ['what it is about to write', 'out/.trifold/journal'],
    ['its lock', 'out/.trifold/lock'],
  ])('%s', (_, name) => {
    const place = createPlace({
      'site/trifold.config.json': '{}',
      'site/post.md': post,
      'outside/12-3': 'a file named as temporaries are',
      'outside/written.json': '{}',
      'outside/manifest.json': '{}',
    })
    mkdirSync(join(place.site, name, '..'), { recursive: true })
    symlinkSync(place.outside, join(place.site, name))
    for (const args of [['build'], ['build', '--force'], ['check'], ['prune']]) {
      const before = place.stateOutside()
      const { signal, said } = place.trifold(...args)
      expect([signal, holdsCanary(Buffer.from(said))]).toEqual([null, false])
      expect(place.stateOutside()).toEqual(before)
    }
  })

  it('a record that names files outside', () => {
    const place = createPlace({ 'site/trifold.config.json': '{}', 'site/post.md': post })
    expect(place.trifold('build').status).toBe(0)
    const manifest = join(place.site, 'out/.trifold/manifest.json')
    const text = spawnSync('cat', [manifest]).stdout.toString()
    writeFileSync(manifest, text.replaceAll('post/article.html', '../../outside/secret.html'))
    runs(place, 'prune')
    runs(place, 'build', '--force')
    expect(existsSync(join(place.outside, 'secret.html'))).toBe(true)
  })
})

describe('what never ends, or is no file, keeps nobody waiting', () => {
  const names = [
    'a.png',
    'pipe.md',
    'theme.json',
    'trifold.config.json',
    'deck.potx',
    'out/post/article.html',
    'out/index.html',
    'out/.trifold/manifest.json',
    'out/.trifold/journal',
    'out/.trifold/lock',
    '.trifold/seen',
    '.trifold/written.json',
    'templates/html/article.hbs',
    'static/a.png',
    'pipe.article.json',
    'post.fr.md',
  ] as const
  it.each(names)('a pipe: %s', (name) => {
    const place = createPlace({ 'site/post.md': `---\nslides: { theme: theme.json }\n---\n\n${post}` })
    if (name !== 'trifold.config.json')
      place.write({ 'site/trifold.config.json': name === 'deck.potx' ? '{ "template": "deck.potx" }' : '{}' })
    mkdirSync(join(place.site, name, '..'), { recursive: true })
    makePipe(join(place.site, name))
    const templates = name.startsWith('templates') ? ['--templates', 'templates'] : []
    runs(place, 'build', '--to', 'html,slides,pptx', ...templates)
    if (name.endsWith('.md')) runs(place, 'check', name)
  })

  it('a socket', async () => {
    const place = createPlace({ 'site/trifold.config.json': '{}', 'site/post.md': post })
    await listenAt(join(place.site, 'a.png'))
    await listenAt(join(place.site, 'b.md'))
    expect(runs(place, 'build', '--to', 'html')).toContain('not a file')
  })

  it('files of forty gigabytes that hold nothing', () => {
    for (const name of [
      'a.png',
      'big.md',
      'theme.json',
      'trifold.config.json',
      'deck.potx',
      'out/post/article.html',
    ]) {
      const place = createPlace({ 'site/post.md': `---\nslides: { theme: theme.json }\n---\n\n${post}` })
      if (name !== 'trifold.config.json')
        place.write({
          'site/trifold.config.json': name === 'deck.potx' ? '{ "template": "deck.potx" }' : '{}',
        })
      place.write({ [`site/${name}`]: '' })
      truncateSync(join(place.site, name), 40 * 2 ** 30)
      runs(place, 'build', '--to', 'html,pptx')
    }
  })
})

it('a hard link is a file of the collection, and the judge sees what it holds', () => {
  const place = createPlace({
    'site/trifold.config.json': '{}',
    'site/post.md': post,
    'own.png': png(canary),
  })
  linkSync(join(place.path, 'own.png'), join(place.site, 'a.png'))
  place.trifold('build', '--to', formats)
  expect(canariesIn(place.site).length).toBeGreaterThan(3)
})
