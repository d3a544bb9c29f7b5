import type { Code } from '@trifold/core'

/** What an author says of a block of code on its fence's line, beside its language. */
export interface CodeFence {
  /** Name of the file, or another title. */
  readonly title?: string
  /** Lines that are referred to, from 1 in this block, in order. */
  readonly marked: readonly number[]
  /** The number of the block's first line, where lines are numbered. */
  readonly firstNumber?: number
}

/** Beyond this, marks are no longer looked for. */
const longest = 2000
/** A range may name more lines than any block has. */
const mostLines = 100_000

/**
 * Reads what the tools write that posts come from: `{2,4-6}` (Docusaurus, VitePress, Gatsby, Slidev with `|` between
 * clicks), `hl_lines="2 4-6"` (MkDocs), `{hl_lines=[2,"4-6"],linenostart=199}` (Hugo), `highlight=2`; `title="a.js"`,
 * `file=a.js`, `[a.js]`; `showLineNumbers`, `linenums="1"`, `:line-numbers=5`. Lines that the block lacks are left out.
 */
export const readCodeFence = ({ lang, meta, value }: Pick<Code, 'lang' | 'meta' | 'value'>): CodeFence => {
  const written = `${lang?.replace(/^[{.]*[\w+#.-]*/, '') ?? ''} ${meta ?? ''}`.slice(0, longest)
  const quoted =
    /(?:^|[\s{,])(?:title|file|filename|name|caption)\s*[=:]\s*(?:"([^"]+)"|'([^']+)'|([^\s{},"']+))/i.exec(
      written,
    )
  const label = /(?:^|\s)\[([^\]\d][^\]]*)\]/.exec(written)?.[1]
  const title = (quoted?.slice(1).find(Boolean) ?? label)?.trim()
  const marked = markedIn(written.replace(quoted?.[0] ?? '', ' '), value)
  const firstNumber = numbersFrom(written, marked.length > 0)
  return {
    ...(title ? { title } : {}),
    marked,
    ...(firstNumber === undefined ? {} : { firstNumber }),
  }
}

const attribute =
  /(?:hl_lines|highlight(?:ed)?(?:_lines|lines)?|mark|emphasize-lines)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|\[([^\]]*)\]|\{([^}]*)\}|([\d,-]+))/i
const braces = /\{(?=[\s,|-]*\d)([\d\s,|-]+)\}/

const markedIn = (written: string, value: string): number[] => {
  const list =
    attribute
      .exec(written)
      ?.slice(1)
      .find((part) => part !== undefined) ?? braces.exec(written)?.[1]
  if (list === undefined) return []
  const count = value.split('\n').length
  const found = new Set<number>()
  for (const [, from = '', to = from] of list.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)) {
    const last = Math.min(Number(to), count, mostLines)
    for (let line = Math.max(Number(from), 1); line <= last; line += 1) found.add(line)
  }
  return [...found].sort((a, b) => a - b)
}

/** Lines have numbers where the author asks for them, or refers to some of them. */
const numbersFrom = (written: string, marks: boolean): number | undefined => {
  if (
    /(?:linenos|linenums|line-?numbers|lines)\s*[=:]\s*["']?(?:false|none|no|off)|:no-line-numbers/i.test(
      written,
    )
  )
    return undefined
  const first =
    /(?:linenostart|linenums|startFrom|startLine|firstNumber|showLineNumbers|:?line-?numbers)\s*[=:]\s*[{"']*(\d{1,6})/i.exec(
      written,
    )?.[1]
  if (first !== undefined) return Number(first)
  const asked =
    /(?:^|[\s{,:])(?:linenos|linenums|show-?line-?numbers|line-?numbers|numberLines|number-lines)\b|\blines\s*:\s*true/i
  return marks || asked.test(written) ? 1 : undefined
}

/** What a part of a block of code says on its fence's line, so that its marks stay on their lines. */
export const writeCodeFence = ({ title, marked, firstNumber }: CodeFence): string =>
  [
    title === undefined ? '' : `title="${title.replaceAll('"', '')}"`,
    marked.length === 0 ? '' : `{${marked.join(',')}}`,
    firstNumber === undefined ? '' : `linenums=${firstNumber}`,
  ]
    .filter(Boolean)
    .join(' ')
