import type { Metadata, SlideSettings } from '@trifold/core'
import { directionOf } from '@trifold/prose'
import { quoted } from './comment.ts'

/** The settings with which a deck of Marp's begins. */
export const frontMatter = (
  meta: Metadata,
  { ratio, math }: { ratio: NonNullable<SlideSettings['size']>; math: boolean },
): string => {
  const authors = meta.authors.map(({ name }) => name).join(', ')
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
    ['style', directionOf(meta.lang) === 'rtl' ? quoted('section { direction: rtl; }') : undefined],
  ]
  const lines = settings.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return ['---', ...lines, '---'].join('\n')
}
