import type { Article } from '@trifold/core'
import { printMarkdown } from '@trifold/markdown'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { generateArticle } from '../articles/generate-article.ts'
import { repositoryArticles } from '../articles/repository-articles.ts'
import { lostPieces } from '../conservation/lost-pieces.ts'
import { piecesOf } from '../conservation/pieces-of.ts'
import { type HostPage, hosts } from './hosts.ts'

type HostName = keyof typeof hosts
const names = Object.keys(hosts) as HostName[]

const compiled = (text: string): Article => {
  const { article, diagnostics } = compileText(text)
  if (article === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return article
}

const printFor = (article: Article, flavour: HostName) =>
  printMarkdown(
    article,
    { flavour, assetBase: 'https://example.org/images' },
    { file: 'post.md', asset: () => undefined },
  )

/** What of an article a reader does not find on the page that the host makes of it. */
const lostOn = (
  article: Article,
  name: HostName,
  page = hosts[name](printFor(article, name).text),
): string[] => {
  const { omitted } = printFor(article, name)
  const files = [{ path: 'page.html', content: page.html, role: 'main' as const }]
  return lostPieces(piecesOf(article), { files, diagnostics: [], omitted }).map(({ text }) => text)
}

const hard = `---
title: "Braces: {{ title }} and more"
---

Text with {{ page.title }}, {% if x %} and {{< figure src="a.png" >}}, {{% note %}}an open {{< one
and a line that goes on
in the next. Snake_case, 2 * 3 * 4, $5 and $10, @_name_, a<b and c>d, [x] and AT&T.

In code: \`{{ a }}\`, \`{% raw %}\`, \`{{< b >}}\` and \`{{</* c */>}}\`.

\`\`\`html
{{ range .Pages }}{{< gist 1 >}}{% for a in b %}{{%/* d */%}}{% endraw %}
{{< open
\`\`\`

Hard\\
break, ~~gone~~, H<sub>2</sub>O, a formula $a_1 \\times b_1$ and a note[^n].

$$
\\frac{a_i}{b_i} * c_i
$$

<div class="x">

Inside a division.

</div>

<p>Words in <b>raw</b> HTML &amp; <em>more</em></p>

## A heading, with commas & signs {#own-id}

See [it](#own-id) and [that](#same-1) and [one](https://example.org/{{x}}).

- [x] done
- [ ] open
  1. deep
     - deeper

     with a paragraph

:::warning{#careful}

A warning.

:::

## Same {#same-0}

One.

## Same {#same-1}

| a | b \\| c |
| - | - |
| \`x \\| y\` | ~~z~~ |

[^n]: A note with *emphasis*.

    And a second paragraph.
`

const articles = [
  // The pages of findings are alike, and many.
  ...repositoryArticles.filter(([name]) => !name.startsWith('diagnostics/')),
  ['hard.md', hard] as const,
  ...Array.from({ length: 8 }, (_, seed) => [`generated ${seed}`, generateArticle(seed)] as const),
]

describe.each(names)('Markdown for %s', (name) => {
  it.each(articles)('loses nothing of %s there', (_, source) => {
    expect(lostOn(compiled(source), name)).toEqual([])
  })

  it('has links that lead to anchors which the host makes', () => {
    // CommonMark itself makes none; GitHub's are made by its site, not by its parser.
    if (name === 'commonmark' || name === 'github') return
    const page = load(hosts[name](printFor(compiled(hard), name).text).html)
    const anchors = new Set(
      page('[id], [name]')
        .toArray()
        .flatMap(({ attribs }) => [attribs.id, attribs.name]),
    )
    const targets = page('a[href^="#"]')
      .toArray()
      .map(({ attribs }) => decodeURIComponent(attribs.href?.slice(1) ?? ''))
    expect(targets.length).toBeGreaterThan(2)
    expect(targets.filter((target) => !anchors.has(target))).toEqual([])
  })

  it('is found to lose a paragraph that is taken out', () => {
    const article = compiled('# Title\n\nA first paragraph.\n\nA second one.\n')
    const page: HostPage = hosts[name](printFor(article, name).text.replace('A second one.', ''))
    expect(lostOn(article, name, page)).toEqual(['A second one.'])
  })
})

it('a shortcode that nobody escaped ends Hugo’s build', () => {
  expect(() => hosts.hugo('---\ntitle: A\n---\n\n{{< nothing >}}\n')).toThrow()
})

it('a template’s tag that nobody kept as text is an error on dev.to', () => {
  expect(() => hosts.devto('---\ntitle: A\n---\n\n{% nothing %}\n')).toThrow()
})
