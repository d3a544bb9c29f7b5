import type { Metadata } from '@trifold/core'
import { gfmMarks, stringifyMarkdown } from '@trifold/prose'
import GithubSlugger, { slug } from 'github-slugger'
import type { Heading } from 'mdast'
import type { Flavour } from './flavour.ts'
import { headingText } from './heading-text.ts'

/**
 * Hugo with its default settings (https://gohugo.io/configuration/markup/, read 2026-11; tried with 0.111): Goldmark with
 * tables, tasks, strikethrough and footnotes. Alerts are quotes with a label until a theme brings a render hook for them
 * (since 0.132, https://gohugo.io/render-hooks/blockquotes/); formulas need an extension that is off, so that they are
 * code; raw HTML is left out (`renderer.unsafe` is false), so that its words are kept without tags.
 */
export const hugo: Flavour = {
  marks: { ...gfmMarks, alerts: false, math: false, html: false },
  frontmatter: (meta) => hugoFrontmatter(meta),
  writesAnchors: true,
  createAnchors: () => {
    const slugger = new GithubSlugger()
    return (heading, id) => {
      const words = headingText(heading)
      // `parser.attribute.title` is on: an id that Hugo would not give by itself is written out, and not counted.
      if (id === undefined || id === slug(words) || !isAttribute(id)) return slugger.slug(words)
      heading.children.push({ type: 'headingAttributes', id } satisfies Heading['children'][number])
      return id
    }
  },
  stringify: stringifyMarkdown,
  finish: (text) => text.replace(shortcode, shown).replace(openShortcode, '{\u2060$1'),
}

/** What Goldmark reads as an id between braces: no white space, and of ASCII's signs these alone. */
const isAttribute = (id: string): boolean => /^[^\s!-,./;-@[-^`{-~]+$/.test(id)

/**
 * Calls of shortcodes, which Hugo carries out before it reads Markdown, in code too; commented out, they are shown as they
 * stand (https://gohugo.io/content-management/shortcodes/#nesting, and “Escape” in Hugo's own sources of documentation). One
 * within another is none, so that no line is read twice.
 */
const shortcode = /\{\{<(?:(?!\{\{<)[^\n])*?>\}\}|\{\{%(?:(?!\{\{%)[^\n])*?%\}\}/g

const shown = (call: string): string => `${call.slice(0, 3)}/*${call.slice(3, -3)}*/${call.slice(-3)}`

/** A call that does not end would end the build: an invisible joiner keeps its braces apart. */
const openShortcode = /\{(\{[<%](?!\/\*))/g

/** The keys of https://gohugo.io/content-management/front-matter/ (read 2026-11); others are a theme's parameters. */
const hugoFrontmatter = (meta: Metadata): object => ({
  title: meta.title,
  subtitle: meta.subtitle,
  description: meta.description,
  date: meta.published,
  lastmod: meta.modified,
  slug: meta.slug.split('/').at(-1),
  tags: meta.tags,
  authors: meta.authors.map(({ name }) => name),
  images: meta.image === undefined ? [] : [meta.image.src],
  translationKey: meta.translations.length === 0 ? undefined : meta.slug,
  canonical: meta.canonical,
  license: meta.license,
  ...meta.extra,
})
