import type { Metadata, SlideSettings } from '@trifold/core'
import { directionOf, hasItalics } from '@trifold/prose'
import { quoted } from './comment.ts'

/** What turns Marp's default theme around: it names sides, and lets code run as the text around it does. */
const turned = [
  'section { direction: rtl; }',
  'pre, code, samp, kbd { direction: ltr; unicode-bidi: isolate; }',
  'pre { text-align: left; }',
  'blockquote { border-left: 0; border-right: 0.25em solid var(--borderColor-default, #d1d9e0); }',
  'header, footer { left: auto; right: 30px; }',
  'section::after { left: 30px; right: auto; }',
]

/** Titles of works are emphasised; letters without italics would be slanted. */
const upright = 'em { font-style: normal; }'

/** What an article's language changes about Marp's default theme. */
const styleFor = (lang: string): string =>
  [...(directionOf(lang) === 'rtl' ? turned : []), ...(hasItalics(lang) ? [] : [upright])].join(' ')

/** The settings with which a deck of Marp's begins. */
export const frontMatter = (
  meta: Metadata,
  { ratio, math }: { ratio: NonNullable<SlideSettings['size']>; math: boolean },
): string => {
  const authors = meta.authors.map(({ name }) => name).join(', ')
  const style = styleFor(meta.lang)
  const settings: readonly (readonly [string, string | undefined])[] = [
    ['marp', 'true'],
    ['title', meta.title.trim() === '' ? undefined : quoted(meta.title)],
    ['description', meta.description === undefined ? undefined : quoted(meta.description)],
    ['author', authors === '' ? undefined : quoted(authors)],
    ['lang', quoted(meta.lang)],
    ['theme', 'default'],
    ['size', quoted(ratio)],
    ['math', math ? 'mathjax' : undefined],
    ['headingDivider', 'false'],
    ['paginate', 'true'],
    ['style', style === '' ? undefined : quoted(style)],
  ]
  const lines = settings.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return ['---', ...lines, '---'].join('\n')
}
