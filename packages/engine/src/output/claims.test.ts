import { describe, expect, it } from 'vitest'
import { createClaims } from './claims.ts'

const of = (file: string, slug: string, lang = 'en', suffix?: string) => ({ file, slug, lang, suffix })

describe('a folder of outputs', () => {
  it.each([
    ['is the slug', of('a.md', 'notes/a'), 'notes/a'],
    ['has the language of a translation', of('a.fr.md', 'a', 'fr', 'fr'), 'a.fr'],
    ['has no characters that a file system refuses', of('a.md', 'What is X?/a:b'), 'What is X-/a-b'],
    ['has no name that Windows keeps for a device', of('a.md', 'con/nul.x'), 'con-/nul-.x'],
    ['has no trailing dot', of('a.md', 'etc...'), 'etc'],
    ['is composed', of('a.md', 'cafe\u0301'), 'caf\u00e9'],
  ])('%s', (_name, claimant, folder) => {
    expect(createClaims().folder(claimant)).toEqual({ folder })
  })

  it('is cut when its name is too long for a file system', () => {
    const place = createClaims().folder(of('a.md', 'é'.repeat(300)))
    expect('folder' in place && Buffer.byteLength(place.folder)).toBeLessThanOrEqual(200)
  })

  it.each([
    ['another case', 'Post', 'post'],
    ['another normal form', 'caf\u00e9', 'cafe\u0301'],
    ['a folded letter', 'Stra\u00dfe', 'STRASSE'],
  ])('is one with that of %s', (_name, first, second) => {
    const claims = createClaims()
    claims.folder(of('a.md', first))
    expect(claims.folder(of('b.md', second))).toMatchObject({ code: 'slug-unique' })
  })

  it.each(['index.html', 'INDEX-2.HTML', '.trifold/x'])('is not %s, which is the engine’s own', (slug) => {
    expect(createClaims().folder(of('a.md', slug))).toMatchObject({ code: 'slug-free' })
  })
})

describe('a file', () => {
  it('may stand beside the folder of another article', () => {
    const claims = createClaims()
    expect(claims.files(of('a.md', 'a'), ['a/article.md'])).toBeUndefined()
    expect(claims.files(of('b.md', 'a/b'), ['a/b/article.md'])).toBeUndefined()
  })

  it.each([
    ['where a file of another article stands', ['a/article.md'], ['A/article.md']],
    ['where another article has a folder', ['a/b/article.md'], ['a/b']],
    ['in a folder where another article has a file', ['a/b'], ['a/b/article.md']],
  ])('does not stand %s', (_name, first, second) => {
    const claims = createClaims()
    claims.files(of('a.md', 'a'), first)
    expect(claims.files(of('b.md', 'b'), second)).toMatchObject({ code: 'slug-free' })
  })
})
