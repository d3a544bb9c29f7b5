import { expect, it } from 'vitest'
import { shortUrl, shownUrl } from './shown-url.ts'

it.each([
  ['https://www.example.org/', 'example.org'],
  ['http://example.org/one/', 'example.org/one'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
])('shows %s as %s', (url, shown) => {
  expect(shownUrl(url)).toBe(shown)
})

it('leaves out the middle of an address that is too long to be read', () => {
  const url = `https://example.org/search?q=${'very%20'.repeat(300)}&page=the-last`
  const shown = shownUrl(url)
  expect(shown).toHaveLength(120)
  expect(shown).toMatch(/^example\.org\/search\?q=very.*….*&page=the-last$/)
})

it('cuts between letters, also those of two units', () => {
  const letter = '𝒳'
  expect(shortUrl(letter.repeat(100))).toBe(letter.repeat(100))
  expect([...shortUrl(letter.repeat(200))].filter((character) => character !== letter)).toEqual(['…'])
})
