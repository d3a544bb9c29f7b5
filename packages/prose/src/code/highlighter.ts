import type { ElementContent } from 'hast'
import { createGrammars } from './grammars.ts'

/** Beyond this, colours cost more than they say; the code is printed plain. */
const longest = 100_000

/** Colours code as hast: `span`s with highlight.js classes (`hljs-keyword`). */
export interface Highlighter {
  highlight(code: string, lang: string | null | undefined): ElementContent[]
}

/**
 * Highlights the common languages. Compiling a grammar costs far more than using it, and depends on nothing but the
 * library: grammars are compiled once for the whole process, each when it is first asked for.
 */
export const createHighlighter = (): Highlighter => ({
  highlight: (code, lang) => {
    const name = languageOf(lang)
    const plain: ElementContent[] = [{ type: 'text', value: code }]
    if (name === undefined || code.length > longest) return plain
    try {
      // lowlight makes elements and text alone.
      return (grammars().highlight(name, code)?.children as ElementContent[] | undefined) ?? plain
    } catch {
      // A grammar that gives up on some input takes away the colours, never the code.
      return plain
    }
  },
})

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const grammars = once(createGrammars)

/** The language in what an author wrote on the fence: `js`, `JS {2}`, `{.python}`, `rust,ignore`, `c++`. */
export const languageOf = (lang: string | null | undefined): string | undefined =>
  /^[{.]*([a-z0-9][a-z0-9+#_.-]*)/i.exec(lang ?? '')?.[1]?.toLowerCase()
