import { blockNames, compile, frontmatterKeys } from '@trifold/compile'
import { renderers } from '@trifold/renderers'
import { describe, expect, it } from 'vitest'
import { editorFile } from './files.ts'

interface Snippet {
  readonly scope: string
  readonly prefix: readonly string[]
  readonly description: string
  readonly body: readonly string[]
}

const snippets = Object.entries(editorFile<Record<string, Snippet>>('.vscode/trifold.code-snippets'))

/** What VS Code inserts for a snippet whose places are left as they are: its grammar, read by the manual. */
const inserted = (body: readonly string[]): string =>
  body
    .join('\n')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, (_, text: string) => unescaped(text))
    .replace(/\$\{\d+\|((?:\\.|[^\\|])*)\|\}/g, (_, list: string) =>
      unescaped(/^(?:\\.|[^\\,])*/.exec(list)?.[0] ?? ''),
    )
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-22')
    .replace(/\$0$/, '')

const unescaped = (text: string): string => text.replace(/\\(.)/gs, '$1')

const findingsOf = async (source: string): Promise<string[]> => {
  const given = { path: 'post.md', location: 'post.md', bytes: new TextEncoder().encode(source) }
  const { diagnostics } = await compile(given, { formats: renderers, strict: true })
  return diagnostics.map(({ code, message }) => `${code}: ${message}`)
}

const isBlock = ([, { prefix }]: [string, Snippet]): boolean => prefix[0]?.startsWith(':::') === true

describe('snippets', () => {
  it('has one for each block and for each key of front matter', () => {
    const prefixes = snippets.flatMap(([, { prefix }]) => prefix)
    expect(prefixes).toEqual(
      expect.arrayContaining([
        '---',
        ...blockNames.map((name) => `:::${name}`),
        ...Object.keys(frontmatterKeys).map((key) => `${key}:`),
      ]),
    )
    expect(new Set(prefixes).size).toBe(prefixes.length)
  })

  it.each(snippets.filter(isBlock))(
    '%s inserts a block without a finding',
    async (_, { scope, body, prefix }) => {
      expect(scope).toBe('markdown')
      const block = inserted(body)
      const placed = prefix[0] === ':::column' ? `:::slide\n\n${block}\n\n:::\n` : block
      expect(await findingsOf(`# Title\n\nSome text.\n\n${placed}`)).toEqual([])
    },
  )

  it.each(snippets.filter((snippet) => !isBlock(snippet)))(
    '%s inserts front matter without a finding',
    async (_, { body, prefix }) => {
      const text = inserted(body)
      const source = prefix[0] === '---' ? text : `---\n${text}\n---\n`
      const findings = await findingsOf(`${source}\nSome text.\n`)
      // No pictures are looked for here.
      expect(findings.filter((finding) => !finding.startsWith('image-found'))).toEqual([])
    },
  )

  it('offers the values that there are', () => {
    const body = (name: string) => snippets.find(([key]) => key === `Trifold: ${name}`)?.[1].body.join('\n')
    expect(body('slide')).toContain('|statement,title,section,')
    expect(body('only')).toMatch(/for="\$\{1\|slides,text,data,/)
    expect(body('slides (front matter)')).toMatch(/^ {2}prose: \$\{4\|lead,show,notes\|\}$/m)
  })
})
