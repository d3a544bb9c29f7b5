/** What template engines put into pages: Hugo, Jekyll, Eleventy, Twig, PHP, ERB; by how it begins, and how it ends. */
const constructs: Readonly<Record<string, string>> = {
  '{{': '}}',
  '{%': '%}',
  '{#': '#}',
  '<%': '%>',
  '<?': '?>',
}

const openings = /\{[{%#]|<[%?]/
const frontMatter = /^---[ \t]*\r?\n[\s\S]{0,65536}?\r?\n---[ \t]*(?:\r?\n|$)/

/** Longer ones are no construct of a template, but two signs that stand in a page by chance. */
const longest = 10_000

/**
 * A page with blanks in place of what only a template engine reads, and of YAML front matter: as long as the page, so
 * that offsets stay. A parser of HTML would take the former for text, which ends the head.
 */
export const maskTemplates = (html: string): string => {
  const pieces: string[] = []
  const front = frontMatter.exec(html)?.[0] ?? ''
  let done = front.length
  pieces.push(blank(front))
  const next = createFinder(html)
  const opening = new RegExp(openings, 'g')
  opening.lastIndex = done
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    const start = found.index
    const closing = constructs[found[0]] ?? ''
    const end = next(closing, start) + closing.length
    if (end - start > longest || next('</head', start) < end) continue
    pieces.push(html.slice(done, start), blank(html.slice(start, end)))
    done = end
    opening.lastIndex = end
  }
  return pieces.join('') + html.slice(done)
}

/** Finds texts from offsets that only grow: what lies ahead is not searched again. */
const createFinder = (html: string): ((text: string, from: number) => number) => {
  const found = new Map<string, number>()
  return (text, from) => {
    const known = found.get(text) ?? -1
    if (known >= from) return known
    const index = html.indexOf(text, from)
    const place = index < 0 ? Number.POSITIVE_INFINITY : index
    found.set(text, place)
    return place
  }
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')
