import { beforeAll, describe, expect, it } from 'vitest'
import { installCommand } from './installed-command.ts'

const { trifold, files, findings } = installCommand()

describe('a new article', () => {
  beforeAll(() => {
    trifold('.', 'init', 'writing', '--yes')
    trifold('writing', 'new', 'my-faq', '--template', 'faq')
  })

  it('replaces none that is there', () => {
    const before = files('writing')
    const { status, stderr } = trifold('writing', 'new', 'my-faq', '--title', 'Another')
    expect(status).toBe(2)
    expect(stderr).toContain('articles/my-faq.md')
    expect(files('writing')).toEqual(before)
  })

  it('begins a translation beside the article that has its slug, with that article’s text', () => {
    const lire = trifold('writing', 'new', 'reading-the-tide', '--lang', 'fr', '--title', 'Lire la marée')
    expect(lire.status, lire.stderr).toBe(0)
    const { 'articles/reading-the-tide.md': english, 'articles/reading-the-tide.fr.md': french } =
      files('writing')
    const bodyOf = (text = ''): string => text.slice(text.indexOf('\n---\n'))
    expect(french).toMatch(/^---\ntitle: Lire la marée\n(.+\n)+lang: fr\n---\n/)
    expect(bodyOf(french)).toBe(bodyOf(english))
    expect(lire.stdout).toContain('A translation to begin with: the text of articles/reading-the-tide.md\n')
    expect(findings('writing', 'articles/reading-the-tide.fr.md')).toEqual([])
  })

  it.each(['../out', 'a//b', 'readme', 'con', '2026-01-01-day', '/etc/x'])(
    'is not made of the name %s',
    (slug) => {
      const before = files('writing')
      const { status, stderr } = trifold('writing', 'new', slug)
      expect(status).toBe(2)
      expect(stderr).toMatch(/is no name for an article\. Expected .*, such as [\p{L}\d/-]+\.\n$/u)
      expect(files('writing')).toEqual(before)
    },
  )

  it('needs a name where nobody can be asked', () => {
    expect(trifold('writing', 'new')).toMatchObject({ status: 2, stdout: '' })
    expect(trifold('writing', 'new', '--title', 'Tides & moons').status).toBe(0)
    expect(Object.keys(files('writing'))).toContain('articles/tides-moons.md')
  })

  it.each([
    ['A title & spaces', 'a-title-spaces.md', 'A title & spaces'],
    ['My-Post.md', 'my-post.md', 'My Post'],
    ['talks/my-talk', 'talks/my-talk.md', 'My talk'],
    ['articles/talks/another', 'talks/another.md', 'Another'],
    ['talks/third.md', 'talks/third.md', 'Third'],
    ['über-uns', 'über-uns.md', 'Über uns'],
  ])('called %s is %s', (name, file, title) => {
    const { status, stdout, stderr } = trifold('writing', 'new', name)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(`A new article: ${title}\n  + articles/${file}\n`)
    expect(files('writing')[`articles/${file}`]).toContain(`\ntitle: ${title}\n`)
  })

  it('goes where --dir says, and nowhere else than where articles are', () => {
    expect(trifold('writing', 'new', 'inner', '--dir', 'articles/notes').status).toBe(0)
    expect(Object.keys(files('writing'))).toContain('articles/notes/inner.md')
    const { status, stderr } = trifold('writing', 'new', 'outer', '--dir', '..')
    expect(status).toBe(2)
    expect(stderr).toContain('expected a folder in "articles"')
  })
})
