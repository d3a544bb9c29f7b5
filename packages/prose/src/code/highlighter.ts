import type { ElementContent } from 'hast'
import { common, createLowlight } from 'lowlight'

/** Beyond this, colours cost more than they say; the code is printed plain. */
const longest = 100_000

/** Colours code as hast: `span`s with highlight.js classes (`hljs-keyword`). */
export interface Highlighter {
  highlight(code: string, lang: string | null | undefined): ElementContent[]
}

/** Makes a highlighter of the common languages. One serves a whole article; each compiles its grammars once. */
export const createHighlighter = (): Highlighter => {
  let lowlight: ReturnType<typeof createLowlight> | undefined
  return {
    highlight: (code, lang) => {
      const name = languageOf(lang)
      const plain: ElementContent[] = [{ type: 'text', value: code }]
      if (name === undefined || code.length > longest) return plain
      lowlight ??= createLowlight(common)
      if (!lowlight.registered(name)) return plain
      try {
        return lowlight.highlight(name, code).children as ElementContent[]
      } catch {
        // A grammar that gives up on some input takes away the colours, never the code.
        return plain
      }
    },
  }
}

/** The language in what an author wrote on the fence: `js`, `JS {2}`, `{.python}`, `rust,ignore`, `c++`. */
export const languageOf = (lang: string | null | undefined): string | undefined =>
  /^[{.]*([a-z0-9][a-z0-9+#_.-]*)/i.exec(lang ?? '')?.[1]?.toLowerCase()
