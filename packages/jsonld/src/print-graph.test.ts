import { describe, expect, it } from 'vitest'
import { articleOf, render } from '../test/render.ts'

const hostile = [
  '</script><script>alert(1)</script>',
  '</SCRIPT >',
  '<!-- <script>',
  ']]>',
  '&lt;/script&gt; &amp; &',
  'line\u2028and\u2029paragraph',
  '"quoted" \\back\\ \n\t\0',
  '\uD800 alone',
  '__proto__',
  '{{ x }} <%= y %> \u0024{z}',
  '日本語 العربية 👩‍👩‍👧',
]

const strings = hostile.map((text) => [text])

/** The article with the text in every field that takes any. */
const articleWith = (text: string) =>
  articleOf(
    {
      title: text,
      subtitle: text,
      description: text,
      license: `free ${text}`,
      tags: [text],
      authors: [{ name: text, url: `https://a.example/${text}` }],
      sources: [{ title: text, publisher: text, authors: [text] }],
      image: { src: `a/${text}.png`, alt: text },
    },
    [
      {
        type: 'termDefinition',
        id: 'term',
        term: text,
        children: [{ type: 'paragraph', id: 'p', children: [{ type: 'text', value: text }] }],
      },
    ],
  )

describe('the snippet', () => {
  it.each(strings)('cannot be left by %j', async (text) => {
    const { files } = await render(articleWith(text))
    const [graph, snippet] = files.map(({ content }) => String(content))
    const inner =
      /^<script type="application\/ld\+json">\n([\s\S]*)\n<\/script>\n$/.exec(snippet ?? '')?.[1] ?? ''
    expect(inner).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(inner)).toEqual(JSON.parse(graph ?? ''))
  })
})

describe('the graph', () => {
  it.each(strings)('gives %j back equal', async (text) => {
    const { files, diagnostics } = await render(articleWith(text))
    const nodes = (JSON.parse(String(files[0]?.content)) as { '@graph': Record<string, unknown>[] })['@graph']
    const article = nodes.find((node) => node['@type'] === 'Article')
    expect(article).toMatchObject({
      headline: text,
      alternativeHeadline: text,
      description: text,
      keywords: [text],
    })
    expect(nodes.find((node) => node['@type'] === 'DefinedTerm')).toMatchObject({ name: text })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
