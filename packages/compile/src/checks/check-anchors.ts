import { closest, decodePercent, type Link, type Node, type Position } from '@trifold/core'
import type { Report } from '../source/report.ts'
import type { Check } from './check.ts'

/** Each compares a missing anchor with every id: past this many, nobody reads on. */
const mostSuggestions = 50

/** Every link to `#anchor` leads to an id of the article, or to an anchor in its raw HTML. */
export const checkAnchors = (strict: boolean, report: Report): Check => {
  // `#` and `#top` lead to the top of any page (HTML, section 7.4.6.4).
  const anchors = new Set(['', 'top'])
  const links: Link[] = []
  return {
    see: (node) => {
      for (const anchor of anchorsOf(node)) anchors.add(anchor)
      if (node.type === 'link' && node.url.startsWith('#')) links.push(node)
    },
    finish: () => {
      const missing = links.filter(({ url }) => !anchors.has(anchorOf(url)))
      missing.forEach(({ url, position }, index) => {
        const candidates = index < mostSuggestions ? [...anchors] : []
        reportMissing(anchorOf(url), candidates, position, strict, report)
      })
    },
  }
}

const anchorsOf = (node: Node): string[] => {
  if ('id' in node && node.type !== 'html') return [node.id]
  if (node.type !== 'html') return []
  return [...node.value.matchAll(/\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

/** Text fragments (`:~:text=`) are not part of the anchor. */
const anchorOf = (url: string): string => decodePercent(url.slice(1).split(':~:', 1)[0] ?? '')

const reportMissing = (
  anchor: string,
  anchors: string[],
  position: Position | undefined,
  strict: boolean,
  report: Report,
): void => {
  const otherCase = anchors.find((candidate) => candidate.toLowerCase() === anchor.toLowerCase())
  const meant =
    otherCase ??
    closest(
      anchor,
      anchors.filter((candidate) => candidate !== ''),
    )
  report(position, {
    code: 'anchor-found',
    severity: strict ? 'error' : 'warning',
    message: `The link leads to #${anchor}, which is nowhere in the article.`,
    help:
      meant === undefined
        ? `Give the block that is meant an id: ## Heading {#${anchor}}.`
        : `Did you mean #${meant}?${otherCase === undefined ? '' : ' Capitals count.'}`,
  })
}
