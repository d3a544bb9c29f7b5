import { isRemote, type Metadata } from '@trifold/core'
import { createStringifier, gfmMarks } from '@trifold/prose'
import type { Nodes } from 'mdast'
import type { Flavour } from './flavour.ts'
import { headingText } from './heading-text.ts'
import { keepLiquidAsText } from './keep-liquid-as-text.ts'

/**
 * dev.to and other sites of Forem, by its source (https://github.com/forem/forem, commit 004a2bc, read 2026-11). It reads
 * Markdown with Redcarpet (`app/lib/constants/redcarpet.rb`): tables, strikethrough and footnotes, no tasks, alerts and
 * formulas; a line's end is a break (`hard_wrap` in `app/services/markdown_processor/parser.rb`), and a backslash there is
 * none. What Markdown gives is a template of Liquid; code is kept from it by Forem itself.
 */
export const devto: Flavour = {
  marks: { ...gfmMarks, tasks: false, alerts: false, math: false },
  frontmatter: (meta) => devtoFrontmatter(meta),
  leavesOut: ({ tags }): Record<string, string> => {
    const said = tagsOf(tags)?.split(', ') ?? []
    const kept = tags.length <= most && tags.every((tag) => said.includes(tag.toLowerCase()))
    return kept
      ? {}
      : { tags: `dev.to takes four tags of letters and digits; it is given ${said.join(', ') || 'none'}` }
  },
  createAnchors: () => (heading) => anchorOf(tagged(heading)),
  prepare: keepLiquidAsText,
  stringify: createStringifier({ handlers: { break: () => '\n' } }),
  localPictures:
    'dev.to shows pictures at absolute addresses alone; say in assetBase, of the options of markdown, where they are',
}

/**
 * `slugify` in `app/lib/redcarpet/render/html_rouge.rb`: the words in small letters without signs, with hyphens between. By
 * then Forem has put tags around code, whose names become words of the anchor.
 */
const anchorOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\p{Extended_Pictographic}/gu, '')
    .trim()
    .replace(/[\p{P}$+<=>^`|~]/gu, '')
    .replace(/\s+/g, '-')

const tagged = (node: Nodes): string => {
  if (node.type === 'inlineCode') return `{% raw %}${node.value}{% endraw %}`
  return 'children' in node ? node.children.map(tagged).join('') : headingText(node)
}

/** `evaluate_front_matter` in `app/models/article.rb`. A post is a draft there until its author has looked at it. */
const devtoFrontmatter = (meta: Metadata): object => ({
  title: meta.title,
  published: false,
  description: meta.description,
  tags: tagsOf(meta.tags),
  canonical_url: meta.canonical,
  cover_image: meta.image !== undefined && isRemote(meta.image.src) ? meta.image.src : undefined,
  series: typeof meta.extra.series === 'string' ? meta.extra.series : undefined,
})

/** So many tags has a post. */
const most = 4

/** At most four, of letters and digits (`app/models/tag.rb`, and `validate_tag` of articles), with commas between them. */
const tagsOf = (tags: readonly string[]): string | undefined => {
  const names = tags
    .map((tag) => tag.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((tag) => tag !== '')
  return names.length === 0 ? undefined : [...new Set(names)].slice(0, most).join(', ')
}
