import { readFileSync } from 'node:fs'
import { codeColours } from '@trifold/prose'
import { expect, it } from 'vitest'

const css = readFileSync(new URL('../styles/slide/37-code.css', import.meta.url), 'utf8')

/** Classes of highlight.js with the custom property of their colour. */
const inSheet = new Map(
  [...css.matchAll(/((?:\.hljs-[^{]+))\{\s*color: var\(--([a-z0-9-]+)/g)].flatMap(
    ([, selectors = '', name]) =>
      [...selectors.matchAll(/^\.hljs-([\w-]+)[,\s]*$/gm)].map(([, selector]) => [selector, name]),
  ),
)

it('shows code in the colours that every format of slides has', () => {
  const known = [...codeColours].map(([name, colour]) => [
    name,
    typeof colour === 'number' ? `subject-${colour}` : colour,
  ])
  expect(inSheet.size).toBeGreaterThan(20)
  expect(Object.fromEntries(inSheet)).toEqual(Object.fromEntries(known))
})
