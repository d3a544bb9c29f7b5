import { describe, expect, it } from 'vitest'
import { createPlace } from './place.ts'

/** What moves the cursor of a terminal, rings, changes colours or turns the direction of writing around. */
const raw = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

const signs = {
  'a colour': '\u001b[31m',
  'a bell': '\u0007',
  'a C1 sequence': '\u009b31m',
  'a title of the window': '\u001b]0;x\u0007',
  'a line of its own': '\r\n',
  'a carriage return': '\r',
  'a delete': '\u007f',
  'another direction': '\u202edm.\u2066',
} as const

/** An article that has findings of many kinds, each of which quotes what stands there. */
const article = (sign: string): string => `---
title: ${JSON.stringify(`T${sign}`)}
slug: ${JSON.stringify(`s${sign}`)}
autor${sign.replaceAll(/[\r\n]/g, '')}: x
image: ${JSON.stringify(`no${sign}.png`)}
slides: { theme: ${JSON.stringify(`no${sign}`)} }
canonical: ${JSON.stringify(`no${sign}`)}
published: ${JSON.stringify(`2026${sign}`)}
---

:::not${sign}

![a${sign}](<no${sign.replaceAll(/[\r\n]/g, '')}.png>) [x](<y${sign.replaceAll(/[\r\n]/g, '')}.md>) [z](#n${sign.replaceAll(/[\r\n]/g, '')})

## H {#a${sign}}

:::

<script${sign}>x</script>

$$
\\foo${sign}
$$
`

it.each(Object.entries(signs))('the judge knows %s', (_, sign) => {
  expect(raw.test(`before ${sign} after`)).toBe(true)
})

describe('nothing that an article holds or is called gets to the terminal raw', () => {
  it.each(Object.entries(signs))('%s', (_, sign) => {
    const name = `na${sign}me`
    const place = createPlace({
      'site/trifold.config.json': `{ "rules": { ${JSON.stringify(`x${sign}`)}: "off" }, "aliases": { ${JSON.stringify(`y${sign}`)}: ${JSON.stringify(`z${sign}`)} } }`,
      [`site/posts/${name}.md`]: article(sign),
      [`site/${name}/more.md`]: article(sign),
      [`site/${name}.html`]: `<title>${sign}</title><script type="application/ld+json">{"@type":"A${JSON.stringify(sign).slice(1, -1)}"}</script>`,
      'bad/trifold.config.json': `{ "a": 1,\n${sign} "b" }`,
      'bad/post.md': '# Post\n',
    })
    const argument = `a${sign}`
    const calls: string[][] = [
      ...['text', 'lines', 'json', 'github', 'sarif'].flatMap((format) => [
        ['check', '--format', format],
        ['build', '--to', 'html,slides', '--format', format],
        ['check', `${name}.html`, '--format', format],
      ]),
      ['build', '--why', '--force'],
      ['check', '../bad'],
      ['check', '--fix'],
      ['prune'],
      ['prune', '--format', 'json'],
      [argument],
      ['build', argument],
      ['build', '--to', argument],
      ['build', `--${argument}`],
      ['build', '--jobs', argument],
      ['build', '--out', `o${sign}/x`],
      ['build', '--template', argument],
      ['build', '--templates', argument],
      ['explain', argument],
      ['json-schema', argument],
      ['embed', argument],
      ['check-template', argument],
      ['new', argument, '--title', argument],
      ['new', 'good', '--lang', argument],
      ['init', `i${sign}`],
    ]
    for (const call of calls) {
      const { said, signal } = place.trifold(...call)
      expect(signal).toBeNull()
      const line = said.split('\n').find((one) => raw.test(one))
      expect({ call, line }).toEqual({ call, line: undefined })
    }
  })
})
