import type { Code, Nodes, PhrasingContent, Root, RootContent } from 'mdast'

/**
 * What Liquid would carry out, and what it would take for the beginning of that; and graves, which Forem pairs by itself. What
 * begins again before it ends is a beginning alone, so that no line is read twice.
 */
const special = /\{\{(?:(?!\{\{)[^\n])*?\}\}|\{%(?:(?!\{%)[^\n])*?%\}|\{\{|\{%|`/g

/**
 * Keeps what reads like Liquid as the author's text: between `raw` tags, which the template language passes through
 * (https://shopify.github.io/liquid/tags/template/#raw). Forem puts such tags around code itself, which it finds by pairs
 * of graves (`escape_liquid_tags_in_codeblock`), so that no other graves may stand in the text; addresses have their
 * braces encoded. A line's end becomes a blank where it would become a break.
 */
export const keepLiquidAsText = (node: Root | Nodes): void => {
  if (node.type === 'link' || node.type === 'image') node.url = encoded(node.url)
  if (node.type === 'image') node.alt = raw(node.alt ?? '')
  if (node.type === 'html' || node.type === 'inlineHtml') node.value = raw(node.value)
  if (!('children' in node)) return
  for (const child of node.children) keepLiquidAsText(child)
  // Parts become others that may stand wherever they did; TypeScript sees the children of every kind of parent.
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'text') return partsOf(child.value)
    if (child.type === 'inlineCode' && child.value.search(special) !== -1) return [codeTag(child.value)]
    return child.type === 'code' ? [codeBlock(child)] : [child]
  })
  node.children = children as never[]
}

const encoded = (url: string): string =>
  url.replace(/ /g, '%20').replace(/\{(?=[{%])|(?<=[%}])\}/g, (brace) => (brace === '{' ? '%7B' : '%7D'))

const kept = (found: string): string => (found === '`' ? '&#96;' : `{% raw %}${found}{% endraw %}`)

const raw = (text: string): string => text.replace(special, kept)

const partsOf = (value: string): PhrasingContent[] => {
  const line = value.replace(/[ \t]*\r?\n[ \t]*/g, ' ')
  const parts: PhrasingContent[] = []
  let end = 0
  for (const match of line.matchAll(special)) {
    const [found] = match
    if (match.index > end) parts.push({ type: 'text', value: line.slice(end, match.index) })
    if (found === '`') parts.push({ type: 'inlineHtml', value: kept(found) })
    else
      parts.push(
        { type: 'inlineHtml', value: '{% raw %}' },
        { type: 'text', value: found },
        { type: 'inlineHtml', value: '{% endraw %}' },
      )
    end = match.index + found.length
  }
  if (end < line.length || line === '') parts.push({ type: 'text', value: line.slice(end) })
  return parts
}

/** Code in a line as HTML, without graves; what Markdown or HTML would read in it is written as references. */
const codeTag = (code: string): PhrasingContent => {
  const text = code.replace(/[&<>"'`*_[\]\\|~$^=:]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return { type: 'inlineHtml', value: `{% raw %}<code>${text}</code>{% endraw %}` }
}

/** With its language alone: Redcarpet takes no line with more for a fence. Tildes hold code that has fences of its own. */
const codeBlock = (node: Code): RootContent => {
  const lang = /^[\w.+#-]+$/.exec(node.lang ?? '')?.[0]
  if (!node.value.includes('```')) return { ...node, lang: lang ?? null, meta: null }
  return { type: 'html', value: `~~~${lang ?? ''}\n${node.value}\n~~~` }
}
